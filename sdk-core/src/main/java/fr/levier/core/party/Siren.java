package fr.levier.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.levier.core.party.MalformedIdentifierException.Kind;
import fr.levier.core.party.MalformedIdentifierException.Reason;

/**
 * Number of a legal entity in the French business register (<i>système d'identification du répertoire des
 * entreprises</i>): nine digits that pass the Luhn test. Immutable and thread-safe.
 *
 * @param value nine digits, without spaces
 */
public record Siren(String value) {

  /**
   * Checks format and key.
   *
   * @throws MalformedIdentifierException if the value is not nine digits that pass the Luhn test
   */
  public Siren {
    if (!Digits.areDigits(value, 9)) {
      throw new MalformedIdentifierException(Kind.SIREN, value, Reason.FORMAT);
    }
    if (!Digits.passesLuhn(value)) {
      throw new MalformedIdentifierException(Kind.SIREN, value, Reason.KEY);
    }
  }

  /**
   * The number as people type it: spaces are dropped.
   *
   * @throws MalformedIdentifierException if what is left is not a SIREN
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Siren of(String typed) {
    return new Siren(Digits.withoutSpaces(typed));
  }

  /**
   * Reads what {@link #toString()} writes: nine digits without spaces.
   *
   * @throws MalformedIdentifierException if the text is anything else
   */
  public static Siren parse(String text) {
    return new Siren(text);
  }

  /** The number in groups of three with no-break spaces, as it is printed in an act. */
  public String printed() {
    return Digits.grouped(value, 3);
  }

  /** Nine digits; {@link #parse(String)} reads them back. */
  @Override
  @JsonValue
  public String toString() {
    return value;
  }
}
