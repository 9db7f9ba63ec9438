package fr.levier.docs.kit;

import fr.levier.core.text.Localized;
import fr.levier.docs.diff.WordDiff;
import fr.levier.docs.pack.ClauseText;
import fr.levier.docs.pack.PackSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The clauses of a pack, marked word by word against those of another, as a jurist reads a draft: the clauses that changed,
 * those that are gone and those that are new. Immutable and thread-safe.
 */
public final class PackRedline {

  /**
   * A clause that is not the same in both packs.
   *
   * @param from its version in the reference; absent for a new clause
   * @param to its version now; absent for a clause that is gone
   * @param approval who approved it, as its header says
   * @param parts its title and body, kept, struck or added
   */
  public record Change(
      String clause,
      Optional<String> from,
      Optional<String> to,
      Optional<String> approval,
      List<WordDiff.Part> parts) {
    public Change {
      Objects.requireNonNull(clause, "clause");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(approval, "approval");
      parts = List.copyOf(parts);
    }
  }

  private static final String STYLE = """
      body { font: 1rem/1.5 serif; margin: 2rem auto; max-width: 45rem; padding: 0 1rem; color: #1a1a1a; background: #fff; }
      h2 { font-size: 1.1rem; border-top: 1px solid #767676; padding-top: 1rem; }
      div { white-space: pre-wrap; }
      del { color: #8a1c1c; background: #fdecec; text-decoration: line-through; }
      ins { color: #0b5a2a; background: #e8f6ec; text-decoration: underline; }
      """;

  private final List<Change> changes;

  private PackRedline(List<Change> changes) {
    this.changes = List.copyOf(changes);
  }

  /** What became of the clauses of one pack in another, in the order of the reference, new clauses last. */
  public static PackRedline between(PackSource reference, PackSource other) {
    Map<String, ClauseText> before = byId(reference);
    Map<String, ClauseText> after = byId(other);
    Set<String> ids = new LinkedHashSet<>(before.keySet());
    ids.addAll(after.keySet());
    List<Change> changes = new ArrayList<>();
    for (String id : ids) {
      Optional<ClauseText> old = Optional.ofNullable(before.get(id));
      Optional<ClauseText> now = Optional.ofNullable(after.get(id));
      String was = old.map(ClauseText::text).orElse("");
      String is = now.map(ClauseText::text).orElse("");
      if (!was.equals(is)) {
        changes.add(new Change(
            id,
            old.map(ClauseText::version),
            now.map(ClauseText::version),
            now.flatMap(ClauseText::approval),
            WordDiff.between(was, is)));
      }
    }
    return new PackRedline(changes);
  }

  private static Map<String, ClauseText> byId(PackSource source) {
    Map<String, ClauseText> clauses = new LinkedHashMap<>();
    ClauseText.of(source).forEach(it -> clauses.put(it.clause(), it));
    return clauses;
  }

  /** The clauses that are not the same; empty when the packs say the same. */
  public List<Change> changes() {
    return changes;
  }

  /** As text: a heading a clause, then its words with <code>[-struck-]</code> and <code>{+added+}</code>. */
  public String text(Locale locale) {
    StringBuilder text = new StringBuilder();
    for (Change change : changes) {
      text.append("== ").append(heading(change, locale)).append("\n\n");
      text.append(WordDiff.marked(change.parts()).strip()).append("\n\n");
    }
    return changes.isEmpty() ? none(locale) + "\n" : text.toString().stripTrailing() + "\n";
  }

  /** As a page of its own, with {@code del} and {@code ins}. */
  public String html(Locale locale) {
    boolean french = !locale.getLanguage().equals("en");
    String title =
        french ? "Écarts avec le modèle de référence" : "Divergences from the pack of reference";
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
        .append(french ? "fr" : "en")
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .append(title)
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n<h1>")
        .append(title)
        .append("</h1>\n");
    if (changes.isEmpty()) {
      page.append("<p>").append(none(locale)).append("</p>\n");
    }
    for (Change change : changes) {
      page.append("<h2>")
          .append(escaped(heading(change, locale)))
          .append("</h2>\n<div lang=\"fr\">");
      for (WordDiff.Part part : change.parts()) {
        String words = escaped(part.text());
        page.append(
            switch (part.kind()) {
              case KEPT -> words;
              case DELETED -> "<del>" + words + "</del>";
              case INSERTED -> "<ins>" + words + "</ins>";
            });
      }
      page.append("</div>\n");
    }
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String heading(Change change, Locale locale) {
    String versions = change.from().orElse("–") + " → " + change.to().orElse("–");
    Localized fate = change.to().isEmpty()
        ? new Localized("supprimée", "removed")
        : change.from().isEmpty()
            ? new Localized("ajoutée", "added")
            : new Localized("modifiée", "changed");
    String approved = change
        .approval()
        .map(by -> new Localized(" ; accord : " + by, "; approval: " + by).in(locale))
        .orElse("");
    return change.clause() + " (" + versions + "), " + fate.in(locale) + approved;
  }

  private static String none(Locale locale) {
    return new Localized(
            "Aucune clause ne s’écarte du modèle de référence.",
            "No clause departs from the pack of reference.")
        .in(locale);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
