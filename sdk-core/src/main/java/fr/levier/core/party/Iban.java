package fr.levier.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.levier.core.party.MalformedIdentifierException.Kind;
import fr.levier.core.party.MalformedIdentifierException.Reason;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * International bank account number (ISO 13616): its remainder modulo 97 is one and, for an account in France or
 * Monaco, the national key (<i>clé RIB</i>) is right too.
 *
 * <p>The bank is never a reason to refuse: the accounts of public hospitals are held by the Treasury. Immutable and
 * thread-safe.
 *
 * @param value upper-case letters and digits, without spaces
 */
public record Iban(String value) {

  private static final Pattern FORMAT = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
  private static final Pattern FRENCH_FORMAT =
      Pattern.compile("(?:FR|MC)[0-9]{12}[A-Z0-9]{11}[0-9]{2}");
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  /**
   * Checks format and keys.
   *
   * @throws MalformedIdentifierException if the value is not an IBAN with the right keys
   */
  public Iban {
    boolean national = value.startsWith("FR") || value.startsWith("MC");
    if (!(national ? FRENCH_FORMAT : FORMAT).matcher(value).matches()) {
      throw new MalformedIdentifierException(Kind.IBAN, value, Reason.FORMAT);
    }
    if (!passesModulo97(value) || (national && !passesRibKey(value))) {
      throw new MalformedIdentifierException(Kind.IBAN, value, Reason.KEY);
    }
  }

  /**
   * The number as people type it: spaces are dropped and letters raised.
   *
   * @throws MalformedIdentifierException if what is left is not an IBAN
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Iban of(String typed) {
    String kept = Digits.withoutSpaces(typed);
    if (!kept.chars().allMatch(c -> c < 128)) {
      throw new MalformedIdentifierException(Kind.IBAN, typed, Reason.FORMAT);
    }
    return new Iban(Digits.upperCase(kept));
  }

  /**
   * Reads what {@link #toString()} writes: upper-case letters and digits without spaces.
   *
   * @throws MalformedIdentifierException if the text is anything else
   */
  public static Iban parse(String text) {
    return new Iban(text);
  }

  private static boolean passesModulo97(String iban) {
    int key = Integer.parseInt(iban.substring(2, 4));
    // 00, 01 and 99 would pass the arithmetic as aliases of 97, 98 and 02, but are never issued
    return key >= 2 && key <= 98 && modulo97(iban.substring(4) + iban.substring(0, 4)) == 1;
  }

  private static int modulo97(String text) {
    StringBuilder digits = new StringBuilder(2 * text.length());
    text.chars().forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValueExact();
  }

  private static boolean passesRibKey(String iban) {
    long bank = Long.parseLong(iban.substring(4, 9));
    long branch = Long.parseLong(iban.substring(9, 14));
    long account = Long.parseLong(ribDigits(iban.substring(14, 25)));
    long key = Long.parseLong(iban.substring(25));
    return key == 97 - (89 * bank + 15 * branch + 3 * account) % 97;
  }

  /** A to I count 1 to 9, J to R 1 to 9, S to Z 2 to 9. */
  private static String ribDigits(String account) {
    StringBuilder digits = new StringBuilder(account.length());
    for (int i = 0; i < account.length(); i++) {
      char c = account.charAt(i);
      int rank = c - 'A';
      digits.append(c <= '9' ? c : (char) ('0' + (rank < 18 ? rank % 9 + 1 : rank - 16)));
    }
    return digits.toString();
  }

  /** True for an account held in France. */
  public boolean isFrench() {
    return value.startsWith("FR");
  }

  /** The number in groups of four with no-break spaces, as it is printed in an act. */
  public String printed() {
    return Digits.grouped(value, 4);
  }

  /** Letters and digits; {@link #parse(String)} reads them back. */
  @Override
  @JsonValue
  public String toString() {
    return value;
  }
}
