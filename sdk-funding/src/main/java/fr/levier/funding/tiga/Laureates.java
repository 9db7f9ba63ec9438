package fr.levier.funding.tiga;

import fr.levier.core.money.Euros;
import fr.levier.core.party.Party;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The part of the list of 13 September 2019 that was read: the three territories of health. */
final class Laureates {

  /**
   * A territory that was selected.
   *
   * @param names what its lead is called
   * @param grant what it was granted
   * @param equity what may be invested in it
   */
  record Laureate(Set<String> names, Euros grant, Euros equity) {}

  static final List<Laureate> KNOWN = List.of(
      new Laureate(
          Set.of("eurométropole de strasbourg"), Euros.of(10_600_000), Euros.of(25_000_000)),
      new Laureate(
          Set.of(
              "département de la meuse", "conseil départemental de la meuse", "département meuse"),
          Euros.of(8_400_000),
          Euros.of(18_600_000)),
      new Laureate(Set.of("lorient agglomération"), Euros.of(6_900_000), Euros.of(22_400_000)));

  private Laureates() {}

  /** Whether the known part of the list names it. */
  static boolean include(Party lead) {
    return lead.getName()
        .map(Laureates::folded)
        .filter(name -> KNOWN.stream().anyMatch(known -> known.names().contains(name)))
        .isPresent();
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
