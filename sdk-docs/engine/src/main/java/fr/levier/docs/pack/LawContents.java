package fr.levier.docs.pack;

import fr.levier.core.law.LegalReference;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the law wants a document to say. The rules of the document say it: a rule whose breach is an ERROR names the contents
 * it requires, and the pack of reference shows which clauses hold them. Another pack may order and word them as it likes; it
 * may not leave one out.
 */
final class LawContents {

  private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  /** A content that a rule requires, and the clauses of reference that say it. */
  private record Required(String content, RuleInfo rule, Set<String> clauses) {}

  private final Map<String, ClauseFile> reference;
  private final List<Required> required;

  private LawContents(Map<String, ClauseFile> reference, List<Required> required) {
    this.reference = reference;
    this.required = required;
  }

  /** Of a pack that is made for no known document. */
  static LawContents none() {
    return new LawContents(Map.of(), List.of());
  }

  /** Of a kind of document, as its rules and its pack of reference tell. */
  static LawContents of(DocumentKind<?> kind) {
    Diagnostics unasked = new Diagnostics();
    PackSource pack = PackSource.ofClassPath(kind.subjectType().getClassLoader(), kind.pack());
    return PackFiles.manifest(pack, unasked)
        .map(manifest -> {
          Map<String, ClauseFile> clauses =
              PackFiles.read(pack, manifest, unasked).clauses();
          return new LawContents(clauses, required(kind, said(clauses, manifest)));
        })
        .orElseGet(LawContents::none);
  }

  private static List<Required> required(
      DocumentKind<?> kind, Map<String, Set<String>> clausesByWord) {
    List<Required> required = new ArrayList<>();
    for (Rule<?> rule : kind.rules().rules()) {
      if (rule.info().severity() == Severity.ERROR) {
        for (String content : rule.info().contents()) {
          Set<String> clauses = new TreeSet<>();
          words(content).forEach(it -> clauses.addAll(clausesByWord.getOrDefault(it, Set.of())));
          if (!clauses.isEmpty()) {
            required.add(new Required(content, rule.info(), clauses));
          }
        }
      }
    }
    return required;
  }

  /** One of two contents will do where a rule says {@code one|other}; of a path the last name tells. */
  private static List<String> words(String content) {
    return Pattern.compile("\\|")
        .splitAsStream(content)
        .map(it -> it.substring(it.lastIndexOf('.') + 1))
        .toList();
  }

  /** Which clauses use each name of the model, in a tag or in their condition. */
  private static Map<String, Set<String>> said(Map<String, ClauseFile> clauses, Manifest manifest) {
    Map<String, Set<String>> said = new LinkedHashMap<>();
    clauses.forEach((id, file) -> {
      for (String word : namesIn(file)) {
        said.computeIfAbsent(word, fresh -> new TreeSet<>()).add(id);
        YamlMap.Item path = manifest.names().get(word);
        if (path != null) {
          names(path.text())
              .forEach(it -> said.computeIfAbsent(it, fresh -> new TreeSet<>()).add(id));
        }
      }
    });
    return said;
  }

  private static Set<String> namesIn(ClauseFile file) {
    Set<String> names = new HashSet<>();
    String text = String.join("\n", file.lines())
        + file.title().map(it -> "\n" + it.text()).orElse("");
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      names.addAll(names(tag.group(1)));
    }
    file.when().ifPresent(it -> names.addAll(names(it.text())));
    return names;
  }

  private static List<String> names(String text) {
    return NAME.matcher(text).results().map(it -> it.group()).toList();
  }

  /** What a clause rests on: the rules whose contents it says in the pack of reference, else the texts it declares. */
  Optional<String> basis(String clause) {
    String rules = required.stream()
        .filter(it -> it.clauses().contains(clause))
        .map(it -> shown(it.rule()))
        .distinct()
        .collect(Collectors.joining(", "));
    if (!rules.isEmpty()) {
      return Optional.of(rules);
    }
    ClauseFile file = reference.get(clause);
    return Optional.ofNullable(file)
        .map(it ->
            it.laws().stream().map(law -> law.reference().text()).collect(Collectors.joining(", ")))
        .filter(it -> !it.isEmpty());
  }

  /**
   * The clauses that say what the law requires and some given clauses do not: for each content the first that says it, of
   * those that stand in every act.
   */
  Set<String> clausesBeside(Set<String> given, Map<String, ClauseFile> files) {
    Set<String> beside = new LinkedHashSet<>();
    for (Required one : required) {
      if (one.clauses().stream().noneMatch(it -> given.contains(it) || beside.contains(it))) {
        files.values().stream()
            .filter(it -> one.clauses().contains(it.id()) && it.when().isEmpty())
            .findFirst()
            .ifPresent(it -> beside.add(it.id()));
      }
    }
    return beside;
  }

  private static String shown(RuleInfo rule) {
    return rule.id()
        + rule.basis().stream()
            .map(LegalReference::text)
            .collect(Collectors.joining(" ; ", " (", ")"));
  }

  /** Reports each content of the law that no clause says any more. */
  void check(Manifest manifest, Map<String, ClauseFile> clauses, Diagnostics diagnostics) {
    if (required.isEmpty()) {
      return;
    }
    Map<String, Set<String>> said = said(clauses, manifest);
    for (Required one : required) {
      if (words(one.content()).stream().noneMatch(said::containsKey)) {
        String where = String.join(", ", one.clauses());
        diagnostics.report(
            place(one, manifest, clauses),
            PackCode.LAW_CONTENT_ABSENT,
            "aucune clause ne dit plus « " + one.content() + " », qu’exige " + shown(one.rule())
                + " ; le modèle de référence le dit dans : " + where,
            "no clause says \"" + one.content() + "\" any more, which " + shown(one.rule())
                + " requires; the pack of reference says it in: " + where);
      }
    }
  }

  /** The clause that should say it, if it stands in the pack; else the order of the clauses. */
  private static Place place(Required one, Manifest manifest, Map<String, ClauseFile> clauses) {
    return one.clauses().stream()
        .filter(clauses::containsKey)
        .findFirst()
        .map(clauses::get)
        .map(file -> new Place(file.file(), file.firstLine(), 1))
        .orElseGet(() -> manifest.body().isEmpty()
            ? manifest.place()
            : manifest.body().get(0).place());
  }
}
