package fr.levier.core.text;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in French and in English.
 *
 * @param french the text of reference
 * @param english its translation
 */
public record Localized(String french, String english) {

  public Localized {
    Objects.requireNonNull(french, "french");
    Objects.requireNonNull(english, "english");
  }

  /** English for an English locale, French for every other. */
  public String in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : french;
  }

  /** The French text. */
  @Override
  public String toString() {
    return french;
  }
}
