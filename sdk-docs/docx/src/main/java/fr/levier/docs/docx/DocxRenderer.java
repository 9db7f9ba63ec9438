package fr.levier.docs.docx;

import fr.levier.docs.Format;
import fr.levier.docs.Renderer;
import fr.levier.docs.redline.Redline;
import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.tree.Act;
import java.util.Optional;

/**
 * Writes an act as a Word file: real numbering, cross-references and contents that Word refreshes, every value in a content
 * control, and the dossier inside. Thread-safe; equal acts give equal bytes.
 */
public final class DocxRenderer implements Renderer {

  private final Dress dress;

  /** A renderer in the standard look. */
  public DocxRenderer() {
    this(Dress.STANDARD);
  }

  private DocxRenderer(Dress dress) {
    this.dress = dress;
  }

  @Override
  public Renderer in(HouseStyle style) {
    return new DocxRenderer(new Dress(style));
  }

  @Override
  public Format format() {
    return Format.DOCX;
  }

  /**
   * The bytes of the act.
   *
   * @throws IllegalArgumentException if a figure of the act is not a PNG picture
   */
  @Override
  public byte[] render(Act act) {
    return Parts.file(act, dress, manuscript -> new BodyWriter(manuscript).write(act.body()));
  }

  /** A Word file with tracked changes: accepting all gives the text of the new act, rejecting all that of the old one. */
  @Override
  public Optional<byte[]> redline(Redline redline) {
    return Optional.of(RedlineWriter.file(redline, dress));
  }
}
