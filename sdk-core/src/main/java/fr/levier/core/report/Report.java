package fr.levier.core.report;

import fr.levier.core.law.Step;
import fr.levier.core.rule.Breach;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.rule.Severity;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * What a check tells, whole: every outcome, the findings, the missing facts, and the verdict that follows from them.
 *
 * @param asOf the day the question was asked on
 * @param strict whether it was asked in strict mode
 * @param outcomes one a rule, in order
 * @param findings from the heaviest to the lightest, then in the order of the rules
 * @param missing the facts that rules wait for, sorted by path
 * @param titles the title of each rule judged, by its id
 * @param waived the findings that somebody let pass, which are no longer among the findings
 * @param idleWaivers the waivers that let nothing pass
 * @param overlaid ids of the parameters an overlay was laid over, sorted; empty under the published law
 */
public record Report(
    LocalDate asOf,
    boolean strict,
    List<RuleOutcome> outcomes,
    List<Finding> findings,
    List<MissingFact> missing,
    Map<String, Localized> titles,
    List<Waived> waived,
    List<IdleWaiver> idleWaivers,
    Set<String> overlaid) {

  public Report {
    Objects.requireNonNull(asOf, "asOf");
    outcomes = List.copyOf(outcomes);
    findings = List.copyOf(findings);
    missing = List.copyOf(missing);
    titles = Titles.copyOf(titles);
    waived = List.copyOf(waived);
    idleWaivers = List.copyOf(idleWaivers);
    overlaid = overlaid.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(overlaid));
  }

  /**
   * The report that outcomes come to.
   *
   * @param others findings that come from no rule's outcome, such as malformed values
   */
  public static Report of(
      LocalDate asOf,
      boolean strict,
      List<RuleOutcome> outcomes,
      List<Finding> others,
      Set<String> overlaid,
      Messages messages) {
    return of(
        asOf,
        strict,
        outcomes,
        others,
        overlaid,
        messages,
        messages.titles(outcomes.stream().map(RuleOutcome::rule).toList()));
  }

  /**
   * The same, with titles at hand.
   *
   * @param titles the title of each rule judged, as {@link Messages#titles} gives them
   */
  public static Report of(
      LocalDate asOf,
      boolean strict,
      List<RuleOutcome> outcomes,
      List<Finding> others,
      Set<String> overlaid,
      Messages messages,
      Map<String, Localized> titles) {
    List<Finding> findings = new ArrayList<>();
    Map<String, List<String>> missing = new TreeMap<>();
    for (RuleOutcome outcome : outcomes) {
      if (outcome.outcome() instanceof Outcome.Breached breached) {
        breached.breaches().forEach(breach -> findings.add(finding(outcome, breach, messages)));
      } else if (outcome.outcome() instanceof Outcome.Undecided undecided) {
        undecided
            .missing()
            .forEach(path -> missing
                .computeIfAbsent(path, fresh -> new ArrayList<>())
                .add(outcome.rule().id()));
      }
    }
    findings.addAll(others);
    staleLaw(asOf, outcomes, messages, findings);
    findings.sort((left, right) -> left.severity().compareTo(right.severity()));
    List<MissingFact> facts = missing.entrySet().stream()
        .map(e -> new MissingFact(e.getKey(), e.getValue()))
        .toList();
    return new Report(
        asOf, strict, outcomes, findings, facts, titles, List.of(), List.of(), overlaid);
  }

  /**
   * This report once waivers are laid over its findings. A warning or an information that a complete waiver names passes
   * until the waiver's last day, included; an error never does. The verdict stays what it was.
   */
  public Report waiving(List<Waiver> waivers) {
    if (waivers.isEmpty()) {
      return this;
    }
    Waiving laid = new Waiving(findings, waivers, asOf);
    return new Report(
        asOf, strict, outcomes, laid.findings, missing, titles, laid.waived, laid.idle, overlaid);
  }

  private static Finding finding(RuleOutcome outcome, Breach breach, Messages messages) {
    List<Citation> references = new ArrayList<>();
    outcome.rule().basis().forEach(text -> references.add(Citation.of(text)));
    outcome.read().values().forEach(step -> references.add(Citation.of(step)));
    return new Finding(
        outcome.rule().id(),
        breach.severity(),
        breach.path(),
        messages.message(outcome.rule(), breach.variant(), breach.facts()),
        messages.remedy(outcome.rule(), breach.facts()),
        breach.facts(),
        references);
  }

  /** One warning a report when a rule read a figure that nobody verified as late as the day of the check. */
  private static void staleLaw(
      LocalDate asOf, List<RuleOutcome> outcomes, Messages messages, List<Finding> findings) {
    Map<String, Step<?>> stale = new LinkedHashMap<>();
    BiConsumer<String, Step<?>> look = (id, step) -> {
      if (asOf.isAfter(step.verifiedOn())) {
        stale.put(id, step);
      }
    };
    outcomes.forEach(outcome -> outcome.read().forEach(look));
    if (!stale.isEmpty()) {
      LocalDate verifiedOn = stale.values().stream()
          .map(Step::verifiedOn)
          .min(LocalDate::compareTo)
          .orElseThrow();
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("parameters", List.copyOf(stale.keySet()));
      facts.put("verifiedOn", verifiedOn);
      facts.put("asOf", asOf);
      findings.add(new Finding(
          "LAW-01",
          Severity.WARNING,
          "/asOf",
          messages.text("levier.LAW-01", facts),
          messages.text("levier.LAW-01.remedy", facts),
          facts,
          stale.values().stream().map(Citation::of).toList()));
    }
  }

  /** REJECTED if an ERROR stands; else UNDECIDED if an ERROR rule is undecided; else ACCEPTED. */
  public Verdict verdict() {
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      return Verdict.REJECTED;
    }
    return isOpen() ? Verdict.UNDECIDED : Verdict.ACCEPTED;
  }

  /** Whether an ERROR rule, or one that strict mode makes one, is undecided. */
  public boolean isOpen() {
    return outcomes.stream()
        .anyMatch(outcome -> outcome.outcome() instanceof Outcome.Undecided
            && (outcome.rule().severity() == Severity.ERROR
                || (strict
                    && outcome.rule().strictSeverity().orElse(Severity.INFO) == Severity.ERROR)));
  }

  /** The findings of one severity, in order. */
  public List<Finding> findings(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  /** The report as a text: verdict, findings, missing facts, and the outcome of every rule. */
  public String explain(Locale locale) {
    return Explanation.of(this, locale);
  }

  /**
   * This report, if its verdict is ACCEPTED.
   *
   * @throws RejectedSubjectException if it is not
   */
  public Report orThrow() {
    if (verdict() != Verdict.ACCEPTED) {
      throw new RejectedSubjectException(this);
    }
    return this;
  }
}
