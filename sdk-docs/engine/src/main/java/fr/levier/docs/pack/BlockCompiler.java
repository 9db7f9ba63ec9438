package fr.levier.docs.pack;

import fr.levier.docs.internal.template.BlockNode;
import fr.levier.docs.internal.template.ClauseKind;
import fr.levier.docs.internal.template.Condition;
import fr.levier.docs.pack.InlineCompiler.Around;
import fr.levier.docs.tree.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Turns the body of a clause into blocks. */
final class BlockCompiler {

  private final ClauseKind kind;
  private final Markdown markdown;
  private final InlineCompiler inlines;
  private final TableCompiler tables;
  private final FigureCompiler figures;
  private final Diagnostics diagnostics;

  BlockCompiler(
      ClauseKind kind,
      Markdown markdown,
      InlineCompiler inlines,
      Map<String, byte[]> figures,
      Diagnostics diagnostics) {
    this.kind = kind;
    this.markdown = markdown;
    this.inlines = inlines;
    this.tables = new TableCompiler(markdown, inlines, diagnostics);
    this.figures = new FigureCompiler(markdown, inlines, figures, diagnostics);
    this.diagnostics = diagnostics;
  }

  /** The blocks of a body. */
  List<BlockNode> compile(List<Scanned.Line> lines, Around around) {
    return segments(Segment.of(lines, markdown.scanned(), inlines.tags()), around);
  }

  private List<BlockNode> segments(List<Segment> segments, Around around) {
    List<BlockNode> blocks = new ArrayList<>();
    List<Segment> rest = new ArrayList<>(segments);
    while (!rest.isEmpty()) {
      Segment segment = rest.remove(0);
      if (segment instanceof Segment.Lines lines) {
        lines(lines.lines(), rest, blocks, around);
      } else if (segment instanceof Segment.If choice) {
        Optional<ConditionParser.Parsed> parsed =
            inlines.tags().condition(choice.tag(), around.names());
        Set<String> facts = parsed.map(ConditionParser.Parsed::facts).orElse(Set.of());
        Set<String> opposite = parsed.map(it -> ConditionParser.not(it).facts()).orElse(Set.of());
        Condition condition =
            parsed.map(ConditionParser.Parsed::condition).orElseGet(Literals::none);
        blocks.add(new BlockNode.Choice(
            condition,
            segments(choice.then(), around.knowing(facts)),
            segments(choice.otherwise(), around.knowing(opposite))));
      } else if (segment instanceof Segment.Each each) {
        Optional<TagReader.Loop> loop = inlines.tags().loop(each.tag(), around.names());
        List<BlockNode> body =
            segments(each.body(), loop.map(it -> it.inside(around)).orElse(around));
        loop.ifPresent(it -> blocks.add(new BlockNode.Loop(it.walk(), body)));
      }
    }
    return blocks;
  }

  /** Lines, and the segments after them when they are the rows of a table that begins here. */
  private void lines(
      List<Scanned.Line> lines, List<Segment> rest, List<BlockNode> blocks, Around around) {
    int header = tables.header(lines);
    if (header < 0) {
      markdown(lines, blocks, around);
      return;
    }
    int caption = tables.captionOf(lines, header);
    markdown(lines.subList(0, caption), blocks, around);
    List<Scanned.Line> after = tables.compile(lines, caption, header, rest, blocks, around);
    if (!after.isEmpty()) {
      rest.add(0, new Segment.Lines(after));
    }
  }

  private void markdown(List<Scanned.Line> raw, List<BlockNode> blocks, Around around) {
    List<Scanned.Line> lines = new ArrayList<>(raw);
    while (!lines.isEmpty() && lines.get(0).isBlank()) {
      lines.remove(0);
    }
    if (lines.isEmpty()) {
      return;
    }
    int indent = lines.stream()
        .filter(line -> !line.isBlank())
        .mapToInt(Scanned.Line::indent)
        .min()
        .orElse(0);
    if (indent > 0) {
      lines.replaceAll(line -> line.dedented(Math.min(indent, line.indent())));
    }
    List<BlockNode> found = nodes(Markdown.children(Markdown.parse(lines)), lines, 0, around);
    if (indent >= 2) {
      blocks.add(new BlockNode.Indented(found));
    } else {
      blocks.addAll(found);
    }
  }

  private List<BlockNode> nodes(
      List<Node> nodes, List<Scanned.Line> lines, int depth, Around around) {
    List<BlockNode> blocks = new ArrayList<>();
    for (Node node : nodes) {
      node(node, lines, depth, around).ifPresent(blocks::add);
    }
    return blocks;
  }

  private Optional<BlockNode> node(Node node, List<Scanned.Line> lines, int depth, Around around) {
    Place place = Markdown.place(node, lines);
    if (node instanceof Paragraph && FigureCompiler.isFigure(node)) {
      return Optional.of(figures.compile(node, lines, around));
    }
    if (node instanceof Paragraph) {
      if (lines.get(Markdown.lineOf(node, lines)).text().stripLeading().startsWith("|")) {
        markdown.unsupported(
            place,
            "une ligne de tableau sans en-tête au-dessus d’elle",
            "a table row without a header above it");
      }
      return Optional.of(paragraph(Block.Style.BODY, node, lines, around));
    }
    if (node instanceof BlockQuote quote
        && quote.getFirstChild() instanceof Paragraph only
        && only.getNext() == null) {
      return Optional.of(paragraph(Block.Style.RIGHT, only, lines, around));
    }
    if (node instanceof Heading heading) {
      return heading(heading, lines, depth, around);
    }
    if (node instanceof BulletList list) {
      if (!"-".equals(list.getMarker())) {
        markdown.unsupported(place, "une puce autre que « - »", "a bullet other than \"-\"");
      }
      return items(node, false, lines, depth, around);
    }
    if (node instanceof OrderedList list) {
      if (!".".equals(list.getMarkerDelimiter())) {
        markdown.unsupported(place, "un numéro autre que « 1. »", "a number other than \"1.\"");
      }
      return items(node, true, lines, depth, around);
    }
    if (node instanceof HtmlBlock) {
      markdown.rawHtml(place);
    } else {
      String name = node.getClass().getSimpleName();
      markdown.unsupported(
          place, "cette forme de Markdown (" + name + ")", "this Markdown (" + name + ")");
    }
    return Optional.empty();
  }

  private BlockNode paragraph(
      Block.Style style, Node node, List<Scanned.Line> lines, Around around) {
    return new BlockNode.Para(style, inlines.compile(markdown.atoms(node, lines), around));
  }

  private Optional<BlockNode> heading(
      Heading heading, List<Scanned.Line> lines, int depth, Around around) {
    boolean allowed = kind == ClauseKind.ANNEX && depth == 0;
    if (!allowed || heading.getLevel() < 2 || heading.getLevel() > 3) {
      diagnostics.report(
          Markdown.place(heading, lines),
          PackCode.HEADING_LEVEL,
          "un intertitre s’écrit ## ou ###, dans une annexe seulement",
          "a heading is written ## or ###, inside an annex only");
      return Optional.empty();
    }
    return Optional.of(new BlockNode.Title(
        heading.getLevel() + 1, inlines.compile(markdown.atoms(heading, lines), around)));
  }

  private Optional<BlockNode> items(
      Node list, boolean ordered, List<Scanned.Line> lines, int depth, Around around) {
    if (depth > 1) {
      diagnostics.report(
          Markdown.place(list, lines),
          PackCode.LIST_DEPTH,
          "une liste en contient une autre, et celle-là aucune",
          "a list holds another, and that one none");
      return Optional.empty();
    }
    List<List<BlockNode>> items = new ArrayList<>();
    for (Node item : Markdown.children(list)) {
      if (item instanceof ListItem) {
        items.add(nodes(Markdown.children(item), lines, depth + 1, around));
      }
    }
    return Optional.of(new BlockNode.Items(ordered, items));
  }
}
