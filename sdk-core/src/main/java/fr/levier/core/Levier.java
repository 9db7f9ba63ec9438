package fr.levier.core;

import fr.levier.core.dossier.CommonRules;
import fr.levier.core.dossier.DoubleFunding;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.lever.NamedDossier;
import fr.levier.core.report.ChangeSet;
import fr.levier.core.report.Messages;
import fr.levier.core.report.Report;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The front desk: checks a subject by the law of a day.
 *
 * <pre>{@code
 * Report report = Levier.standard().check(convention, LocalDate.of(2026, 1, 15));
 * report.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and thread-safe. It holds no clock: the day is always given.
 */
public final class Levier {

  private static final Levier STANDARD = new Levier(
      LeverCatalog.installed(), LegalParameters.standard(), false, new ConcurrentHashMap<>());

  private final LeverCatalog catalog;
  private final LegalParameters parameters;
  private final boolean strict;

  /** The rules of a kind and the common ones, put together once. */
  private final Map<DocumentKind<?>, RuleSet<?>> rules;

  private Levier(
      LeverCatalog catalog,
      LegalParameters parameters,
      boolean strict,
      Map<DocumentKind<?>, RuleSet<?>> rules) {
    this.catalog = catalog;
    this.parameters = parameters;
    this.strict = strict;
    this.rules = rules;
  }

  /** The installed levers under the published law. */
  public static Levier standard() {
    return STANDARD;
  }

  /** The same, under another law. */
  public Levier with(LegalParameters law) {
    return new Levier(catalog, Objects.requireNonNull(law, "law"), strict, rules);
  }

  /** The same, with other levers. */
  public Levier with(LeverCatalog levers) {
    return new Levier(
        Objects.requireNonNull(levers, "levers"), parameters, strict, new ConcurrentHashMap<>());
  }

  /** The same, raising the rules that have a strict severity. */
  public Levier strict() {
    return new Levier(catalog, parameters, true, rules);
  }

  /** The levers it knows. */
  public LeverCatalog catalog() {
    return catalog;
  }

  /** The law it judges under. */
  public LegalParameters parameters() {
    return parameters;
  }

  /**
   * Checks a subject: its form, then every rule of its main document kind and every common rule.
   *
   * @param asOf the day the question is asked on; a rule takes the day it tests from the subject when it stands there
   * @throws IllegalArgumentException if no installed lever makes documents from such a subject
   */
  public Report check(LegalSubject subject, LocalDate asOf) {
    return check(kindOf(subject), subject, asOf);
  }

  /** Checks a subject for one kind of document. */
  public <S extends LegalSubject> Report check(
      DocumentKind<S> kind, LegalSubject subject, LocalDate asOf) {
    return report(kind, subject, asOf, (outcomes, context) -> outcomes);
  }

  /**
   * Checks several dossiers together: each as it would be alone, and all for double funding. A finding stands in the report
   * of each dossier that it concerns and names the others.
   *
   * @return one report a dossier, in the same order
   */
  public List<Report> check(List<NamedDossier> dossiers) {
    List<DoubleFunding.Member> members = dossiers.stream()
        .map(one -> new DoubleFunding.Member(one.name(), one.lever(), one.subject()))
        .toList();
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      NamedDossier dossier = dossiers.get(i);
      DoubleFunding.Member member = members.get(i);
      List<DoubleFunding.Member> others = new ArrayList<>(members);
      others.remove(i);
      reports.add(report(
          dossier.kind(),
          dossier.subject(),
          dossier.asOf(),
          (outcomes, context) -> DoubleFunding.joined(outcomes, member, others, context)));
    }
    return List.copyOf(reports);
  }

  private <S extends LegalSubject> Report report(
      DocumentKind<S> kind,
      LegalSubject subject,
      LocalDate asOf,
      BiFunction<List<RuleOutcome>, RuleContext, List<RuleOutcome>> among) {
    Objects.requireNonNull(asOf, "asOf");
    S typed = kind.subjectType().cast(subject);
    RuleContext context = new RuleContext(asOf, parameters, strict);
    return Report.of(
        asOf,
        strict,
        among.apply(rulesOf(kind).judge(typed, context), context),
        FormTier.findings(typed),
        parameters.overlaid(),
        Messages.of(catalog.classLoaders()));
  }

  /**
   * What would make a rejected subject acceptable: the smallest sets, three at most, of facts that can still be changed,
   * each verified by judging the changed subject. Only facts that the breached rules call changeable are touched: never an
   * event that is over, and no net amount is ever lowered, for that would be splitting a need.
   *
   * @return by size, then in the order of the rules; empty if the subject is not rejected, or if no such set was found
   * @throws IllegalArgumentException if no installed lever makes documents from such a subject
   */
  public List<ChangeSet> remedies(LegalSubject subject, LocalDate asOf) {
    return remedies(kindOf(subject), subject, asOf);
  }

  /** What would make a rejected subject acceptable for one kind of document. */
  public <S extends LegalSubject> List<ChangeSet> remedies(
      DocumentKind<S> kind, LegalSubject subject, LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    return RemedySearch.of(
        kind.subjectType(),
        kind.subjectType().cast(subject),
        changed -> check(kind, changed, asOf));
  }

  // Safe: the rules are stored under the very kind whose subjects they judge.
  @SuppressWarnings("unchecked")
  private <S extends LegalSubject> RuleSet<S> rulesOf(DocumentKind<S> kind) {
    return (RuleSet<S>) rules.computeIfAbsent(kind, fresh -> CommonRules.after(kind.rules()));
  }

  private DocumentKind<?> kindOf(LegalSubject subject) {
    Objects.requireNonNull(subject, "subject");
    return catalog
        .kindOf(subject)
        .orElseThrow(() -> new IllegalArgumentException("No installed lever checks a "
            + subject.getClass().getName() + ": " + catalog.describe()));
  }
}
