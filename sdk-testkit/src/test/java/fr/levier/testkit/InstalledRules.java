package fr.levier.testkit;

import fr.levier.core.dossier.CommonRules;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.rule.Breach;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.docs.check.ActAudit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the installed levers judge, and what they say of every specimen; both are found once for all tests. */
final class InstalledRules {

  /** A breach of a rule by a specimen. */
  record Said(RuleInfo rule, Breach breach) {}

  private static final Map<String, Set<RuleInfo>> RULES = Stream.of(
          levers().flatMap(InstalledRules::of),
          CommonRules.rules().stream().map(Rule::info),
          ActAudit.rules().stream())
      .flatMap(infos -> infos)
      .collect(Collectors.groupingBy(RuleInfo::id, TreeMap::new, Collectors.toSet()));

  /** The specimens are judged when they are first asked for. */
  private static final class Judged {
    private static final List<Said> SAID = Subjects.all()
        .flatMap(subjects -> subjects.specimens().gallery().stream())
        .flatMap(InstalledRules::judged)
        .flatMap(InstalledRules::said)
        .toList();
  }

  private InstalledRules() {}

  /** Every lever of the project; the one that these tests bring is none. */
  static Stream<Lever> levers() {
    return LeverCatalog.installed().levers().stream()
        .filter(lever -> !(lever instanceof SampleLever));
  }

  /** What a lever judges, in all its documents. */
  static Stream<RuleInfo> of(Lever lever) {
    return lever.documents().stream()
        .flatMap(kind -> kind.rules().rules().stream())
        .map(Rule::info);
  }

  /** Every rule by its id, once: those of the levers, the common ones, and those of a finished act. */
  static Map<String, Set<RuleInfo>> byId() {
    return RULES;
  }

  /** The rules that only a finished act can break: no specimen does. */
  static Set<String> ofActs() {
    return ActAudit.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
  }

  /** Every breach of every specimen, with precedence settled. */
  static List<Said> said() {
    return Judged.SAID;
  }

  private static Stream<RuleOutcome> judged(LegalSubject subject) {
    return judged(LeverCatalog.installed().kindOf(subject).orElseThrow(), subject);
  }

  private static <S extends LegalSubject> Stream<RuleOutcome> judged(
      DocumentKind<S> kind, LegalSubject subject) {
    var context = new RuleContext(LegalDays.of(subject), LegalParameters.standard(), false);
    return CommonRules.after(kind.rules())
        .judge(kind.subjectType().cast(subject), context)
        .stream();
  }

  private static Stream<Said> said(RuleOutcome outcome) {
    return outcome.outcome() instanceof Outcome.Breached breached
        ? breached.breaches().stream().map(breach -> new Said(outcome.rule(), breach))
        : Stream.empty();
  }
}
