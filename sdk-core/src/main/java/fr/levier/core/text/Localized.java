package fr.levier.core.text;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text in French, which is the text of reference, and in English. Immutable and thread-safe.
 *
 * <p>A sentence may be worded when it is first read: most findings are never read in both languages.
 */
public final class Localized {

  /** Words a text in a language; nothing once both are worded. */
  private final @Nullable Function<Locale, String> words;

  // Worded at most once a thread, always to the same: no lock is needed.
  private @Nullable String french;
  private @Nullable String english;

  /**
   * A text that is at hand.
   *
   * @param french the text of reference
   * @param english its translation
   */
  public Localized(String french, String english) {
    this.words = null;
    this.french = Objects.requireNonNull(french, "french");
    this.english = Objects.requireNonNull(english, "english");
  }

  private Localized(Function<Locale, String> words) {
    this.words = Objects.requireNonNull(words, "words");
  }

  /**
   * A text that is worded when it is read.
   *
   * @param words pure: the same for the same language, from nothing that changes
   */
  public static Localized of(Function<Locale, String> words) {
    return new Localized(words);
  }

  /** The text of reference. */
  public String french() {
    String text = french;
    if (text == null) {
      text = worded(Locale.FRENCH);
      french = text;
    }
    return text;
  }

  /** Its translation. */
  public String english() {
    String text = english;
    if (text == null) {
      text = worded(Locale.ENGLISH);
      english = text;
    }
    return text;
  }

  private String worded(Locale language) {
    return Objects.requireNonNull(words).apply(language);
  }

  /** English for an English locale, French for every other. */
  public String in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english() : french();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Localized that
        && french().equals(that.french())
        && english().equals(that.english());
  }

  @Override
  public int hashCode() {
    return Objects.hash(french(), english());
  }

  /** The French text. */
  @Override
  public String toString() {
    return french();
  }
}
