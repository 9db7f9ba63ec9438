package fr.levier.docs.pack;

import fr.levier.core.text.Suggestion;
import fr.levier.docs.internal.template.ClauseKind;
import fr.levier.docs.pack.ClauseContext.RefUse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be told only of a pack as a whole: its order, its references, its laws. */
final class PackChecks {

  private final Manifest manifest;
  private final Map<String, ClauseFile> clauses;
  private final Map<String, ConditionParser.Parsed> conditions;
  private final LawContents law;
  private final Diagnostics diagnostics;

  PackChecks(
      Manifest manifest,
      Map<String, ClauseFile> clauses,
      Map<String, ConditionParser.Parsed> conditions,
      LawContents law,
      Diagnostics diagnostics) {
    this.manifest = manifest;
    this.clauses = clauses;
    this.conditions = conditions;
    this.law = law;
    this.diagnostics = diagnostics;
  }

  void run(List<RefUse> references) {
    places(manifest.body(), false);
    places(manifest.annexes(), true);
    title();
    mandatory();
    references.forEach(this::reference);
    annexes(references);
    laws();
    law.check(manifest, clauses, diagnostics);
  }

  private void places(List<Manifest.Listed> listed, boolean annexes) {
    for (Manifest.Listed one : listed) {
      ClauseFile file = clauses.get(one.id());
      if (file != null && ClauseCompiler.isAnnex(file) != annexes) {
        diagnostics.report(
            one.place(),
            PackCode.WRONG_PLACE,
            annexes
                ? "« " + one.id() + " » est de genre " + file.kind().key()
                    + " : sous « annexes » ne vont que des annexes"
                : "« " + one.id() + " » est une annexe : elle va sous « annexes »",
            annexes
                ? "\"" + one.id() + "\" is of kind " + file.kind().key()
                    + ": only annexes go under \"annexes\""
                : "\"" + one.id() + "\" is an annex: it goes under \"annexes\"");
      }
    }
  }

  private void title() {
    List<Manifest.Listed> titles = manifest.body().stream()
        .filter(one -> {
          ClauseFile file = clauses.get(one.id());
          return file != null && file.kind() == ClauseKind.HEADING;
        })
        .toList();
    boolean always = titles.size() == 1 && !conditions.containsKey(titles.get(0).id());
    if (!always) {
      diagnostics.report(
          titles.size() > 1 ? titles.get(1).place() : manifest.place(),
          PackCode.NOT_ONE_TITLE,
          "un acte a un titre et un seul : « body » liste une clause de genre heading, sans condition",
          "an act has one title: \"body\" lists one clause of kind heading, without condition");
    }
  }

  private void mandatory() {
    Set<String> body =
        manifest.body().stream().map(Manifest.Listed::id).collect(Collectors.toSet());
    for (YamlMap.Item item : manifest.mandatory()) {
      String id = Manifest.idOf(item.text());
      ClauseFile file = clauses.get(id);
      if (!body.contains(id)) {
        diagnostics.report(
            item.place(),
            PackCode.MANDATORY_ABSENT,
            "la clause obligatoire « " + id + " » n’est pas dans « body »"
                + law.basis(id).map(it -> " ; elle vient de " + it).orElse(""),
            "the mandatory clause \"" + id + "\" is not in \"body\""
                + law.basis(id).map(it -> "; it comes from " + it).orElse(""),
            Suggestion.closest(id, body));
      } else if (file != null && file.when().isPresent()) {
        diagnostics.report(
            file.when().get().place(),
            PackCode.MANDATORY_CONDITIONAL,
            "la clause « " + id + " » est obligatoire : elle n’a pas de condition « when »"
                + law.basis(id).map(it -> " ; elle vient de " + it).orElse(""),
            "the clause \"" + id + "\" is mandatory: it has no condition \"when\""
                + law.basis(id).map(it -> "; it comes from " + it).orElse(""));
      }
    }
  }

  private void reference(RefUse use) {
    ClauseFile target = clauses.get(use.target());
    if (target == null || !target.kind().isNumbered()) {
      Set<String> numbered = clauses.values().stream()
          .filter(file -> file.kind().isNumbered())
          .map(ClauseFile::id)
          .collect(Collectors.toSet());
      boolean annex = target == null && use.target().startsWith("annexe");
      diagnostics.report(
          use.place(),
          annex ? PackCode.ANNEX_NOT_LISTED : PackCode.UNKNOWN_REFERENCE,
          target == null
              ? "« " + use.target() + " » n’est "
                  + (annex ? "pas listée sous « annexes »" : "pas une clause de ce modèle")
              : "« " + use.target() + " » est de genre " + target.kind().key()
                  + ", sans numéro : on ne peut pas y renvoyer",
          target == null
              ? "\"" + use.target() + "\" is not "
                  + (annex ? "listed under \"annexes\"" : "a clause of this pack")
              : "\"" + use.target() + "\" is of kind " + target.kind().key()
                  + ", without a number: it cannot be referred to",
          Suggestion.closest(use.target(), numbered));
      return;
    }
    Optional<ConditionParser.Parsed> when = Optional.ofNullable(conditions.get(use.target()));
    boolean safe = when.isEmpty()
        || use.facts().contains(when.get().canonical())
        || use.facts().containsAll(when.get().facts())
        || use.from().equals(use.target());
    if (!safe) {
      String condition = target.when().map(YamlMap.Item::text).orElse("");
      diagnostics.report(
          use.place(),
          PackCode.UNSAFE_REFERENCE,
          "« " + use.target() + " » peut être absente de l’acte : renvoyez-y sous {{#if "
              + condition + "}}",
          "\"" + use.target() + "\" may be absent from the act: refer to it under {{#if "
              + condition + "}}");
    }
  }

  private void annexes(List<RefUse> references) {
    Set<String> cited = new HashSet<>();
    references.stream()
        .filter(use -> !use.from().equals(use.target()))
        .forEach(use -> cited.add(use.target()));
    for (Manifest.Listed annex : manifest.annexes()) {
      if (clauses.containsKey(annex.id()) && !cited.contains(annex.id())) {
        diagnostics.report(
            annex.place(),
            PackCode.ANNEX_NOT_CITED,
            "aucune clause ne renvoie à l’annexe « " + annex.id() + " » : écrivez {{ref:"
                + annex.id() + "}} là où elle sert",
            "no clause refers to the annex \"" + annex.id() + "\": write {{ref:" + annex.id()
                + "}} where it serves");
      }
    }
  }

  private void laws() {
    for (ClauseFile file : clauses.values()) {
      for (LawDeclaration law : file.laws()) {
        law.notInForceOn(manifest.validity().from()).ifPresent(diagnostics::add);
      }
    }
  }
}
