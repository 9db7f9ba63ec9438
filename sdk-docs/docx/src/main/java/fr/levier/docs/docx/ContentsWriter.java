package fr.levier.docs.docx;

import fr.levier.docs.tree.Block;
import java.util.List;
import java.util.Optional;

/**
 * Writes the table of contents as a field that Word can refresh. Its entries are links, without page numbers: Word breaks pages
 * otherwise than anyone who would compute them beforehand.
 */
final class ContentsWriter {

  private final Manuscript manuscript;
  private final BodyWriter body;
  private final InlineWriter inlines;

  ContentsWriter(Manuscript manuscript, BodyWriter body, InlineWriter inlines) {
    this.manuscript = manuscript;
    this.body = body;
    this.inlines = inlines;
  }

  void write(Block.TableOfContents table) {
    Xml out = manuscript.body;
    List<Block.Entry> entries = table.entries();
    manuscript.controls.openContents(out);
    body.open(Paragraph.of("TitreTM"));
    inlines.run(table.title());
    body.close();
    for (int i = 0; i < entries.size(); i++) {
      body.open(Paragraph.of("TM" + level(entries.get(i))));
      if (i == 0) {
        int deepest = entries.stream().mapToInt(ContentsWriter::level).max().orElse(2);
        inlines.openField("TOC \\o \"2-" + deepest + "\" \\n \\h \\z \\u");
      }
      entry(entries.get(i), out);
      if (i == entries.size() - 1) {
        inlines.closeField();
      }
      body.close();
    }
    manuscript.controls.close(out);
  }

  private void entry(Block.Entry entry, Xml out) {
    Optional<String> bookmark = manuscript.bookmarks.of(entry.target());
    bookmark.ifPresent(
        name -> out.raw("<w:hyperlink w:anchor=\"").raw(name).raw("\" w:history=\"1\">"));
    inlines.run(entry.shown());
    if (bookmark.isPresent()) {
      out.raw("</w:hyperlink>");
    }
  }

  /** The level of the heading an entry leads to: the title of the act has the first, and no entry. */
  private static int level(Block.Entry entry) {
    return Math.max(2, Math.min(6, entry.level() + 1));
  }
}
