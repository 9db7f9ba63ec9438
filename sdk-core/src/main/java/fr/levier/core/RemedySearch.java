package fr.levier.core;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.json.UnusableInputException;
import fr.levier.core.report.Change;
import fr.levier.core.report.ChangeSet;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.rule.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Searches the smallest sets of changeable facts that make a rejected subject acceptable: breadth first, one fact more at
 * a time, each try judged anew. Only facts that the breached rules themselves call changeable are touched.
 */
final class RemedySearch<S extends LegalSubject> {

  private static final int SETS = 3;

  /** Nobody reads a longer list of changes; the dossier is then to be written anew. */
  private static final int WIDEST = 10;

  private static final int TRIES = 1_000;

  /** So many values of one fact are carried on: a later change may go with one and not with another. */
  private static final int VALUES = 3;

  private record State(JsonTree tree, List<Candidate> changes, Report report) {}

  private final Class<S> type;
  private final Function<S, Report> check;

  /** Whether facts were missing before anything was changed: more than to settle every error cannot be asked then. */
  private final boolean wasOpen;

  private final List<ChangeSet> found = new ArrayList<>();
  private final Set<JsonTree> seen = new HashSet<>();
  private int tries;

  private RemedySearch(Class<S> type, Function<S, Report> check, boolean wasOpen) {
    this.type = type;
    this.check = check;
    this.wasOpen = wasOpen;
  }

  static <S extends LegalSubject> List<ChangeSet> of(
      Class<S> type, S subject, Function<S, Report> check) {
    Report report = check.apply(subject);
    return report.verdict() == Verdict.REJECTED
        ? new RemedySearch<>(type, check, report.isOpen())
            .from(LevierJson.standard().toTree(subject), report)
        : List.of();
  }

  private List<ChangeSet> from(JsonTree subject, Report report) {
    Deque<State> open = new ArrayDeque<>(List.of(new State(subject, List.of(), report)));
    while (!open.isEmpty() && found.size() < SETS && tries < TRIES) {
      State state = open.remove();
      if (isInOrder(state.report())) {
        keep(subject, state);
      } else if (state.report().verdict() == Verdict.REJECTED && state.changes().size() < WIDEST) {
        open.addAll(next(state));
      }
    }
    return List.copyOf(found);
  }

  private boolean isInOrder(Report report) {
    return report.verdict() == Verdict.ACCEPTED
        || (wasOpen && report.verdict() == Verdict.UNDECIDED);
  }

  /** A set is told once, whatever values it can take, and never beside a smaller one that it holds. */
  private void keep(JsonTree subject, State state) {
    List<Candidate> needed = irreducible(subject, state.changes());
    Set<String> paths = paths(needed);
    boolean holdsAnother = found.stream()
        .anyMatch(set -> set.changes().stream().map(Change::path).allMatch(paths::contains));
    if (!holdsAnother) {
      found.add(new ChangeSet(
          needed.stream().map(candidate -> candidate.change(subject)).toList(),
          state.report().verdict()));
    }
  }

  /** The changes without those that others made superfluous. */
  private List<Candidate> irreducible(JsonTree subject, List<Candidate> changes) {
    List<Candidate> needed = new ArrayList<>(changes);
    for (Candidate change : changes) {
      List<Candidate> others = new ArrayList<>(needed);
      others.remove(change);
      JsonTree tree = subject;
      for (Candidate other : others) {
        tree = other.put(tree);
      }
      if (!others.isEmpty() && judged(tree).filter(this::isInOrder).isPresent()) {
        needed.remove(change);
      }
    }
    return needed;
  }

  private static Set<String> paths(List<Candidate> changes) {
    return changes.stream().map(Candidate::path).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The states one change away in which the first error is gone: by a change of its own rule, else of another. */
  private List<State> next(State state) {
    Finding first = state.report().findings(Severity.ERROR).get(0);
    S subject = LevierJson.standard().read(state.tree(), type);
    Set<String> changed = paths(state.changes());
    List<RuleOutcome> rules = new ArrayList<>(state.report().outcomes());
    rules.sort(Comparator.comparing(outcome -> !outcome.rule().id().equals(first.rule())));
    List<State> next = new ArrayList<>();
    for (RuleOutcome outcome : rules) {
      if (next.isEmpty()
          && outcome.outcome() instanceof Outcome.Breached breached
          && breached.severity() == Severity.ERROR) {
        for (Place place :
            Place.changeable(subject, outcome, breached, state.report().asOf())) {
          if (changed.add(place.path())) {
            next.addAll(tried(state, place, first));
          }
        }
      }
    }
    return next;
  }

  private List<State> tried(State state, Place place, Finding first) {
    List<State> kept = new ArrayList<>();
    for (Candidate candidate : place.candidates()) {
      if (kept.size() == VALUES || tries >= TRIES) {
        break;
      }
      List<Candidate> changes = new ArrayList<>(state.changes());
      changes.add(candidate);
      JsonTree tree = candidate.put(state.tree());
      if (seen.add(tree)) {
        judged(tree)
            .filter(report -> isGone(first, report))
            .filter(report -> !(candidate.value() == null && isOpen(first.rule(), report)))
            .ifPresent(report -> kept.add(new State(tree, changes, report)));
      }
      if (candidate.isExample() && !kept.isEmpty()) {
        break;
      }
    }
    return kept;
  }

  /** Whether a rule waits for facts: to take one out of the dossier settles nothing. */
  private static boolean isOpen(String rule, Report report) {
    return report.outcomes().stream()
        .anyMatch(outcome ->
            outcome.rule().id().equals(rule) && outcome.outcome() instanceof Outcome.Undecided);
  }

  private static boolean isGone(Finding finding, Report report) {
    return report.findings(Severity.ERROR).stream()
        .noneMatch(other -> other.rule().equals(finding.rule())
            && other.path().equals(finding.path())
            && Objects.equals(other.facts().get("content"), finding.facts().get("content")));
  }

  /** What comes of a changed subject; empty if there can be no such subject. */
  private Optional<Report> judged(JsonTree tree) {
    tries++;
    try {
      return Optional.of(check.apply(LevierJson.standard().read(tree, type)));
    } catch (UnusableInputException impossible) {
      return Optional.empty();
    }
  }
}
