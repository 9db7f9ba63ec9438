package fr.levier.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.levier.core.party.MalformedIdentifierException.Kind;
import fr.levier.core.party.MalformedIdentifierException.Reason;
import java.util.regex.Pattern;

/**
 * Number of a health or social structure in the national register (<i>fichier national des établissements sanitaires et
 * sociaux</i>). One juridical entity (<i>EJ</i>), which signs, has several geographic sites (<i>ET</i>): both have such
 * a number, and only the context tells which is meant.
 *
 * <p>Only the format is checked: nine letters or digits, since the register publishes no rule for the key. Whether the
 * key and prefix are the usual ones is told by {@link #hasValidKey()} and is never a reason to refuse. Nothing is read
 * out of the first characters: overseas numbers do not hold the number of the département. Immutable and thread-safe.
 *
 * @param value nine upper-case letters or digits, without spaces
 */
public record Finess(String value) {

  private static final Pattern FORMAT = Pattern.compile("[A-Z0-9]{9}");
  private static final Pattern USUAL = Pattern.compile("(?:[0-9]{2}|2[AB])[0-9]{7}");

  /**
   * Checks the format.
   *
   * @throws MalformedIdentifierException if the value is not nine upper-case letters or digits
   */
  public Finess {
    if (!FORMAT.matcher(value).matches()) {
      throw new MalformedIdentifierException(Kind.FINESS, value, Reason.FORMAT);
    }
  }

  /**
   * The number as people type it: spaces are dropped and letters raised.
   *
   * @throws MalformedIdentifierException if what is left is not nine letters or digits
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Finess of(String typed) {
    String kept = Digits.withoutSpaces(typed);
    if (!kept.chars().allMatch(c -> c < 128)) {
      // upper-casing first would turn the long s or the dotless i into an accepted letter
      throw new MalformedIdentifierException(Kind.FINESS, typed, Reason.FORMAT);
    }
    return new Finess(Digits.upperCase(kept));
  }

  /**
   * Reads what {@link #toString()} writes: nine upper-case letters or digits without spaces.
   *
   * @throws MalformedIdentifierException if the text is anything else
   */
  public static Finess parse(String text) {
    return new Finess(text);
  }

  /**
   * True for the usual prefix (two digits, {@code 2A} or {@code 2B}) and a right key: the Luhn sum over the nine
   * characters, with A counted 1 and B counted 2, is a multiple of ten. An observed rule, not an official one: it
   * warrants a warning (rule IDT-01), never a refusal.
   */
  public boolean hasValidKey() {
    return USUAL.matcher(value).matches()
        && Digits.passesLuhn(value.replace('A', '1').replace('B', '2'));
  }

  /** The number as the register prints it, {@code 95 000 001 8}, with no-break spaces. */
  public String printed() {
    return Digits.grouped(value, 2, 3, 3, 1);
  }

  /** Nine characters; {@link #parse(String)} reads them back. */
  @Override
  @JsonValue
  public String toString() {
    return value;
  }
}
