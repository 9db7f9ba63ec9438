package fr.levier.testkit;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.json.UnusableInputException;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.rule.LegalSubject;
import fr.levier.docs.Documents;
import fr.levier.docs.tree.Act;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Acts of one document kind, each from a number: the same number gives the same act. They are told from the example
 * dossiers of the kind and, where its model has specimens, from these; with values that are missing and words that nobody
 * expects.
 */
record GeneratedActs<S extends LegalSubject>(DocumentKind<S> kind, Arbitrary<S> subjects) {

  private static final int EDITS = 4;
  private static final int GENERATED = 1000;

  /** What a person may well type or paste. */
  private static final List<String> WORDS = List.of(
      "x",
      "Anticonstitutionnellement".repeat(12),
      "Essai & <b>mesure</b> {{path}} \"cité\" \\ (fin)",
      "Une première ligne\nune deuxième\tet une suite",
      "Éléonore D’Œuvre — 1 234,56 € ½ × 3 ≥ 2 • n° 4",
      "Ελληνικά, 日本語, עברית, 🙂 et e\u0301",
      "Une phrase assez longue pour passer à la ligne, et même plusieurs fois. "
          .repeat(20)
          .strip());

  /** The kinds of all levers. */
  static Stream<GeneratedActs<?>> all() {
    return InstalledRules.levers()
        .flatMap(lever -> lever.documents().stream())
        .map(GeneratedActs::of);
  }

  private static <S extends LegalSubject> GeneratedActs<S> of(DocumentKind<S> kind) {
    List<JsonTree> told = ExampleDossiers.all()
        .filter(example -> example.kind().equals(kind))
        .map(example -> example.dossier().subject())
        .toList();
    Arbitrary<S> varied = Combinators.combine(
            Arbitraries.of(told), Variation.variations(), Arbitraries.longs())
        .as((subject, variation, seed) ->
            edited(kind.subjectType(), variation.of(subject), new Random(seed)));
    Arbitrary<S> subjects = specimens(kind.subjectType())
        .map(specimens -> Arbitraries.oneOf(List.of(varied, specimens.any())))
        .orElse(varied);
    return new GeneratedActs<>(kind, subjects);
  }

  // Safe: the specimens are found by this very type of subject.
  @SuppressWarnings("unchecked")
  private static <S extends LegalSubject> Optional<Specimens<S>> specimens(Class<S> type) {
    return Subjects.all()
        .filter(subjects -> subjects.type() == type)
        .map(subjects -> (Specimens<S>) subjects.specimens())
        .findFirst();
  }

  S subject(int number) {
    List<S> drawn = new ArrayList<>();
    JqwikSession.run(
        () -> drawn.add(subjects.generator(GENERATED).next(new Random(number)).value()));
    return drawn.get(0);
  }

  Act act(S subject) {
    return Documents.standard().assemble(kind, subject, day(subject));
  }

  LocalDate day(S subject) {
    return LegalDays.of(subject);
  }

  /** An edit after which the model cannot be read is left out: such a subject does not exist. */
  private static <S> S edited(Class<S> type, JsonTree told, Random chance) {
    JsonTree subject = told;
    for (int left = chance.nextInt(EDITS + 1); left > 0; left--) {
      List<String> paths = new ArrayList<>();
      collect(subject, "", paths);
      String path = paths.get(chance.nextInt(paths.size()));
      JsonTree next = chance.nextBoolean()
          ? subject.without(path)
          : subject.with(path, WORDS.get(chance.nextInt(WORDS.size())));
      if (isReadable(type, next)) {
        subject = next;
      }
    }
    return LevierJson.standard().read(subject, type);
  }

  private static boolean isReadable(Class<?> type, JsonTree subject) {
    try {
      LevierJson.standard().read(subject, type);
      return true;
    } catch (UnusableInputException noSubject) {
      return false;
    }
  }

  private static void collect(JsonTree tree, String path, List<String> paths) {
    if (!path.isEmpty()) {
      paths.add(path);
    }
    tree.keys().forEach(key -> collect(tree.at("/" + key).orElseThrow(), path + "/" + key, paths));
    List<JsonTree> elements = tree.isList() ? tree.elements() : List.of();
    IntStream.range(0, elements.size())
        .forEach(index -> collect(elements.get(index), path + "/" + index, paths));
  }

  @Override
  public String toString() {
    return kind.pack().replaceFirst(".*/([a-z0-9]+)/packs/", "$1 ");
  }
}
