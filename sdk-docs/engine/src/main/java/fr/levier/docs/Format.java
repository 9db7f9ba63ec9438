package fr.levier.docs;

import java.util.Locale;

/** A file format an act is written in. */
public enum Format {
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("pdf", "application/pdf"),
  HTML("html", "text/html"),
  TEXT("txt", "text/plain");

  private final String extension;
  private final String mediaType;

  Format(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The file name extension, without its dot. */
  public String extension() {
    return extension;
  }

  /** The media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * The format of a file name extension, in any case.
   *
   * @throws IllegalArgumentException if no format has it
   */
  public static Format ofExtension(String extension) {
    for (Format format : values()) {
      if (format.extension.equals(extension.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "No document format has the extension \"" + extension + "\": docx, pdf, html, txt");
  }
}
