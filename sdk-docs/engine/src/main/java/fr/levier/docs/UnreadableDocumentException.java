package fr.levier.docs;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read back: damaged, hostile, or without a dossier of ours. The message says which, in one line and in
 * French; {@link #message} has it in English too.
 */
public final class UnreadableDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String french;
  private final String english;

  public UnreadableDocumentException(String french, String english) {
    this(french, english, null);
  }

  public UnreadableDocumentException(String french, String english, @Nullable Throwable cause) {
    super(french, cause);
    this.french = Objects.requireNonNull(french, "french");
    this.english = Objects.requireNonNull(english, "english");
  }

  /** Why, in French or English. */
  public String message(Locale locale) {
    return locale.getLanguage().equals("en") ? english : french;
  }
}
