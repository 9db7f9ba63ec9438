package fr.levier.docs.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.law.LegalReference;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.rule.Severity;
import fr.levier.core.text.Localized;
import fr.levier.docs.LetterLever;
import fr.levier.docs.sample.Deal;
import fr.levier.docs.sample.SamplePack;
import fr.levier.docs.sample.SampleStyle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A pack, or a look, that a code must find fault with.
 *
 * @param files the texts of it that may be at fault, by the name that the fault is told under
 * @param told a part of the first fault of the code, in French
 */
record FaultyPack(
    PackCode code, Map<String, String> files, Supplier<List<PackDiagnostic>> lint, String told) {

  /** A letter that the law wants dated. */
  private static final DocumentKind<LetterLever.Letter> DATED_LETTER = new DocumentKind<>(
      "lettre",
      new Localized("Accord daté", "Dated agreement"),
      LetterLever.Letter.class,
      new RuleSet<>(List.of(Rule.of(
          RuleInfo.form("TST-02", Severity.ERROR, LegalDay.AS_OF)
              .contents("signatureDate")
              .basis(LegalReference.of("règle d’essai, article 2")),
          (letter, examination) -> {}))),
      "fr/levier/docs/letter");

  private static FaultyPack files(
      PackCode code, String told, Consumer<Map<String, String>> change) {
    Map<String, String> files = SamplePack.files();
    change.accept(files);
    return new FaultyPack(
        code, files, () -> PackLint.lint(PackSource.of("sample", files), Deal.class), told);
  }

  private static FaultyPack manifest(PackCode code, String from, String to, String told) {
    return files(code, told, files -> change(files, "pack.yaml", from, to));
  }

  private static FaultyPack body(PackCode code, String body, String told) {
    return files(
        code, told, files -> SamplePack.clause(files, "prix", "kind: article\ntitle: Prix", body));
  }

  private static FaultyPack layer(PackCode code, String clause, String header, String told) {
    Map<String, String> files = new TreeMap<>();
    SamplePack.clause(files, clause, header, "Autre.");
    PackSource layered =
        PackSource.of("sample", SamplePack.files()).overriddenBy(PackSource.of("layer", files));
    return new FaultyPack(code, files, () -> PackLint.lint(layered, Deal.class), told);
  }

  private static FaultyPack style(PackCode code, Map<String, String> files, String told) {
    Map<String, String> shown = new TreeMap<>();
    files.forEach((name, text) -> shown.put("charte/" + name, text));
    return new FaultyPack(code, shown, () -> SampleStyle.read(files).diagnostics(), told);
  }

  private static FaultyPack ofLetter(
      PackCode code, String clause, String from, String to, String told) {
    Map<String, String> files = new TreeMap<>(
        PackSource.ofClassPath(FaultyPack.class.getClassLoader(), "fr/levier/docs/letter")
            .files());
    change(files, clause, from, to);
    return new FaultyPack(
        code, files, () -> PackLint.lint(PackSource.of("letter", files), DATED_LETTER), told);
  }

  private static FaultyPack unknownDocument(String from, String to, String told) {
    Map<String, String> files = Map.of("pack.yaml", SamplePack.MANIFEST.replace(from, to));
    return new FaultyPack(
        PackCode.UNKNOWN_DOCUMENT,
        files,
        () -> PackLint.lint(
            PackSource.of("sample", files), LeverCatalog.of(List.of(new LetterLever()))),
        told);
  }

  private static void change(Map<String, String> files, String name, String from, String to) {
    String text = files.getOrDefault(name, "");
    assertThat(text).contains(from);
    files.put(name, text.replace(from, to));
  }

  static List<FaultyPack> all() {
    return List.of(
        files(PackCode.UNREADABLE, "pack.yaml:1:1", files -> files.remove("pack.yaml")),
        manifest(PackCode.BAD_YAML, "version: 1.0.0", "version: [1.0.0", "pack.yaml:"),
        manifest(
            PackCode.UNKNOWN_KEY,
            "contents: true",
            "content: true",
            "pack.yaml:9:1 PACK-003 clé inconnue « content » — vouliez-vous dire « contents » ?"),
        manifest(PackCode.MISSING_KEY, "lever: sample\n", "", "la clé « lever » manque"),
        manifest(PackCode.BAD_VALUE, "nature: convention", "nature: contract", "pack.yaml:5:9"),
        manifest(PackCode.BAD_VALUE, "version: 1.0.0", "version: one", "pack.yaml:2:10"),
        manifest(PackCode.BAD_VALUE, "from: 2026-01-01", "from: 1/1/2026", "2026-01-31"),
        manifest(PackCode.BAD_VALUE, "contents: true", "contents: oui", "true ou false"),
        manifest(
            PackCode.BAD_VALUE,
            "from: 2026-01-01",
            "from: 2026-01-01, until: 2025-01-01",
            "précède"),
        unknownDocument(
            "lever: sample", "lever: leter", "pack.yaml:3:8 PACK-007 levier inconnu « leter »"),
        unknownDocument(
            "lever: sample",
            "lever: letter",
            "pack.yaml:4:11 PACK-007 document inconnu « convention » ; on connaît lettre"),
        ofLetter(
            PackCode.LAW_CONTENT_ABSENT,
            "clauses/date.md",
            "est signé le {{signatureDate | date}}",
            "sera signé",
            "clauses/date.md:8:1 PACK-034 aucune clause ne dit plus « signatureDate », qu’exige TST-02 (règle d’essai, article 2)"),
        ofLetter(
            PackCode.MANDATORY_ABSENT,
            "pack.yaml",
            "body: [titre, objet, date]\nmandatory: [objet]",
            "body: [titre, objet]\nmandatory: [objet, date]",
            "« date » n’est pas dans « body » ; elle vient de TST-02 (règle d’essai, article 2)"),
        files(
            PackCode.NO_FRONT_MATTER,
            "clauses/prix.md:1:1",
            files -> files.put("clauses/prix.md", "Rien")),
        manifest(
            PackCode.UNKNOWN_CLAUSE,
            "objet, projets",
            "objett, projets",
            "vouliez-vous dire « objet » ?"),
        manifest(
            PackCode.UNKNOWN_CLAUSE,
            "common/convenu",
            "common/convenus",
            "fr/levier/docs/common/convenus.md"),
        manifest(
            PackCode.DUPLICATE_CLAUSE,
            "objet, projets",
            "objet, objet, projets",
            "listée deux fois"),
        files(
            PackCode.ORPHAN_CLAUSE,
            "clauses/seul.md:1:1",
            files -> SamplePack.clause(files, "seul", "kind: text", "Seul.")),
        files(
            PackCode.WRONG_ID,
            "clauses/prix.md:2:5",
            files -> change(files, "clauses/prix.md", "id: prix", "id: prx")),
        manifest(
            PackCode.MANDATORY_ABSENT,
            "mandatory: [objet",
            "mandatory: [objets",
            "vouliez-vous dire « objet » ?"),
        manifest(
            PackCode.MANDATORY_CONDITIONAL,
            "mandatory: [objet",
            "mandatory: [projets, objet",
            "« projets » est obligatoire"),
        files(
            PackCode.ANNEX_NOT_CITED,
            "« annexe-calendrier »",
            files -> change(files, "clauses/objet.md", "{{ref:annexe-calendrier}}", "annexe")),
        body(PackCode.ANNEX_NOT_LISTED, "Voir {{ref:annexe-autre}}.", "clauses/prix.md:7:8"),
        manifest(
            PackCode.WRONG_PLACE,
            "duree, prix,",
            "duree, annexe-projets, prix,",
            "elle va sous « annexes »"),
        manifest(PackCode.NOT_ONE_TITLE, "[titre, ", "[", "un titre et un seul"),
        body(PackCode.SYNTAX, "Un {{champ sans fin", "clauses/prix.md:7:4"),
        body(PackCode.SYNTAX, "Un champ }} de trop", "clauses/prix.md:7:10"),
        body(PackCode.SYNTAX, "{{T(java.lang.Runtime).getRuntime()}}", "ni une directive"),
        body(PackCode.SYNTAX, "{{#if grant}}a{{/if}}", "exists grant"),
        body(
            PackCode.SYNTAX,
            "{{#if exists grant && exists title}}a{{/if}}",
            "langage des conditions"),
        body(PackCode.SYNTAX, "{{#if (exists grant}}a{{/if}}", "on attend « ) »"),
        body(PackCode.SYNTAX, "{{#each projects}}a{{/each}}", "as nom"),
        body(
            PackCode.SYNTAX,
            "{{#each projects as p by grant}}a{{/each}}",
            "clauses/prix.md:7:26 PACK-020 l’ordre d’une boucle est une valeur de son élément : by p.…"),
        body(PackCode.SYNTAX, "{{#unless grant}}a{{/if}}", "directive inconnue"),
        body(PackCode.SYNTAX, "{{ref:Prix Fixe}}", "ref:id-de-clause"),
        body(PackCode.UNKNOWN_PATH, "{{grannt}}", "vouliez-vous dire « grant » ?"),
        body(PackCode.UNKNOWN_PATH, "{{term.begin}}", "clauses/prix.md:7:8"),
        body(PackCode.UNKNOWN_PATH, "{{projects.title}}", "{{#each projects as …}}"),
        body(PackCode.UNKNOWN_PATH, "{{parties.0.class}}", "n’a pas de « class »"),
        body(PackCode.UNKNOWN_PATH, "{{parties.0.finess.key}}", "n’a pas de « key »"),
        body(PackCode.UNKNOWN_PATH, "{{grant.#}}", "rang"),
        manifest(PackCode.UNKNOWN_PATH, "  grant: montant", "  grand: montant", "pack.yaml:18:3"),
        body(PackCode.WRONG_TYPE, "{{#each grant as g}}a{{/each}}", "pas une liste"),
        body(PackCode.WRONG_TYPE, "{{#if count grant > 1}}a{{/if}}", "count attend une liste"),
        body(
            PackCode.WRONG_TYPE,
            "{{#each projects as p by p.title}}a{{/each}}",
            "« projects.*.title » est String, qui ne met rien en ordre"),
        body(
            PackCode.UNKNOWN_PATH,
            "{{#each projects as p by p.costs}}a{{/each}}",
            "vouliez-vous dire « cost » ?"),
        body(PackCode.WRONG_TYPE, "{{parties.0}}", "ne s’imprime pas en entier"),
        body(PackCode.UNKNOWN_FORMAT, "{{grant | montants}}", "clauses/prix.md:7:11 PACK-023"),
        body(PackCode.FORMAT_NOT_APPLICABLE, "{{grant | date}}", "Euros"),
        body(
            PackCode.IMPOSSIBLE_COMPARISON,
            "{{#if grant == \"beaucoup\"}}a{{/if}}",
            "on attend un nombre"),
        body(
            PackCode.IMPOSSIBLE_COMPARISON,
            "{{#if parties.0.type == \"hopital\"}}a{{/if}}",
            "vouliez-vous dire « hospital » ?"),
        body(
            PackCode.IMPOSSIBLE_COMPARISON,
            "{{#if parties.0.actorType == AR}}a{{/if}}",
            "vouliez-vous dire « ARS » ?"),
        body(PackCode.IMPOSSIBLE_COMPARISON, "{{#if free < true}}a{{/if}}", "nombres et aux jours"),
        body(PackCode.UNCLOSED, "{{#if exists grant}}a", "n’est pas fermé"),
        body(PackCode.UNCLOSED, "{{#each projects as p}}\n- {{p.title}}", "{{/each}}"),
        body(PackCode.UNCLOSED, "**{{#if exists grant}}a** b{{/if}}", "clauses/prix.md:7:5"),
        body(PackCode.UNEXPECTED_CLOSE, "a{{/if}}", "ne ferme rien"),
        body(PackCode.UNEXPECTED_CLOSE, "a\n\n{{else}}\n", "clauses/prix.md:9:3"),
        body(
            PackCode.NO_TOTAL,
            "{{sum projects.title}}",
            "clauses/prix.md:7:7 PACK-028 « projects.*.title » est String, qui ne s’additionne pas ; on y additionne cost — vouliez-vous dire « cost » ?"),
        body(PackCode.NO_TOTAL, "{{sum projects}}", "« projects.* » est Project"),
        body(PackCode.NO_TOTAL, "{{sum grant | montant}}", "« grant » n’en traverse aucune"),
        body(PackCode.NO_TOTAL, "{{#if sum themes > 0}}a{{/if}}", "est String"),
        body(PackCode.UNKNOWN_PATH, "{{sum projects.costs}}", "vouliez-vous dire « cost » ?"),
        body(PackCode.FORMAT_NOT_APPLICABLE, "{{sum projects.cost | date}}", "Euros"),
        body(PackCode.SYNTAX, "{{ref:objet | titres}}", "{{ref:id-de-clause | titre}}"),
        body(PackCode.UNKNOWN_REFERENCE, "{{ref:objets}}", "vouliez-vous dire « objet » ?"),
        body(PackCode.UNKNOWN_REFERENCE, "{{ref:visas}}", "sans numéro"),
        body(PackCode.UNSAFE_REFERENCE, "Voir {{ref:projets}}.", "{{#if count projects > 0}}"),
        body(
            PackCode.UNSAFE_REFERENCE,
            "{{#if count projects > 0}}a{{else}}{{ref:projets}}{{/if}}",
            "peut être absente"),
        body(PackCode.LAW_NOT_DECLARED, "{{law:CSP L. 1}}", "sans être déclaré"),
        files(
            PackCode.LAW_NOT_IN_FORCE,
            "clauses/prix.md:6:13",
            files -> SamplePack.clause(
                files,
                "prix",
                "kind: article\ntitle: Prix\nlaw:\n  - {cite: \"CSP L. 1\", until: 2025-12-31}",
                "a")),
        body(PackCode.RAW_HTML, "<div>a</div>", "HTML"),
        body(PackCode.RAW_HTML, "a <b>b</b>", "clauses/prix.md:7:3"),
        body(PackCode.UNSUPPORTED_MARKDOWN, "Voir ![a](b.png)", "une image"),
        body(
            PackCode.UNKNOWN_FIGURE,
            "Figure : Plan\n![Le plan](figures/plan.png)",
            "clauses/prix.md:8:1 PACK-048"),
        body(PackCode.FIGURE_ALTERNATIVE, "![](figures/plan.png)", "en texte simple"),
        body(PackCode.UNCLOSED, "Un mot{{#note}} sans fin.", "{{/note}}"),
        body(PackCode.SYNTAX, "{{#note}}\nSeule.\n{{/note}}", "dans une phrase"),
        files(
            PackCode.WRONG_CONTENT,
            "un titre n’a pas de note",
            files -> SamplePack.clause(
                files, "prix", "kind: article\ntitle: \"Prix{{#note}}a{{/note}}\"", "b")),
        files(
            PackCode.WRONG_CONTENT,
            "un titre n’en reprend pas un autre",
            files -> SamplePack.clause(
                files, "prix", "kind: article\ntitle: \"Prix, {{ref:objet | titre}}\"", "b")),
        body(PackCode.UNSUPPORTED_MARKDOWN, "[a](b)", "un lien"),
        body(PackCode.UNSUPPORTED_MARKDOWN, "`a`", "du code"),
        body(PackCode.UNSUPPORTED_MARKDOWN, "> - a", "BlockQuote"),
        body(PackCode.UNSUPPORTED_MARKDOWN, "* a", "puce"),
        body(PackCode.UNSUPPORTED_MARKDOWN, "1) a", "1."),
        body(PackCode.UNSUPPORTED_MARKDOWN, "a  \nb", "retour à la ligne"),
        body(PackCode.UNSUPPORTED_MARKDOWN, "| a | b |", "en-tête au-dessus"),
        body(PackCode.HEADING_LEVEL, "## Titre", "annexe seulement"),
        body(
            PackCode.TABLE_CELLS,
            "Tableau : t\n| a | b |\n|---|---|\n| 1 |",
            "clauses/prix.md:10:1"),
        body(PackCode.TABLE_CAPTION, "| a | b |\n|---|---|\n| 1 | 2 |", "légende"),
        body(
            PackCode.TABLE_CAPTION,
            "Tableau : t\n{widths: 1 2 3}\n| a | b |\n|---|---|\n| 1 | 2 |",
            "3 largeurs pour 2 colonnes"),
        body(
            PackCode.TYPED_TOTAL,
            "Tableau : t\n| a | b |\n|---|---|\n| 1 | 2 |\n| = Total | 2 € |",
            "clauses/prix.md:11:1 PACK-051"),
        body(PackCode.LIST_DEPTH, "- a\n  - b\n    - c", "celle-là aucune"),
        body(PackCode.WRONG_CONTENT, "", "vide"),
        files(
            PackCode.WRONG_CONTENT,
            "Vu",
            files -> SamplePack.clause(files, "visas", "kind: recitals", "Selon le code ;")),
        files(
            PackCode.WRONG_CONTENT,
            "paragraphes",
            files -> SamplePack.clause(files, "titre", "kind: heading", "- a")),
        files(
            PackCode.WRONG_CONTENT,
            "parcourt les parties",
            files -> SamplePack.clause(files, "titre", "kind: signatures", "Fait.")),
        body(PackCode.FORBIDDEN_CHARACTER, "a\u202eb", "U+202E"),
        body(PackCode.FORBIDDEN_CHARACTER, "a\ue000b", "U+E000"),
        body(PackCode.NO_LABEL, "{{rate}}", "« rate » peut manquer"),
        layer(
            PackCode.OVERRIDE_FORBIDDEN,
            "annexe-projets",
            "kind: annex\ntitle: A",
            "overridable: never"),
        layer(PackCode.OVERRIDE_FORBIDDEN, "prix", "kind: text", "de genre article"),
        layer(PackCode.OVERRIDE_NOT_APPROVED, "objet", "kind: article\ntitle: O", "approval"),
        layer(
            PackCode.OVERRIDE_UNKNOWN,
            "pris",
            "kind: article\ntitle: O",
            "vouliez-vous dire « prix » ?"),
        style(
            PackCode.STYLE_CONTRAST,
            Map.of("style.yaml", "colours:\n  accent: \"#8CA6C8\"\n"),
            "la même teinte passe à"),
        style(
            PackCode.STYLE_FONT,
            Map.of(
                "style.yaml",
                "fonts:\n  headings:\n    family: Titres\n    file: titres.otf\n",
                "titres.otf",
                "OTTO"),
            "TrueType"),
        style(
            PackCode.STYLE_FONT_ABSENT,
            Map.of("style.yaml", "# tout est dans Word\n", "reference.docx", "Marianne"),
            "donnez-la sous « fonts: »"),
        style(
            PackCode.STYLE_PICTURE,
            Map.of(
                "style.yaml",
                "logo:\n  file: logo.jpg\n  alternative: Valmont\n",
                "logo.jpg",
                "JFIF"),
            "PNG"),
        style(
            PackCode.STYLE_REFERENCE,
            Map.of("style.yaml", "# tout est dans Word\n", "reference.docx", "autre chose"),
            "pas un document Word"));
  }

  /** The first thing that is told under the code. */
  PackDiagnostic first() {
    return lint.get().stream().filter(it -> it.code() == code).findFirst().orElseThrow();
  }

  /** The line that the first fault is told of; empty for a file that is absent or that nobody reads as text. */
  String line() {
    PackDiagnostic first = first();
    String text = first.file().endsWith(".docx") ? "" : files.getOrDefault(first.file(), "");
    return text.lines().skip(first.line() - 1).findFirst().orElse("");
  }
}
