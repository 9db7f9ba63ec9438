package fr.levier.testkit;

import fr.levier.core.party.Finess;
import fr.levier.core.party.Iban;
import fr.levier.core.party.Rpps;
import fr.levier.core.party.Siren;
import fr.levier.core.party.Siret;
import java.math.BigInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Identifiers with the right keys. They are drawn, not looked up: that one is in use would be chance. */
public final class Identifiers {

  private Identifiers() {}

  /** Numbers of entities. */
  public static Arbitrary<Siren> sirens() {
    return digits(8).map(payload -> new Siren(keyed(payload)));
  }

  /** Numbers of establishments. */
  public static Arbitrary<Siret> sirets() {
    return sirens().flatMap(Identifiers::sirets);
  }

  /** Numbers of the establishments of an entity. */
  public static Arbitrary<Siret> sirets(Siren entity) {
    return digits(4).map(rank -> siret(entity, rank));
  }

  /** The establishment of an entity with a rank of four digits. */
  static Siret siret(Siren entity, String rank) {
    return new Siret(keyed(entity.value() + rank));
  }

  /** Numbers of health or social structures, with the usual prefix and key. */
  public static Arbitrary<Finess> finess() {
    return Arbitraries.integers()
        .between(1, 95)
        .filter(departement -> departement != 20)
        .flatMap(departement ->
            digits(6).map(rank -> new Finess(keyed(String.format("%02d", departement) + rank))));
  }

  /** Numbers of health professionals, with the usual key. */
  public static Arbitrary<Rpps> rpps() {
    return digits(9).map(payload -> new Rpps(keyed("1" + payload)));
  }

  /** Numbers of French bank accounts. */
  public static Arbitrary<Iban> ibans() {
    return digits(21).map(account -> {
      long bank = Long.parseLong(account.substring(0, 5));
      long branch = Long.parseLong(account.substring(5, 10));
      long number = Long.parseLong(account.substring(10));
      String bban =
          account + String.format("%02d", 97 - (89 * bank + 15 * branch + 3 * number) % 97);
      // F and R count 15 and 27, and the place of the key is zero while it is computed.
      int key = 98 - new BigInteger(bban + "152700").mod(BigInteger.valueOf(97)).intValueExact();
      return new Iban("FR" + String.format("%02d", key) + bban);
    });
  }

  private static Arbitrary<String> digits(int count) {
    return Arbitraries.strings().numeric().ofLength(count);
  }

  /** The digits, then the one that makes them pass the Luhn test. */
  private static String keyed(String payload) {
    int sum = IntStream.range(0, payload.length())
        .map(i -> {
          int digit = payload.charAt(payload.length() - 1 - i) - '0';
          int weighed = i % 2 == 0 ? 2 * digit : digit;
          return weighed / 10 + weighed % 10;
        })
        .sum();
    return payload + (10 - sum % 10) % 10;
  }
}
