package fr.levier.core.dossier;

import fr.levier.core.money.Euros;
import fr.levier.core.rule.Breach;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Double funding (<i>double financement</i>) across several dossiers: the same expense in two levers (MIX-1), public aids of
 * one project that exceed its cost (MIX-2), one deliverable both granted and bought (MIX-3).
 *
 * <p>Each dossier is told what concerns it, at its own paths, with the names of the others under {@code files}. What is not
 * known breaches nothing here. Stateless and thread-safe.
 */
public final class DoubleFunding {

  /**
   * One of several dossiers that are checked together.
   *
   * @param name what the others call it, such as its file
   * @param lever the id of its lever, which pays the expenses for which it names none
   */
  public record Member(String name, String lever, LegalSubject subject) {
    public Member {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(lever, "lever");
      Objects.requireNonNull(subject, "subject");
    }

    private JointAct joint() {
      return subject instanceof JointAct act ? act : new JointAct() {};
    }

    private Optional<FinancingPlan> plan() {
      return subject instanceof FundedAct act ? act.getFinancingPlan() : Optional.empty();
    }

    private Optional<String> project() {
      return plan()
          .flatMap(FinancingPlan::getProject)
          .or(() -> joint().projectName())
          .map(CombinationRules::folded);
    }

    private Optional<Euros> cost() {
      return joint()
          .cost()
          .or(() ->
              plan().filter(plan -> !plan.getCharges().isEmpty()).map(FinancingPlan::totalCharges));
    }

    /** The public aids that it names, else the subsidies (account 74) among the resources of its plan. */
    private List<PublicAid> aids() {
      return joint().aids().isEmpty()
          ? plan().stream()
              .flatMap(plan -> plan.getProducts().stream())
              .filter(
                  line -> line.getAccount().filter(no -> no.startsWith("74")).isPresent())
              .map(line -> PublicAid.builder()
                  .grantor(line.getFunder())
                  .amount(line.total())
                  .build())
              .toList()
          : joint().aids();
    }

    private String aidsPath() {
      return joint().aids().isEmpty() ? "/subject/financingPlan/products" : "/subject/publicAids";
    }

    private String payer(ExpenseLine line) {
      return line.getLever().orElse(lever);
    }
  }

  private DoubleFunding() {}

  /**
   * The outcomes of a dossier among others: its own, and what the others add to MIX-1, MIX-2 and MIX-3.
   *
   * @param own what came of it alone
   */
  public static List<RuleOutcome> joined(
      List<RuleOutcome> own, Member member, List<Member> others, RuleContext context) {
    Map<String, RuleOutcome> joined = new LinkedHashMap<>();
    own.forEach(outcome -> joined.put(outcome.rule().id(), outcome));
    for (RuleOutcome outcome : among(others, member).judge(member.subject(), context)) {
      if (outcome.outcome() instanceof Outcome.Breached added && !yields(outcome, joined)) {
        joined.merge(outcome.rule().id(), outcome, (alone, fresh) -> more(alone, fresh, added));
      }
    }
    return List.copyOf(joined.values());
  }

  private static boolean yields(RuleOutcome outcome, Map<String, RuleOutcome> own) {
    return outcome.rule().yieldsTo().stream()
        .flatMap(id -> Optional.ofNullable(own.get(id)).stream())
        .anyMatch(other -> other.outcome() instanceof Outcome.Breached breached
            && breached.severity().outweighs(Severity.INFO));
  }

  private static RuleOutcome more(RuleOutcome alone, RuleOutcome fresh, Outcome.Breached added) {
    Stream<Breach> before = alone.outcome() instanceof Outcome.Breached breached
        ? breached.breaches().stream()
        : Stream.empty();
    Map<String, Object> facts = new LinkedHashMap<>(alone.facts());
    facts.putAll(fresh.facts());
    return new RuleOutcome(
        alone.rule(),
        new Outcome.Breached(Stream.concat(before, added.breaches().stream()).toList()),
        alone.day(),
        facts,
        alone.paths(),
        alone.read());
  }

  private static RuleSet<LegalSubject> among(List<Member> others, Member member) {
    return new RuleSet<>(List.of(
        Rule.of(
            CombinationRules.ONE_EXPENSE.info(),
            (subject, exam) -> oneExpense(member, others, exam)),
        Rule.of(
            CombinationRules.WITHIN_COST.info(),
            (subject, exam) -> withinCost(member, others, exam)),
        Rule.of(CombinationRules.GRANT_OR_PRICE.info(), (subject, exam) -> {
          both(member.joint().granted(), others, JointAct::bought, "grantDeliverables", exam);
          both(member.joint().bought(), others, JointAct::granted, "deliverables", exam);
        })));
  }

  private static void oneExpense(Member member, List<Member> others, Examination exam) {
    List<ExpenseLine> lines = member.joint().expenses();
    for (int i = 0; i < lines.size(); i++) {
      ExpenseLine line = lines.get(i);
      TreeSet<String> files = new TreeSet<>();
      TreeSet<String> levers = new TreeSet<>();
      for (Member other : others) {
        other.joint().expenses().stream()
            .filter(theirs -> isSame(line, theirs, isOneProject(member, other)))
            .filter(theirs -> !other.payer(theirs).equals(member.payer(line)))
            .forEach(theirs -> {
              files.add(other.name());
              levers.add(other.payer(theirs));
            });
      }
      exam.breachedIf(
          Truth.of(!files.isEmpty()),
          member.joint().expensesPath() + "/" + i,
          Severity.ERROR,
          "together",
          Map.of(
              "expense", line.getLabel().orElse(""),
              "lever", member.payer(line),
              "otherLever", List.copyOf(levers),
              "files", List.copyOf(files)));
    }
  }

  /** One expense has one label; in two projects, it is the same only if no amount tells otherwise. */
  private static boolean isSame(ExpenseLine one, ExpenseLine other, boolean oneProject) {
    boolean oneLabel = one.getLabel().isPresent()
        && one.getLabel()
            .map(CombinationRules::folded)
            .equals(other.getLabel().map(CombinationRules::folded));
    boolean oneAmount = one.getAmount().isEmpty()
        || other.getAmount().isEmpty()
        || one.getAmount().equals(other.getAmount());
    return oneLabel && (oneProject || oneAmount);
  }

  private static void withinCost(Member member, List<Member> others, Examination exam) {
    List<Member> project = others.stream()
        .filter(other -> isOneProject(member, other) && !other.aids().isEmpty())
        .toList();
    Optional<Euros> cost = member
        .cost()
        .or(() -> project.stream().flatMap(other -> other.cost().stream()).findFirst());
    if (project.isEmpty() || member.aids().isEmpty() || cost.isEmpty()) {
      return;
    }
    List<PublicAid> all = new ArrayList<>(member.aids());
    project.forEach(other -> addUntold(other.aids(), all));
    Euros total = KnownSum.of(all, "").known();
    exam.breachedIf(
        Truth.of(all.size() > member.aids().size() && total.isMoreThan(cost.get())),
        member.aidsPath(),
        Severity.ERROR,
        "together",
        Map.of(
            "total",
            total,
            "projectCost",
            cost.get(),
            "files",
            project.stream().map(Member::name).sorted().toList()));
  }

  /** One project has one name; where a name is missing, it has one cost to the cent. */
  private static boolean isOneProject(Member one, Member other) {
    Optional<String> its = one.project();
    Optional<String> theirs = other.project();
    return (its.isPresent() && theirs.isPresent())
        ? its.equals(theirs)
        : one.cost().isPresent() && one.cost().equals(other.cost());
  }

  /** One aid told in two dossiers, of the same grantor and amount, is one aid. */
  private static void addUntold(List<PublicAid> aids, List<PublicAid> told) {
    List<PublicAid> left = new ArrayList<>(told);
    for (PublicAid aid : aids) {
      Optional<PublicAid> same = left.stream()
          .filter(one -> one.getAmount().equals(aid.getAmount())
              && one.getGrantor()
                  .map(CombinationRules::folded)
                  .equals(aid.getGrantor().map(CombinationRules::folded)))
          .findFirst();
      same.ifPresentOrElse(left::remove, () -> told.add(aid));
    }
  }

  private static void both(
      List<String> mine,
      List<Member> others,
      Function<JointAct, List<String>> theirs,
      String property,
      Examination exam) {
    for (int i = 0; i < mine.size(); i++) {
      String deliverable = mine.get(i);
      List<String> files = others.stream()
          .filter(other -> theirs.apply(other.joint()).stream()
              .anyMatch(
                  one -> CombinationRules.folded(one).equals(CombinationRules.folded(deliverable))))
          .map(Member::name)
          .sorted()
          .toList();
      exam.breachedIf(
          Truth.of(!files.isEmpty()),
          "/subject/" + property + "/" + i,
          Severity.ERROR,
          "together",
          Map.of("both", deliverable, "files", files));
    }
  }
}
