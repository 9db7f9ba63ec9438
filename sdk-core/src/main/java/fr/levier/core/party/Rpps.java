package fr.levier.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.levier.core.party.MalformedIdentifierException.Kind;
import fr.levier.core.party.MalformedIdentifierException.Reason;

/**
 * Number of a health professional in the shared directory (<i>répertoire partagé des professionnels de santé</i>).
 *
 * <p>Only the format is checked, eleven digits; {@link #hasValidKey()} tells whether the key is the usual one.
 * Immutable and thread-safe.
 *
 * @param value eleven digits, without spaces
 */
public record Rpps(String value) {

  /**
   * Checks the format.
   *
   * @throws MalformedIdentifierException if the value is not eleven digits
   */
  public Rpps {
    if (!Digits.areDigits(value, 11)) {
      throw new MalformedIdentifierException(Kind.RPPS, value, Reason.FORMAT);
    }
  }

  /**
   * The number as people type it: spaces are dropped.
   *
   * @throws MalformedIdentifierException if what is left is not eleven digits
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Rpps of(String typed) {
    return new Rpps(Digits.withoutSpaces(typed));
  }

  /**
   * Reads what {@link #toString()} writes: eleven digits without spaces.
   *
   * @throws MalformedIdentifierException if the text is anything else
   */
  public static Rpps parse(String text) {
    return new Rpps(text);
  }

  /**
   * True if the eleven digits pass the Luhn test. No official text was found for it: it warrants a warning (rule
   * IDT-02), never a refusal.
   */
  public boolean hasValidKey() {
    return Digits.passesLuhn(value);
  }

  /** Eleven digits; {@link #parse(String)} reads them back. */
  @Override
  @JsonValue
  public String toString() {
    return value;
  }
}
