package fr.levier.core.money;

import fr.levier.core.text.Localized;
import java.util.Locale;

/**
 * The caller gave something that is not an exact amount or percentage: text that is no number, more decimals than the
 * type holds, or a size out of range. Nothing is ever rounded to make it fit.
 */
public final class MalformedAmountException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Why the value was refused. */
  public enum Reason {
    /** Not written as a number with a decimal point. */
    NOT_A_NUMBER("un nombre écrit avec un point décimal", "a number written with a decimal point"),
    /** An amount of money with a third decimal, even a zero. */
    THIRD_DECIMAL(
        "au plus deux décimales (le centime) : arrondissez vous-même si vous le voulez",
        "at most two decimals (the cent): round it yourself if you mean to"),
    /** A percentage with more than ten decimals. */
    TOO_MANY_DECIMALS("au plus dix décimales", "at most ten decimals"),
    /** More than about ninety million billion euros, or a percentage beyond a billion. */
    OUT_OF_RANGE("une grandeur raisonnable", "a reasonable size");

    private final String french;
    private final String english;

    Reason(String french, String english) {
      this.french = french;
      this.english = english;
    }
  }

  private final String given;
  private final Reason reason;

  MalformedAmountException(String given, Reason reason) {
    super(sentence(given, reason).french());
    this.given = given;
    this.reason = reason;
  }

  /** The culprit, as it was given (shortened beyond 60 characters). */
  public String given() {
    return shortened(given);
  }

  /** Why it was refused. */
  public Reason reason() {
    return reason;
  }

  /**
   * The same message in French or in English.
   *
   * @param locale the language to speak
   */
  public String message(Locale locale) {
    return sentence(given, reason).in(locale);
  }

  private static Localized sentence(String given, Reason reason) {
    String culprit = shortened(given);
    return new Localized(
        "« " + culprit + " » n'est pas une valeur exacte ; attendu : " + reason.french,
        "\"" + culprit + "\" is not an exact value; expected: " + reason.english);
  }

  private static String shortened(String given) {
    return given.length() <= 60 ? given : given.substring(0, 57) + "…";
  }
}
