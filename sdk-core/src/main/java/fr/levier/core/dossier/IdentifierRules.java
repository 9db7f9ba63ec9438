package fr.levier.core.dossier;

import fr.levier.core.law.LegalReference;
import fr.levier.core.party.Finess;
import fr.levier.core.party.Rpps;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** IDT-01 and IDT-02: keys that no official text publishes are worth a look, never a refusal. */
final class IdentifierRules {

  private static final RuleInfo FINESS = RuleInfo.form("IDT-01", Severity.WARNING, LegalDay.AS_OF)
      .facts("finess")
      .changeable("finess")
      .basis(LegalReference.of("règle observée sur le répertoire FINESS, sans texte officiel")
          .unverified());

  private static final RuleInfo RPPS = RuleInfo.form("IDT-02", Severity.WARNING, LegalDay.AS_OF)
      .facts("rpps")
      .changeable("rpps")
      .basis(LegalReference.of("règle observée sur le répertoire RPPS, sans texte officiel")
          .unverified());

  static final List<Rule<LegalSubject>> ALL = List.of(
      keyed(FINESS, "finess", Finess.class, Finess::hasValidKey),
      keyed(RPPS, "rpps", Rpps.class, Rpps::hasValidKey));

  private IdentifierRules() {}

  private static <V> Rule<LegalSubject> keyed(
      RuleInfo info, String name, Class<V> type, Predicate<V> hasValidKey) {
    ModelWalk<V> walk = ModelWalk.lookingFor(type);
    return Rule.of(
        info, (subject, examination) -> judge(subject, examination, name, walk, hasValidKey));
  }

  private static <V> void judge(
      LegalSubject subject,
      Examination examination,
      String name,
      ModelWalk<V> walk,
      Predicate<V> hasValidKey) {
    Map<String, V> found = walk.find(subject);
    examination.appliesIf(Truth.of(!found.isEmpty()));
    found.forEach((path, number) -> examination.breachedIf(
        Truth.of(!hasValidKey.test(number)),
        path,
        Severity.WARNING,
        "",
        Map.of(name, number.toString())));
  }
}
