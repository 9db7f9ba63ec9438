package fr.levier.docs.assembly;

import fr.levier.core.time.Term;
import fr.levier.docs.internal.template.InlineNode;
import fr.levier.docs.internal.template.Scope;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.MissingPolicy;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the spans of a clause for one subject. Where a condition leaves two spaces side by side, one stays. */
final class InlineWriter {

  private static final String BLANK = "……………";

  private final Scope scope;
  private final Numbering numbering;
  private final Optional<MissingPolicy> defaultPolicy;
  private final List<String> refused;
  private boolean afterSpace;

  InlineWriter(
      Scope scope,
      Numbering numbering,
      Optional<MissingPolicy> defaultPolicy,
      List<String> refused) {
    this.scope = scope;
    this.numbering = numbering;
    this.defaultPolicy = defaultPolicy;
    this.refused = refused;
  }

  Scope scope() {
    return scope;
  }

  /** The spans of one line or paragraph, without space at either end. */
  List<Inline> write(List<InlineNode> nodes) {
    List<Inline> written = new ArrayList<>(nodes.size());
    afterSpace = true;
    nodes(nodes, written);
    trimEnd(written);
    return written;
  }

  private void nodes(List<InlineNode> nodes, List<Inline> out) {
    for (InlineNode node : nodes) {
      node(node, out);
    }
  }

  private void node(InlineNode node, List<Inline> out) {
    if (node instanceof InlineNode.Words words) {
      words(words.inline(), out);
    } else if (node instanceof InlineNode.Value value) {
      value(value, out);
    } else if (node instanceof InlineNode.Marked marked) {
      marked(marked, out);
    } else if (node instanceof InlineNode.Ref ref) {
      reference(ref, out);
    } else if (node instanceof InlineNode.Note note) {
      note(note, out);
    } else if (node instanceof InlineNode.Choice choice) {
      nodes(choice.condition().holds(scope) ? choice.then() : choice.otherwise(), out);
    } else if (node instanceof InlineNode.Loop loop) {
      loop.walk().each(scope, () -> nodes(loop.body(), out));
    }
  }

  private void reference(InlineNode.Ref ref, List<Inline> out) {
    add(numbering.reference(ref.target(), ref.origin()), out);
    String title = ref.titled() ? numbering.title(ref.target()) : "";
    if (!title.isEmpty()) {
      add(new Inline.Text(" – " + title, ref.origin()), out);
    }
  }

  private void words(Inline inline, List<Inline> out) {
    if (!(inline instanceof Inline.Text text)) {
      add(inline, out);
      return;
    }
    String words = text.text();
    if (afterSpace && words.startsWith(" ")) {
      if (words.length() > 1) {
        afterSpace = words.endsWith(" ");
        out.add(new Inline.Text(words.substring(1), text.origin()));
      }
      return;
    }
    afterSpace = words.endsWith(" ");
    out.add(text);
  }

  private void marked(InlineNode.Marked marked, List<Inline> out) {
    List<Inline> content = new ArrayList<>();
    nodes(marked.content(), content);
    if (!content.isEmpty()) {
      out.add(marked.strong() ? new Inline.Strong(content) : new Inline.Emphasis(content));
    }
  }

  /** The mark of a note touches the word before it; its own words begin and end without space. */
  private void note(InlineNode.Note note, List<Inline> out) {
    boolean outside = afterSpace;
    int number = numbering.note();
    out.add(new Inline.Note(number, write(note.content())));
    afterSpace = outside;
  }

  private void value(InlineNode.Value node, List<Inline> out) {
    Object value = node.path().value(scope);
    if (value instanceof Inline ready) {
      add(ready, out);
      return;
    }
    String shown = value == null ? "" : node.shower().show(value, scope.spelling());
    String pointer = node.path().pointer(scope);
    if (!shown.isBlank()) {
      if (value instanceof Period || value instanceof Term) {
        elide(shown, out);
      }
      before(node, shown, out);
      add(new Inline.Field(pointer, node.format(), shown, node.origin()), out);
      return;
    }
    switch (node.policy().or(() -> defaultPolicy).orElse(MissingPolicy.COMPLETE)) {
      case COMPLETE ->
        add(
            new Inline.Missing(pointer, "[À COMPLÉTER\u00a0: " + node.label() + "]", node.origin()),
            out);
      case BLANK -> add(new Inline.Missing(pointer, BLANK, node.origin()), out);
      case ERROR -> refused.add(pointer);
      case OMIT -> {}
    }
  }

  /** {@code de un an} is written {@code d’un an}. */
  private static void elide(String shown, List<Inline> out) {
    int last = out.size() - 1;
    if (last >= 0
        && out.get(last) instanceof Inline.Text text
        && (shown.startsWith("un ") || shown.startsWith("onze "))
        && text.text().endsWith(" de ")) {
      String words = text.text().substring(0, text.text().length() - 2);
      out.set(last, new Inline.Text(words + "’", text.origin()));
    }
  }

  /** The article of a value, as print joins it: {@code de le décret} is written {@code du décret}. */
  private void before(InlineNode.Value node, String shown, List<Inline> out) {
    String words = node.shower().before(shown);
    int last = out.size() - 1;
    if (last >= 0
        && (words.startsWith("le ") || words.startsWith("les "))
        && out.get(last) instanceof Inline.Text text
        && text.text().endsWith(" de ")) {
      String start = text.text().substring(0, text.text().length() - 3);
      out.set(last, new Inline.Text(start, text.origin()));
      words = (words.startsWith("les ") ? "des" : "du") + words.substring(words.indexOf(' '));
    }
    if (!words.isEmpty()) {
      add(new Inline.Text(words, node.origin()), out);
    }
  }

  private void add(Inline inline, List<Inline> out) {
    afterSpace = false;
    out.add(inline);
  }

  private static void trimEnd(List<Inline> written) {
    int last = written.size() - 1;
    if (last >= 0
        && written.get(last) instanceof Inline.Text text
        && text.text().endsWith(" ")) {
      String trimmed = text.text().stripTrailing();
      if (trimmed.isEmpty()) {
        written.remove(last);
      } else {
        written.set(last, new Inline.Text(trimmed, text.origin()));
      }
    }
  }
}
