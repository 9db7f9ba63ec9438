package fr.levier.docs;

import java.util.List;

/** A format that no installed jar writes or reads. The message names the artifact to add and what is installed. */
public final class MissingFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Format format;

  MissingFormatException(Format format, List<String> installed) {
    super("Aucun module installé ne traite le format "
        + format.extension()
        + " : ajouter fr.levier:"
        + artifact(format)
        + " / No installed module handles this format: add that artifact (installés / installed: "
        + String.join("; ", installed)
        + ")");
    this.format = format;
  }

  /** The format asked for. */
  public Format format() {
    return format;
  }

  private static String artifact(Format format) {
    return switch (format) {
      case DOCX -> "levier-sdk-docs-docx";
      case PDF -> "levier-sdk-docs-pdf";
      case HTML, TEXT -> "levier-sdk-docs";
    };
  }
}
