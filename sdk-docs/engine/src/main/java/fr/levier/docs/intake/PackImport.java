package fr.levier.docs.intake;

import fr.levier.core.lever.DocumentKind;
import fr.levier.core.text.Localized;
import fr.levier.docs.intake.ForeignText.Grid;
import fr.levier.docs.intake.ForeignText.Line;
import fr.levier.docs.intake.ForeignText.Mark;
import fr.levier.docs.intake.ForeignText.Piece;
import fr.levier.docs.intake.ImportedPack.Note;
import fr.levier.docs.intake.Section.Kind;
import fr.levier.docs.pack.ReferencePack;
import fr.levier.docs.pack.ReferencePack.Clause;
import fr.levier.docs.tree.ActText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns a foreign document into a pack to begin with: a clause a part, a tag for each value that is evident, and a note for
 * whatever a jurist has to look at. Parties and signatures are those of the pack of reference, which walk the dossier.
 */
public final class PackImport {

  private static final Pattern TYPED_BULLET = Pattern.compile("[-–—•·▪‣*\\uF0B7]\\s+(.*)");
  private static final Pattern KEPT = Pattern.compile(
      "(?m)^(lever|document|nature|language|validity|names|labels|missing):.*(?:\\n(?:[ \\t#].*|))*");
  private static final int LONGEST_ID = 40;

  private final ReferencePack reference;
  private final List<Section> sections;
  private final Map<Section, String> ids = new LinkedHashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, ClauseDraft> drafts = new LinkedHashMap<>();
  private final List<String> body = new ArrayList<>();
  private final List<String> annexes = new ArrayList<>();
  private final Map<String, String> files = new HashMap<>();
  private final List<Note> notes = new ArrayList<>();
  private final ClauseText texts;
  private int tables;

  private PackImport(ForeignText text, ReferencePack reference) {
    this.reference = reference;
    sections = Outline.of(text);
    sections.forEach(this::name);
    texts = new ClauseText(new PathGuess(reference), targets);
    text.losses()
        .forEach(it -> manifestNote(
            new Localized("le fichier contient " + it.french(), "the file holds " + it.english())));
  }

  /**
   * The pack.
   *
   * @param id of the new pack, in kebab-case
   */
  public static ImportedPack of(ForeignText text, DocumentKind<?> kind, String id) {
    PackImport made = new PackImport(text, ReferencePack.of(kind));
    made.sections.forEach(made::section);
    made.complete();
    made.drafts.values().forEach(draft -> {
      made.files.put(draft.file(), draft.text());
      made.notes.addAll(draft.notes());
    });
    made.files.put("pack.yaml", made.manifest(id));
    return new ImportedPack(made.files, made.notes);
  }

  private void manifestNote(Localized message) {
    notes.add(new Note("pack.yaml", 1, false, message));
  }

  private void name(Section section) {
    String wanted = switch (section.kind) {
      case HEADING -> "titre";
      case PARTIES -> "parties";
      case RECITALS ->
        section.texts().stream().anyMatch(it -> it.regionMatches(true, 0, "vu", 0, 2))
            ? "visas"
            : "considerants";
      case FORMULA -> "formule";
      case SIGNATURES -> "signatures";
      case ANNEX ->
        "annexe-" + (section.label.isEmpty() ? slug(section.title()) : slug(section.label));
      case ARTICLE, TEXT -> slug(section.title());
    };
    String base = wanted.isEmpty() || wanted.equals("annexe-") ? "clause" : wanted;
    String id = base;
    for (int next = 2; ids.containsValue(id); next++) {
      id = base + "-" + next;
    }
    ids.put(section, id);
    long rank = ids.keySet().stream().filter(it -> it.kind == section.kind).count();
    if (section.kind == Kind.ARTICLE || section.kind == Kind.ANNEX) {
      ClauseText.target(
          targets, section.kind == Kind.ARTICLE ? "article" : "annexe", (int) rank, id);
    }
  }

  private static String slug(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.length() > LONGEST_ID ? plain.substring(0, LONGEST_ID) : plain;
    return cut.replaceAll("^-+|-+$", "");
  }

  private void section(Section section) {
    switch (section.kind) {
      case PARTIES -> replaced(section, "parties");
      case SIGNATURES -> replaced(section, "signatures");
      case RECITALS -> recitals(section);
      case HEADING, FORMULA, ARTICLE, TEXT, ANNEX -> written(section);
    }
  }

  /** Parties and frames of signatures come from the dossier: the clause of reference takes the place of what was typed. */
  private void replaced(Section section, String kind) {
    Optional<Clause> clause =
        reference.clauses().stream().filter(it -> it.kind().equals(kind)).findFirst();
    if (clause.isEmpty() || body.contains(clause.get().listed())) {
      written(section);
      return;
    }
    body.add(clause.get().listed());
    if (!clause.get().file().isEmpty()) {
      files.put("clauses/" + clause.get().id() + ".md", clause.get().file());
    }
    String typed =
        section.texts().stream().filter(it -> !it.isEmpty()).collect(Collectors.joining(" / "));
    manifestNote(new Localized(
        "« " + clause.get().listed() + " » remplace le texte du paragraphe " + section.number
            + " : « " + typed + " »",
        "\"" + clause.get().listed() + "\" takes the place of the text of paragraph "
            + section.number + ": \"" + typed + "\""));
  }

  private ClauseDraft begin(Section section, String kind, String title) {
    String id = ids.getOrDefault(section, "clause");
    ClauseDraft draft = new ClauseDraft(id, kind, ClauseText.plain(title));
    drafts.put(id, draft);
    (kind.equals("annex") ? annexes : body).add(id);
    if (!section.sure) {
      draft.note(
          false,
          new Localized(
              "paragraphe " + section.number + " : genre de clause deviné (" + kind + ")",
              "paragraph " + section.number + ": kind of clause guessed (" + kind + ")"));
    }
    return draft;
  }

  private void recitals(Section section) {
    ClauseDraft draft = begin(section, "recitals", "");
    for (Piece piece : section.pieces()) {
      if (piece instanceof Line line) {
        String text = texts
            .of(line, "", draft)
            .replaceFirst("^(?i:vu)\\s*:?\\s+", "Vu ")
            .replaceFirst("^(?i:consid[ée]rant)\\s*:?\\s+", "Considérant ");
        if (text.startsWith("Vu ") || text.startsWith("Considérant ")) {
          draft.paragraph(text);
        } else if (!draft.isEmpty()) {
          draft.line(text);
        }
      }
    }
  }

  private void written(Section section) {
    boolean numbered = section.kind == Kind.ARTICLE || section.kind == Kind.ANNEX;
    String kind = switch (section.kind) {
      case PARTIES, SIGNATURES -> "text";
      default -> section.kind.name().toLowerCase(Locale.ROOT);
    };
    if (!numbered && section.pieces().isEmpty()) {
      manifestNote(new Localized(
          "paragraphe " + section.number + " : l’intertitre « " + section.title()
              + " » n’est pas repris",
          "paragraph " + section.number + ": the heading \"" + section.title() + "\" is left out"));
      return;
    }
    ClauseDraft draft = begin(section, kind, section.title());
    if (numbered && section.title().isEmpty()) {
      draft.title("Titre à donner");
      draft.note(
          false,
          new Localized(
              "cet article n’a pas de titre : en donner un",
              "this article has no title: give it one"));
    }
    pieces(section, draft);
    if (draft.isEmpty()) {
      draft.note(
          false, new Localized("cette partie est vide : l’écrire", "this part is empty: write it"));
      draft.paragraph("Texte à écrire.");
    }
  }

  private void pieces(Section section, ClauseDraft draft) {
    boolean prose = section.kind == Kind.HEADING || section.kind == Kind.FORMULA;
    boolean list = false;
    int rank = 0;
    for (Piece piece : section.pieces()) {
      if (piece instanceof Grid grid) {
        table(grid, draft);
        list = false;
      } else if (piece instanceof Line line) {
        String text = ActText.fold(line.text());
        boolean item = !prose
            && line.heading() == 0
            && (line.mark() == Mark.BULLET
                || line.mark() == Mark.NUMBER
                || TYPED_BULLET.matcher(text).matches());
        if (item) {
          rank = list ? rank + 1 : 1;
          item(line, rank, list, section, draft);
        } else {
          String written = texts.of(line, section.title(), draft);
          boolean heading = line.heading() > 0 && !prose;
          draft.paragraph(
              heading && section.kind == Kind.ANNEX
                  ? "## " + written
                  : heading ? "**" + written.replace("**", "") + "**" : written);
        }
        list = item;
      }
    }
  }

  private void item(Line line, int rank, boolean follows, Section section, ClauseDraft draft) {
    String written =
        texts.of(line, section.title(), draft).replaceFirst("^\\\\?[-–—•·▪‣*]\\s+", "");
    String label = line.mark() == Mark.NUMBER ? rank + ". " : "- ";
    if (follows) {
      draft.line(label + written);
    } else {
      draft.paragraph(label + written);
    }
  }

  private void table(Grid grid, ClauseDraft draft) {
    int columns = grid.rows().stream().mapToInt(List::size).max().orElse(0);
    if (columns < 2 || grid.rows().size() < 2) {
      grid.rows()
          .forEach(row -> row.stream()
              .filter(it -> !it.isBlank())
              .forEach(it -> draft.paragraph(ClauseText.escaped(ActText.fold(it)))));
      return;
    }
    draft.note(
        false,
        new Localized(
            "tableau repris tel quel : lui donner sa légende, et {{#each}} si ses lignes viennent du dossier",
            "table taken as it is: give it its caption, and {{#each}} if its rows come from the dossier"));
    draft.paragraph("Tableau : tableau " + ++tables);
    draft.line("");
    for (int i = 0; i < grid.rows().size(); i++) {
      draft.line("| " + String.join(" | ", ClauseText.row(grid.rows().get(i), columns)) + " |");
      if (i == 0) {
        draft.line("|" + " --- |".repeat(columns));
      }
    }
  }

  /** What every act has and the document does not: a title; a place that cites its annexes. */
  private void complete() {
    if (drafts.values().stream().noneMatch(it -> it.kind.equals("heading"))) {
      ClauseDraft title = new ClauseDraft("titre", "heading", "");
      title.note(false, new Localized("aucun titre trouvé : l’écrire", "no title found: write it"));
      title.paragraph(ClauseText.escaped(reference.kind().title().french()));
      drafts.put("titre", title);
      body.add(0, "titre");
    }
    String written =
        drafts.values().stream().map(ClauseDraft::text).collect(Collectors.joining("\n"));
    List<String> uncited =
        annexes.stream().filter(it -> !written.contains("{{ref:" + it + "}}")).toList();
    if (!uncited.isEmpty()) {
      ClauseDraft list = new ClauseDraft("annexes-citees", "text", "");
      list.note(
          false,
          new Localized(
              "ces annexes n’étaient citées nulle part : les citer à leur place",
              "these annexes were cited nowhere: cite them in their place"));
      list.paragraph("Sont jointes au présent acte :");
      uncited.forEach(it -> list.paragraph("{{ref:" + it + " | titre}}"));
      drafts.put(list.id, list);
      int signatures = body.stream()
          .filter(it -> it.endsWith("signatures"))
          .mapToInt(body::indexOf)
          .findFirst()
          .orElse(body.size());
      body.add(signatures, list.id);
    }
  }

  private String manifest(String id) {
    String title = drafts.values().stream()
        .filter(it -> it.kind.equals("heading"))
        .findFirst()
        .map(it -> reference.kind().title().french())
        .orElse(id);
    StringBuilder manifest = new StringBuilder(
        "# Repris d'un document Word : voir import.txt, puis ./levier pack lint.\n");
    manifest
        .append("id: ")
        .append(id)
        .append("\nversion: 0.1.0\ntitle: \"")
        .append(title.replace("\"", "'"))
        .append("\"\n");
    KEPT.matcher(reference.manifest().replace("\r\n", "\n"))
        .results()
        .forEach(it -> manifest.append(it.group().stripTrailing()).append('\n'));
    manifest.append("body: [").append(String.join(", ", body)).append("]\n");
    if (!annexes.isEmpty()) {
      manifest.append("annexes: [").append(String.join(", ", annexes)).append("]\n");
    }
    return manifest.toString();
  }
}
