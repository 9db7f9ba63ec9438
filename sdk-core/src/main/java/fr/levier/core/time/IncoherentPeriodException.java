package fr.levier.core.time;

import fr.levier.core.text.Localized;
import java.util.Locale;

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
   * The message in French or in English.
   *
   * @param locale the language to speak
   */
  public String message(Locale locale) {
    return new Localized(french, english).in(locale);
  }
}
