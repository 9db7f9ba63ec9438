package fr.levier.docs;

/** A file that cannot be read back: damaged, hostile, or without a dossier of ours. The message says which, in one line. */
public final class UnreadableDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableDocumentException(String message) {
    super(message);
  }

  public UnreadableDocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}
