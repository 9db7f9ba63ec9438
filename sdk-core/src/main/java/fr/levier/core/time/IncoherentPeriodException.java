package fr.levier.core.time;

import java.util.Locale;
import java.util.Objects;

/** The caller described a stretch of time that cannot exist: it ends before it starts, lasts nothing, or leaves the calendar. */
public final class IncoherentPeriodException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String french;
  private final String english;

  IncoherentPeriodException(String french, String english) {
    super(french);
    this.french = french;
    this.english = english;
  }

  /**
   * The message in French or, for any other language, in English.
   *
   * @param locale the language to speak
   */
  public String message(Locale locale) {
    return Objects.requireNonNull(locale, "locale").getLanguage().equals("fr") ? french : english;
  }
}
