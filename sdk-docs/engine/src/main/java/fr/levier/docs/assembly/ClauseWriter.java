package fr.levier.docs.assembly;

import fr.levier.docs.internal.template.BlockNode;
import fr.levier.docs.internal.template.ClauseTemplate;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.util.ArrayList;
import java.util.List;

/** Writes one clause as its kind asks. */
final class ClauseWriter {

  private final ClauseTemplate clause;
  private final Numbering numbering;
  private final InlineWriter inlines;
  private final BlockWriter blocks;

  ClauseWriter(ClauseTemplate clause, Numbering numbering, InlineWriter inlines) {
    this.clause = clause;
    this.numbering = numbering;
    this.inlines = inlines;
    this.blocks = new BlockWriter(inlines, clause.origin());
  }

  void write(List<Block> act) {
    switch (clause.kind()) {
      case HEADING -> heading(act);
      case PARTIES -> parties(act);
      case RECITALS -> recitals(act);
      case FORMULA ->
        paragraphs(clause.body())
            .forEach(it -> act.add(new Block.Paragraph(Block.Style.FORMULA, it)));
      case ARTICLE -> act.add(article());
      case TEXT -> text(act);
      case SIGNATURES -> signatures(act);
      case ANNEX -> act.add(annex());
    }
  }

  /** A text may have a title of its own: a part of a form or of a report. */
  private void text(List<Block> act) {
    List<Inline> title = inlines.write(clause.title());
    if (!title.isEmpty()) {
      act.add(new Block.Heading(2, clause.id(), title));
    }
    act.addAll(blocks.write(clause.body()));
  }

  private Block.Article article() {
    int number = numbering.articleNumber(clause.id());
    return new Block.Article(
        clause.id(),
        number,
        Numbering.articleLabel(number),
        inlines.write(clause.title()),
        blocks.write(clause.body()),
        clause.origin());
  }

  private Block.Annex annex() {
    int number = numbering.annexNumber(clause.id());
    return new Block.Annex(
        clause.id(),
        number,
        Numbering.annexLabel(number),
        inlines.write(clause.title()),
        blocks.write(clause.body()),
        clause.origin());
  }

  private void heading(List<Block> act) {
    List<List<Inline>> lines = paragraphs(clause.body());
    for (int i = 0; i < lines.size(); i++) {
      act.add(
          i == 0
              ? new Block.Heading(1, clause.id(), lines.get(0))
              : new Block.Paragraph(Block.Style.FORMULA, lines.get(i)));
    }
  }

  private void recitals(List<Block> act) {
    List<Block.Recital> recitals = new ArrayList<>();
    for (List<Inline> content : paragraphs(clause.body())) {
      recitals.add(VisaRanks.recital(content, clause.ranks()));
    }
    if (!recitals.isEmpty()) {
      act.add(new Block.Recitals(recitals));
    }
  }

  private void parties(List<Block> act) {
    Parts parts = Parts.of(clause.body());
    List<Block.PartyBlock> parties = new ArrayList<>();
    List<List<Inline>> separators = new ArrayList<>();
    parts.loop.walk().each(inlines.scope(), () -> {
      List<List<Inline>> lines = new ArrayList<>();
      List<Inline> side = List.of();
      for (List<Inline> line : paragraphs(parts.loop.body())) {
        String words = ActText.of(line);
        if (words.equals("Et")) {
          separators.add(line);
        } else if (words.startsWith("d’une part") || words.startsWith("d’autre part")) {
          side = line;
        } else {
          lines.add(line);
        }
      }
      parties.add(new Block.PartyBlock(lines, side));
    });
    List<List<Inline>> before = paragraphs(parts.before);
    List<List<Inline>> after = paragraphs(parts.after);
    if (before.size() > 1) {
      before.subList(0, before.size() - 1).forEach(it -> act.add(body(it)));
    }
    act.add(new Block.Parties(
        before.isEmpty() ? List.of() : before.get(before.size() - 1),
        parties,
        separators.isEmpty() ? List.of(new Inline.Text("Et", clause.origin())) : separators.get(0),
        after.isEmpty() ? List.of() : after.get(0)));
    after.stream().skip(1).forEach(it -> act.add(body(it)));
  }

  private void signatures(List<Block> act) {
    Parts parts = Parts.of(clause.body());
    List<Block.Signature> signatures = new ArrayList<>();
    parts.loop.walk().each(inlines.scope(), () -> {
      List<List<Inline>> lines = paragraphs(parts.loop.body());
      signatures.add(new Block.Signature(
          "signature-" + (signatures.size() + 1),
          lines.isEmpty() ? List.of() : lines.get(0),
          lines.stream().skip(1).toList()));
    });
    List<List<Inline>> before = paragraphs(parts.before);
    act.add(new Block.Signatures(before.isEmpty() ? List.of() : before.get(0), signatures));
    before.stream().skip(1).forEach(it -> act.add(body(it)));
    paragraphs(parts.after).forEach(it -> act.add(body(it)));
  }

  private static Block.Paragraph body(List<Inline> content) {
    return new Block.Paragraph(Block.Style.BODY, content);
  }

  /** The paragraphs of a body that the lint knows to hold nothing else. */
  private List<List<Inline>> paragraphs(List<BlockNode> nodes) {
    List<List<Inline>> lines = new ArrayList<>();
    for (Block block : blocks.write(nodes)) {
      if (block instanceof Block.Paragraph paragraph) {
        lines.add(paragraph.content());
      }
    }
    return lines;
  }

  /** What stands before, in and after the loop over the parties. */
  private record Parts(List<BlockNode> before, BlockNode.Loop loop, List<BlockNode> after) {
    static Parts of(List<BlockNode> body) {
      for (int i = 0; i < body.size(); i++) {
        if (body.get(i) instanceof BlockNode.Loop loop) {
          return new Parts(body.subList(0, i), loop, body.subList(i + 1, body.size()));
        }
      }
      throw new IllegalStateException("The lint lets no such clause pass without a loop");
    }
  }
}
