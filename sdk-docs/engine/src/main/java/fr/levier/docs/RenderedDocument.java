package fr.levier.docs;

import fr.levier.core.report.Finding;
import java.util.List;
import java.util.Objects;

/** An act written in one format. Immutable: the bytes are copied in and out. */
public final class RenderedDocument {

  private final Format format;
  private final byte[] bytes;
  private final String sha256;
  private final List<Finding> diagnostics;

  RenderedDocument(Format format, byte[] bytes, String sha256, List<Finding> diagnostics) {
    this.format = Objects.requireNonNull(format, "format");
    this.bytes = bytes.clone();
    this.sha256 = Objects.requireNonNull(sha256, "sha256");
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** The format written. */
  public Format format() {
    return format;
  }

  /** The file, whole; a copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** SHA-256 of the canonical act, not of these bytes: the same for every format of one act. */
  public String sha256() {
    return sha256;
  }

  /** What the drafting rules find in the act as it is written, from the heaviest to the lightest. */
  public List<Finding> diagnostics() {
    return diagnostics;
  }

  /** {@code pdf, 48213 bytes, sha256 …}. */
  @Override
  public String toString() {
    return format.extension() + ", " + bytes.length + " bytes, sha256 " + sha256;
  }
}
