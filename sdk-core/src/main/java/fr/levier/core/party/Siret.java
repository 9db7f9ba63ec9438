package fr.levier.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.levier.core.party.MalformedIdentifierException.Kind;
import fr.levier.core.party.MalformedIdentifierException.Reason;

/**
 * Number of an establishment in the French business register: the {@link Siren} of the entity and five more digits.
 *
 * <p>The fourteen digits pass the Luhn test, and so do the first nine. La Poste (SIREN 356000000) has more
 * establishments than the test leaves room for: a number of hers is also good when the plain sum of its digits is a
 * multiple of five. Immutable and thread-safe.
 *
 * @param value fourteen digits, without spaces
 */
public record Siret(String value) {

  private static final String LA_POSTE = "356000000";

  /**
   * Checks format and keys.
   *
   * @throws MalformedIdentifierException if the value is not fourteen digits with the right keys
   */
  public Siret {
    if (!Digits.areDigits(value, 14)) {
      throw new MalformedIdentifierException(Kind.SIRET, value, Reason.FORMAT);
    }
    String entity = value.substring(0, 9);
    boolean good =
        Digits.passesLuhn(value) || (entity.equals(LA_POSTE) && Digits.sum(value) % 5 == 0);
    if (!good || !Digits.passesLuhn(entity)) {
      throw new MalformedIdentifierException(Kind.SIRET, value, Reason.KEY);
    }
  }

  /**
   * The number as people type it: spaces are dropped.
   *
   * @throws MalformedIdentifierException if what is left is not a SIRET
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Siret of(String typed) {
    return new Siret(Digits.withoutSpaces(typed));
  }

  /**
   * Reads what {@link #toString()} writes: fourteen digits without spaces.
   *
   * @throws MalformedIdentifierException if the text is anything else
   */
  public static Siret parse(String text) {
    return new Siret(text);
  }

  /** The entity that the establishment belongs to. */
  public Siren siren() {
    return new Siren(value.substring(0, 9));
  }

  /** The number as it is printed in an act, {@code 732 829 320 00074}, with no-break spaces. */
  public String printed() {
    return Digits.grouped(value, 3, 3, 3, 5);
  }

  /** Fourteen digits; {@link #parse(String)} reads them back. */
  @Override
  @JsonValue
  public String toString() {
    return value;
  }
}
