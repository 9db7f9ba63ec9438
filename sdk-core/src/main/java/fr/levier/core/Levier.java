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
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

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

  private static final Levier STANDARD =
      new Levier(new Office(LeverCatalog.installed()), LegalParameters.standard(), false);

  private final Office office;
  private final LegalParameters parameters;
  private final boolean strict;

  private Levier(Office office, LegalParameters parameters, boolean strict) {
    this.office = office;
    this.parameters = parameters;
    this.strict = strict;
  }

  /** What the installed levers come to under any law: their sentences, and the desk of each kind, set up once. */
  private static final class Office {
    final LeverCatalog catalog;
    final Messages messages;
    private final Map<DocumentKind<?>, Desk<?>> desks = new ConcurrentHashMap<>();

    Office(LeverCatalog catalog) {
      this.catalog = catalog;
      this.messages = Messages.of(catalog.classLoaders());
    }

    // Safe: a desk is stored under the very kind whose subjects it judges.
    @SuppressWarnings("unchecked")
    <S extends LegalSubject> Desk<S> desk(DocumentKind<S> kind) {
      return (Desk<S>) desks.computeIfAbsent(kind, fresh -> Desk.of(fresh, messages));
    }
  }

  /**
   * Where one kind is judged.
   *
   * @param rules its own, then the common ones
   * @param titles of these rules, by id
   */
  private record Desk<S extends LegalSubject>(RuleSet<S> rules, Map<String, Localized> titles) {

    static <S extends LegalSubject> Desk<S> of(DocumentKind<S> kind, Messages messages) {
      RuleSet<S> rules = CommonRules.after(kind.rules());
      return new Desk<>(
          rules, messages.titles(rules.rules().stream().map(Rule::info).toList()));
    }
  }

  /** The installed levers under the published law. */
  public static Levier standard() {
    return STANDARD;
  }

  /** The same, under another law. */
  public Levier with(LegalParameters law) {
    return new Levier(office, Objects.requireNonNull(law, "law"), strict);
  }

  /** The same, with other levers. */
  public Levier with(LeverCatalog levers) {
    return new Levier(new Office(Objects.requireNonNull(levers, "levers")), parameters, strict);
  }

  /** The same, raising the rules that have a strict severity. */
  public Levier strict() {
    return new Levier(office, parameters, true);
  }

  /** The levers it knows. */
  public LeverCatalog catalog() {
    return office.catalog;
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
    Desk<S> desk = office.desk(kind);
    S typed = kind.subjectType().cast(subject);
    return report(typed, asOf, desk.rules().judge(typed, context(asOf)), desk.titles());
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
      List<DoubleFunding.Member> others = new ArrayList<>(members);
      others.remove(i);
      List<RuleOutcome> outcomes = DoubleFunding.joined(
          check(dossier.kind(), dossier.subject(), dossier.asOf()).outcomes(),
          members.get(i),
          others,
          context(dossier.asOf()));
      reports.add(report(
          dossier.subject(),
          dossier.asOf(),
          outcomes,
          office.messages.titles(outcomes.stream().map(RuleOutcome::rule).toList())));
    }
    return List.copyOf(reports);
  }

  private RuleContext context(LocalDate asOf) {
    return new RuleContext(Objects.requireNonNull(asOf, "asOf"), parameters, strict);
  }

  private Report report(
      LegalSubject subject,
      LocalDate asOf,
      List<RuleOutcome> outcomes,
      Map<String, Localized> titles) {
    return Report.of(
        asOf,
        strict,
        outcomes,
        FormTier.findings(subject),
        parameters.overlaid(),
        office.messages,
        titles);
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

  private DocumentKind<?> kindOf(LegalSubject subject) {
    Objects.requireNonNull(subject, "subject");
    return office
        .catalog
        .kindOf(subject)
        .orElseThrow(
            () -> new IllegalArgumentException("No installed lever, or more than one, checks a "
                + subject.getClass().getName() + ": " + office.catalog.describe()));
  }
}
