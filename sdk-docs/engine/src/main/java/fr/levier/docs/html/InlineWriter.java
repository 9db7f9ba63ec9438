package fr.levier.docs.html;

import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Inline;
import java.util.List;
import java.util.Set;

/** Writes spans. */
final class InlineWriter {

  private final Markup markup;
  private final Set<String> targets;

  /**
   * @param targets the ids that a reference can point at
   */
  InlineWriter(Markup markup, Set<String> targets) {
    this.markup = markup;
    this.targets = targets;
  }

  void write(List<Inline> content) {
    content.forEach(this::write);
  }

  private void write(Inline inline) {
    if (inline instanceof Inline.Text text) {
      markup.text(text.text());
    } else if (inline instanceof Inline.Strong strong) {
      markup.open("strong");
      write(strong.content());
      markup.close("strong");
    } else if (inline instanceof Inline.Emphasis emphasis) {
      markup.open("em");
      write(emphasis.content());
      markup.close("em");
    } else if (inline instanceof Inline.Field field) {
      markup.open("span", "class", "field", "data-path", field.path());
      markup.text(field.shown()).close("span");
    } else if (inline instanceof Inline.Reference reference) {
      reference(reference.target(), reference.shown());
    } else if (inline instanceof Inline.LawReference law) {
      markup.open("cite").text(law.shown()).close("cite");
    } else if (inline instanceof Inline.Missing missing) {
      markup.open("mark", "data-path", missing.path());
      markup.text(missing.shown()).close("mark");
    } else if (inline instanceof Inline.Note note) {
      markup.open("small", "role", "note").text(" [" + note.number() + ". ");
      write(note.content());
      markup.text("]").close("small");
    }
  }

  /** A link inside the page; plain words when the act has no such place. */
  void reference(String target, String shown) {
    if (targets.contains(target)) {
      markup.open("a", "href", "#" + anchor(target)).text(shown).close("a");
    } else {
      markup.text(shown);
    }
  }

  /** The id of a place of the act in the page; its prefix keeps it apart from the ids of the page itself. */
  static String anchor(String id) {
    return "acte-" + id.replaceAll("[^\\p{L}\\p{N}._-]", "_");
  }

  static boolean isBlank(List<Inline> content) {
    return ActText.of(content).isBlank();
  }
}
