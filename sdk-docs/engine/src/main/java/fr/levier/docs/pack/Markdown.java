package fr.levier.docs.pack;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown and turns the content of a node into atoms; what is outside the subset is reported. */
final class Markdown {

  private static final int DEEPEST = 8;
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
  private static final Parser TABLES = Parser.builder()
      .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
      .extensions(List.of(TablesExtension.create()))
      .build();

  private final Scanned scanned;
  private final Diagnostics diagnostics;

  Markdown(Scanned scanned, Diagnostics diagnostics) {
    this.scanned = scanned;
    this.diagnostics = diagnostics;
  }

  Scanned scanned() {
    return scanned;
  }

  static Node parse(List<Scanned.Line> lines) {
    return PARSER.parse(text(lines));
  }

  static Node parseTable(List<Scanned.Line> lines) {
    return TABLES.parse(text(lines));
  }

  private static String text(List<Scanned.Line> lines) {
    return String.join("\n", lines.stream().map(Scanned.Line::text).toList());
  }

  static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** The line that a node begins on, as an index of the lines it was parsed from. */
  static int lineOf(Node node, List<Scanned.Line> lines) {
    List<SourceSpan> spans = node.getSourceSpans();
    int line = spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
    return Math.min(line, lines.size() - 1);
  }

  /** Where a node stands in its file. */
  static Place place(Node node, List<Scanned.Line> lines) {
    List<SourceSpan> spans = node.getSourceSpans();
    int column = spans.isEmpty() ? 0 : spans.get(0).getColumnIndex();
    return lines.get(lineOf(node, lines)).place(column);
  }

  /** The atoms inside a paragraph, heading or cell. */
  List<Atom> atoms(Node container, List<Scanned.Line> lines) {
    return atoms(children(container), lines, 0);
  }

  /** The atoms of some nodes that stand side by side. */
  List<Atom> atoms(List<Node> nodes, List<Scanned.Line> lines) {
    return atoms(nodes, lines, 0);
  }

  private List<Atom> atoms(List<Node> nodes, List<Scanned.Line> lines, int depth) {
    List<Atom> atoms = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Text text) {
        text(text, lines, atoms);
      } else if (node instanceof SoftLineBreak) {
        words(" ", place(node, lines), atoms);
      } else if (node instanceof StrongEmphasis || node instanceof Emphasis) {
        if (depth < DEEPEST) {
          boolean strong = node instanceof StrongEmphasis;
          atoms.add(new Atom.Marked(strong, atoms(children(node), lines, depth + 1)));
        } else {
          unsupported(
              place(node, lines), "une mise en valeur si imbriquée", "emphasis nested so deep");
        }
      } else {
        refuse(node, place(node, lines));
      }
    }
    return atoms;
  }

  private void refuse(Node node, Place place) {
    if (node instanceof HtmlInline) {
      rawHtml(place);
    } else if (node instanceof Link) {
      unsupported(place, "un lien", "a link");
    } else if (node instanceof Image) {
      unsupported(
          place,
          "une image au milieu d’un texte (une figure est seule, sous sa ligne « Figure : légende »)",
          "an image within a text (a figure stands alone, under its line \"Figure : caption\")");
    } else if (node instanceof Code) {
      unsupported(place, "du code", "code");
    } else if (node instanceof HardLineBreak) {
      unsupported(
          place,
          "un retour à la ligne forcé (commencez un autre paragraphe)",
          "a forced line break (begin another paragraph)");
    } else {
      unsupported(place, node.getClass().getSimpleName(), node.getClass().getSimpleName());
    }
  }

  void rawHtml(Place place) {
    diagnostics.report(
        place, PackCode.RAW_HTML, "une clause ne contient pas de HTML", "a clause holds no HTML");
  }

  void unsupported(Place place, String french, String english) {
    diagnostics.report(
        place,
        PackCode.UNSUPPORTED_MARKDOWN,
        "une clause n’admet pas " + french,
        "a clause does not take " + english);
  }

  /** Words and tags of a text; words that touch make one atom. */
  private void text(Text node, List<Scanned.Line> lines, List<Atom> atoms) {
    Place place = place(node, lines);
    String literal = node.getLiteral();
    int start = 0;
    for (int i = 0; i < literal.length(); i++) {
      if (scanned.isMark(literal, i)) {
        words(literal.substring(start, i), place, atoms);
        atoms.add(new Atom.TagAtom(scanned.tag(literal, i)));
        start = ++i + 1;
      }
    }
    words(literal.substring(Math.min(start, literal.length())), place, atoms);
  }

  private static void words(String text, Place place, List<Atom> atoms) {
    int last = atoms.size() - 1;
    if (text.isEmpty()) {
      return;
    }
    if (last >= 0 && atoms.get(last) instanceof Atom.Words words) {
      atoms.set(last, new Atom.Words(words.text() + text, words.place()));
    } else {
      atoms.add(new Atom.Words(text, place));
    }
  }

  /** The atoms of a line that is no Markdown, such as a title in a front matter. */
  List<Atom> plain(Scanned.Line line) {
    List<Atom> atoms = new ArrayList<>();
    text(new Text(line.text()), List.of(line), atoms);
    return atoms;
  }
}
