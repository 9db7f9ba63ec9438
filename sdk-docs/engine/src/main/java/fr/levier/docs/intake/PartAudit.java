package fr.levier.docs.intake;

import fr.levier.core.lever.DocumentKind;
import fr.levier.core.text.Localized;
import fr.levier.docs.intake.Section.Kind;
import fr.levier.docs.pack.ReferencePack;
import fr.levier.docs.pack.ReferencePack.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which parts that the law wants in an act stand in a document that anybody may have written. It compares titles, words and
 * cited articles with those of the pack of reference: a guess, that a jurist confirms.
 */
public final class PartAudit {

  /** A title that shares this much of its words is the same. */
  private static final double TITLE = 0.6;

  /** Words enough to be the clause whatever its title; to be about it; to be more than a title, and more than the very same title. */
  private static final double SAME = 0.5;

  private static final double ABOUT = 0.3;
  private static final double SOME = 0.1;
  private static final double LITTLE = 0.03;

  private static final Pattern NUMBER = Pattern.compile("\\b[LRD]\\.?\\s?\\*?\\d[\\d-]*");

  private record Match(Section section, double title, boolean exact, double words, boolean cited) {
    double score() {
      return 0.4 * title + 0.6 * words + (cited ? 0.1 : 0);
    }
  }

  private final ReferencePack reference;
  private final List<Section> sections;
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<Section, Set<String>> stems = new HashMap<>();
  private final Map<Section, Set<String>> cited = new HashMap<>();
  private final Map<Section, Set<String>> heads = new HashMap<>();
  private final Map<String, Set<String>> texts = new HashMap<>();
  private final Map<String, Set<String>> titles = new HashMap<>();

  private PartAudit(ReferencePack reference, List<Section> sections) {
    this.reference = reference;
    this.sections = sections;
    Map<String, Integer> clauses = new HashMap<>();
    for (Clause clause : reference.clauses()) {
      texts.put(clause.id(), Stems.of(clause.text()));
      titles.put(clause.id(), Stems.of(clause.title().orElse("")));
      text(clause).forEach(stem -> clauses.merge(stem, 1, Integer::sum));
    }
    clauses.forEach((stem, count) -> weights.put(stem, 1.0 / count));
    sections.forEach(it -> {
      stems.put(it, Stems.of(it.body()));
      cited.put(it, numbers(it.body()));
      heads.put(it, Stems.of(it.title()));
    });
  }

  /**
   * The parts that the law, or else the pack of reference, wants in every act of a kind, in its order, and whether a document
   * has them. Parts that only some acts need are not looked for.
   */
  public static List<PartVerdict> of(ForeignText text, DocumentKind<?> kind) {
    PartAudit audit = new PartAudit(ReferencePack.of(kind), Outline.of(text));
    List<PartVerdict> verdicts = new ArrayList<>();
    for (Clause clause : audit.reference.clauses()) {
      if (clause.mandatory() && clause.always()) {
        verdicts.add(audit.verdict(clause));
      }
    }
    return verdicts;
  }

  private PartVerdict verdict(Clause clause) {
    return switch (kind(clause)) {
      case HEADING -> heading(clause);
      case RECITALS -> recitals(clause);
      case PARTIES, FORMULA, SIGNATURES -> structural(clause);
      case ARTICLE, TEXT, ANNEX -> clause(clause);
    };
  }

  private static Kind kind(Clause clause) {
    return Kind.valueOf(clause.kind().toUpperCase(Locale.ROOT));
  }

  private List<Section> all(Kind kind) {
    return sections.stream().filter(it -> it.kind == kind).toList();
  }

  /** A cover sheet may stand before the title. */
  private PartVerdict heading(Clause clause) {
    Set<String> wanted = text(clause);
    Optional<Section> named = sections.stream()
        .filter(it -> it.kind == Kind.HEADING || it.kind == Kind.TEXT)
        .filter(it -> share(wanted, Stems.of(it.title() + " " + it.body())) >= SAME)
        .findFirst();
    Optional<Section> first = all(Kind.HEADING).stream().findFirst();
    return told(clause, named.or(() -> first), named.isPresent() || wanted.isEmpty());
  }

  /** A block known by its form: its words differ from one act to the next. */
  private PartVerdict structural(Clause clause) {
    Optional<Section> found = all(kind(clause)).stream().findFirst();
    boolean whole = found
        .filter(it -> kind(clause) == Kind.FORMULA || it.texts().size() > 1)
        .isPresent();
    return told(clause, found, whole);
  }

  private PartVerdict recitals(Clause clause) {
    String first = clause.text().strip().startsWith("Vu") ? "vu" : "considérant";
    Optional<Section> found = all(Kind.RECITALS).stream()
        .filter(it ->
            it.texts().stream().anyMatch(text -> text.toLowerCase(Locale.FRENCH).startsWith(first)))
        .findFirst();
    boolean cites =
        clause.laws().isEmpty() || all(Kind.RECITALS).stream().anyMatch(it -> cites(clause, it));
    return told(clause, found, cites);
  }

  /** A section that plainly is another clause of reference is no evidence, unless it says this one too. */
  private PartVerdict clause(Clause clause) {
    Match best = null;
    for (Section section : sections) {
      if (!comparable(clause, section)) {
        continue;
      }
      Match match = match(clause, section);
      boolean others = match.words() < SAME && isAnother(clause, section, match);
      if (!others && (best == null || match.score() > best.score())) {
        best = match;
      }
    }
    if (best == null) {
      return told(clause, Optional.empty(), false);
    }
    boolean present = best.words() >= SAME
        || (best.title() >= TITLE && (best.words() >= SOME || best.cited()))
        || (best.exact() && (best.words() >= LITTLE || text(clause).isEmpty()))
        || (best.words() >= ABOUT && (best.title() > 0 || best.cited()));
    boolean doubtful = best.title() >= TITLE
        || best.words() >= ABOUT
        || (best.title() > 0.3 && best.words() >= SOME);
    return told(
        clause, present || doubtful ? Optional.of(best.section()) : Optional.empty(), present);
  }

  private boolean isAnother(Clause clause, Section section, Match match) {
    return reference.clauses().stream()
        .filter(it -> !it.id().equals(clause.id()) && comparable(it, section))
        .map(it -> match(it, section))
        .anyMatch(it -> (it.words() >= SAME && it.score() > match.score() + 0.1)
            || (it.exact() && !match.exact() && it.words() >= SOME));
  }

  private static boolean comparable(Clause clause, Section section) {
    Kind kind = kind(clause);
    if (kind == Kind.TEXT && clause.title().isEmpty()) {
      return true;
    }
    boolean text = kind == Kind.ARTICLE || kind == Kind.TEXT;
    return text
        ? section.kind == Kind.ARTICLE || section.kind == Kind.TEXT || section.kind == Kind.HEADING
        : kind == section.kind;
  }

  private Set<String> text(Clause clause) {
    return texts.getOrDefault(clause.id(), Set.of());
  }

  private Match match(Clause clause, Section section) {
    Set<String> title = titles.getOrDefault(clause.id(), Set.of());
    Set<String> found = heads.getOrDefault(section, Set.of());
    int smaller = Math.min(title.size(), found.size());
    double shared = smaller == 0 ? 0 : (double) common(title, found) / smaller;
    return new Match(
        section,
        shared,
        !title.isEmpty() && title.equals(found),
        share(text(clause), stems.getOrDefault(section, Set.of())),
        cites(clause, section));
  }

  private static int common(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  /** How much of the words of a clause another text has; a word that many clauses share weighs less. */
  private double share(Set<String> wanted, Set<String> found) {
    double all = 0;
    double shared = 0;
    for (String stem : wanted) {
      double weight = weights.getOrDefault(stem, 1.0);
      all += weight;
      shared += found.contains(stem) ? weight : 0;
    }
    return all == 0 ? 0 : shared / all;
  }

  private boolean cites(Clause clause, Section section) {
    Set<String> numbers = cited.getOrDefault(section, Set.of());
    return clause.laws().stream().flatMap(it -> numbers(it).stream()).anyMatch(numbers::contains);
  }

  private static Set<String> numbers(String text) {
    Matcher matcher = NUMBER.matcher(text.replace('\u2011', '-').replace('\u00A0', ' '));
    Set<String> numbers = new HashSet<>();
    while (matcher.find()) {
      numbers.add(matcher.group().replaceAll("[\\s.*]", ""));
    }
    return numbers;
  }

  private static PartVerdict told(Clause clause, Optional<Section> found, boolean present) {
    PartVerdict.State state = found.isEmpty()
        ? PartVerdict.State.MISSING
        : present ? PartVerdict.State.PRESENT : PartVerdict.State.DOUBTFUL;
    return new PartVerdict(
        clause.id(),
        clause.title().orElseGet(() -> clause.id().replace('-', ' ')),
        state,
        found.map(Section::shown).orElse(""),
        found.map(it -> it.number).orElse(0),
        clause.basis().orElse(""),
        next(clause, state));
  }

  private static Localized next(Clause clause, PartVerdict.State state) {
    return switch (state) {
      case PRESENT ->
        new Localized(
            "rien à faire ; le fond reste à relire",
            "nothing to do; its substance is still to be read");
      case DOUBTFUL ->
        new Localized(
            "relire le passage trouvé, et le compléter d’après la clause de référence « "
                + clause.id() + " »",
            "read the passage found, and complete it from the clause of reference \"" + clause.id()
                + "\"");
      case MISSING ->
        new Localized(
            "ajouter cette partie ; la clause de référence « " + clause.id()
                + " » en donne un texte",
            "add this part; the clause of reference \"" + clause.id() + "\" gives a text for it");
    };
  }
}
