package fr.levier.testkit;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.party.Siren;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The same case at another time and among other people: every day is moved by as many weeks, every business number is
 * replaced by another, the same for the same, and so is the name of the place.
 */
record Variation(int weeks, List<Siren> entities, String place) {

  private static final Pattern DAY = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"");
  private static final Pattern NUMBER = Pattern.compile("\"(sire[nt])\":\"(\\d{9})(\\d{4})?\\d?\"");
  private static final String PLACE = "Valmont";
  private static final int ENTITIES = 4;

  static Arbitrary<Variation> variations() {
    return Combinators.combine(
            Arbitraries.integers().between(-6, 6).shrinkTowards(0),
            Identifiers.sirens().list().ofSize(ENTITIES).uniqueElements(),
            Parties.places())
        .as(Variation::new);
  }

  JsonTree of(JsonTree subject) {
    Map<String, Siren> renumbered = new HashMap<>();
    String moved = DAY.matcher(subject.toString())
        .replaceAll(day -> "\"" + LocalDate.parse(day.group(1)).plusWeeks(weeks) + "\"");
    String changed = NUMBER.matcher(moved).replaceAll(number -> {
      Siren entity = renumbered.computeIfAbsent(
          number.group(2), fresh -> entities.get(renumbered.size() % ENTITIES));
      String rank = number.group(3);
      return "\"" + number.group(1) + "\":\""
          + (rank == null ? entity.value() : Identifiers.siret(entity, rank).value()) + "\"";
    });
    return LevierJson.standard().tree(changed.replace(PLACE, place));
  }
}
