package fr.levier.cli;

import fr.levier.cli.CaseFile.Expectation;
import fr.levier.core.Levier;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.text.Localized;
import fr.levier.funding.subsidy.Duty;
import fr.levier.funding.subsidy.Grade;
import fr.levier.funding.subsidy.Grading;
import fr.levier.funding.subsidy.Grant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A case of the table of subsidies: {@code {"id", "asOf", "facts", "expect"}}. Its facts are flat; {@link SubsidyFacts} makes
 * a dossier of them. {@code FIR} is judged by the FIR, SUB and MIX rules of the lever {@code fir}, {@code SUBSIDY} by the SUB
 * and MIX rules of the lever {@code qualification}.
 */
record SubsidyCase(
    String id,
    LocalDate asOf,
    JsonTree facts,
    JsonTree expect,
    Optional<String> why,
    Optional<String> basis)
    implements Playable {

  /** What is asserted beside the rules. */
  record Consequences(
      Optional<Grade> grade,
      Optional<Set<String>> duties,
      Optional<Set<String>> notDuties,
      Map<String, LocalDate> dueDates) {}

  private static final Set<String> OF_RULES =
      Set.of("verdict", "ERROR", "WARNING", "INFO", Outcomes.UNDECIDED);

  @Override
  public List<String> play(Levier levier, Locale language) {
    DocumentKind<?> kind =
        Names.lever(levier.catalog(), SubsidyFacts.lever(facts)).documents().get(0);
    Grant grant =
        (Grant) LevierJson.standard().read(SubsidyFacts.subject(facts), kind.subjectType());
    List<String> differences = new ArrayList<>(Differences.between(
        part(Expectation.class, OF_RULES, true),
        levier.check(kind, grant, asOf),
        rule -> rule.matches("(FIR|SUB|MIX)-.*"),
        language));
    Consequences wanted = part(Consequences.class, OF_RULES, false);
    String expected = new Localized(", attendu ", ", expected ").in(language);
    Grade grade = Grading.of(grant).grade();
    wanted
        .grade()
        .filter(other -> other != grade)
        .ifPresent(other -> differences.add("grade " + grade + expected + other));
    duties(grant.duties(asOf, levier.parameters()), wanted, expected, differences);
    return differences;
  }

  private static void duties(
      List<Duty> duties, Consequences wanted, String expected, List<String> differences) {
    Set<String> codes = duties.stream()
        .map(duty -> duty.code().name())
        .collect(Collectors.toCollection(TreeSet::new));
    wanted
        .duties()
        .filter(all -> !codes.containsAll(all))
        .ifPresent(all -> differences.add("duties " + codes + expected + new TreeSet<>(all)));
    wanted
        .notDuties()
        .filter(none -> none.stream().anyMatch(codes::contains))
        .ifPresent(none -> differences.add("notDuties " + codes + expected + new TreeSet<>(none)));
    Map<String, LocalDate> due = new TreeMap<>();
    duties.forEach(duty -> duty.due().ifPresent(day -> due.put(duty.code().name(), day)));
    wanted.dueDates().forEach((code, day) -> {
      if (!day.equals(due.get(code))) {
        differences.add("dueDates " + code + " " + due.get(code) + expected + day);
      }
    });
  }

  /** What is expected under some keys, or under the others. */
  private <T> T part(Class<T> type, Set<String> keys, boolean within) {
    JsonTree part = expect;
    for (String key : expect.keys()) {
      part = keys.contains(key) == within ? part : part.without("/" + key);
    }
    return LevierJson.standard().read(part, type);
  }
}
