package fr.levier.docs.tree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A block of an act. Closed: a renderer handles every kind. */
public sealed interface Block {

  /**
   * A heading that is not an article: the title of the act ({@code level} 1, exactly one an act) or of a part.
   *
   * @param level from 1; an article counts as level 2, an annex as level 2
   * @param id unique in the act
   */
  record Heading(int level, String id, List<Inline> content) implements Block {
    public Heading {
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("A heading level runs from 1 to 6: " + level);
      }
      Objects.requireNonNull(id, "id");
      content = List.copyOf(content);
    }
  }

  /**
   * The <i>comparution</i>: who contracts. Shown as {@code opening} (Entre les soussignés :), the parties separated by
   * {@code separator} (Et), then {@code closing} (Ci-après dénommés …).
   */
  record Parties(
      List<Inline> opening, List<PartyBlock> parties, List<Inline> separator, List<Inline> closing)
      implements Block {
    public Parties {
      opening = List.copyOf(opening);
      parties = List.copyOf(parties);
      separator = List.copyOf(separator);
      closing = List.copyOf(closing);
    }
  }

  /** One party: its lines, then its side ({@code d’une part,}), shown to the right. */
  record PartyBlock(List<List<Inline>> lines, List<Inline> side) {
    public PartyBlock {
      lines = lines.stream().map(List::copyOf).toList();
      side = List.copyOf(side);
    }
  }

  /** What a recital is: a text the act rests on, or a reason for it. */
  enum RecitalKind {
    /** <i>Vu</i> a text. */
    VU,
    /** <i>Considérant</i> a reason. */
    CONSIDERANT
  }

  /** <i>Visas</i> and <i>considérants</i>, in order; the content holds its own first word and closing semicolon. */
  record Recitals(List<Recital> recitals) implements Block {
    public Recitals {
      recitals = List.copyOf(recitals);
    }
  }

  /**
   * One visa or considérant.
   *
   * @param rank the kind of text a visa cites; absent for a considérant
   */
  record Recital(RecitalKind kind, Optional<VisaRank> rank, List<Inline> content) {
    public Recital {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(rank, "rank");
      content = List.copyOf(content);
    }
  }

  /** The order of visas, from the highest text to the lowest. */
  enum VisaRank {
    EU_TEXT,
    LAW,
    CODE,
    DECREE,
    ARRETE,
    DELIBERATION,
    DECISION,
    FILE
  }

  /**
   * A numbered article.
   *
   * @param id the id of the clause, unique in the act; references point at it
   * @param number from 1, without a gap
   * @param label the computed label, {@code Article 1er} or {@code Article 2}; shown as {@code label – title}
   * @param origin the clause and version, for the audit of a document that comes back
   */
  record Article(
      String id, int number, String label, List<Inline> title, List<Block> body, Origin origin)
      implements Block {
    public Article {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(label, "label");
      title = List.copyOf(title);
      body = List.copyOf(body);
      Objects.requireNonNull(origin, "origin");
    }
  }

  /** How a paragraph is set. */
  enum Style {
    /** Running text, justified. */
    BODY,
    /** A formula of its own line, centred and bold: <i>Il a été convenu ce qui suit</i>. */
    FORMULA,
    /** Set to the right, such as the addressee of a letter. */
    RIGHT,
    /** Set apart to draw attention, such as the mention PROJET of a cover. */
    NOTICE
  }

  /** A paragraph. */
  record Paragraph(Style style, List<Inline> content) implements Block {
    public Paragraph {
      Objects.requireNonNull(style, "style");
      content = List.copyOf(content);
    }
  }

  /**
   * A list.
   *
   * @param ordered whether its items are counted
   * @param items each with its computed label, {@code –}, {@code 1.} or {@code a)}
   */
  record Listing(boolean ordered, List<Item> items) implements Block {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /** One item of a list: a computed label and blocks (paragraphs, lists). */
  record Item(String label, List<Block> body) {
    public Item {
      Objects.requireNonNull(label, "label");
      body = List.copyOf(body);
    }
  }

  /** How a column is aligned. */
  enum Alignment {
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * A column of a table.
   *
   * @param weight its share of the width, relative to the others; above 0
   */
  record Column(List<Inline> header, int weight, Alignment alignment) {
    public Column {
      header = List.copyOf(header);
      if (weight <= 0) {
        throw new IllegalArgumentException("A column weight is above 0: " + weight);
      }
      Objects.requireNonNull(alignment, "alignment");
    }
  }

  /**
   * A row of a table: one cell a column.
   *
   * @param total whether it is a total line, shown bold
   */
  record Row(List<List<Inline>> cells, boolean total) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A table with a header row; the first cell of a row is the row's header.
   *
   * @param caption what the table shows; never empty
   */
  record Table(List<Inline> caption, List<Column> columns, List<Row> rows) implements Block {
    public Table {
      caption = List.copyOf(caption);
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException(
              "A row has " + row.cells().size() + " cells for " + columns.size() + " columns");
        }
      }
    }
  }

  /**
   * A picture.
   *
   * @param png the bytes of a PNG; not copied, do not change them
   * @param alternative what the picture says, for who does not see it
   */
  @SuppressWarnings(
      "ArrayRecordComponent") // compared by reference on purpose: a logo is loaded once
  record Figure(byte[] png, String alternative, List<Inline> caption) implements Block {
    public Figure {
      Objects.requireNonNull(png, "png");
      Objects.requireNonNull(alternative, "alternative");
      caption = List.copyOf(caption);
    }
  }

  /** <i>Fait à …, le …, en n exemplaires originaux</i>, then one frame a signatory. */
  record Signatures(List<Inline> made, List<Signature> signatures) implements Block {
    public Signatures {
      made = List.copyOf(made);
      signatures = List.copyOf(signatures);
    }
  }

  /**
   * The frame of one signatory.
   *
   * @param fieldName name of the signature field of a PDF, unique in the act, such as {@code signature-1}
   * @param heading for whom: {@code Pour le GIP Resah,}
   * @param lines quality, name, what lets the person sign and when, above the empty space
   */
  record Signature(String fieldName, List<Inline> heading, List<List<Inline>> lines) {
    public Signature {
      Objects.requireNonNull(fieldName, "fieldName");
      heading = List.copyOf(heading);
      lines = lines.stream().map(List::copyOf).toList();
    }
  }

  /**
   * An annex, which begins a page.
   *
   * @param label the computed label, {@code Annexe 1}; shown as {@code label – title}
   */
  record Annex(
      String id, int number, String label, List<Inline> title, List<Block> body, Origin origin)
      implements Block {
    public Annex {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(label, "label");
      title = List.copyOf(title);
      body = List.copyOf(body);
      Objects.requireNonNull(origin, "origin");
    }
  }

  /** The table of contents, already resolved; a format with pages adds their numbers. */
  record TableOfContents(String title, List<Entry> entries) implements Block {
    public TableOfContents {
      Objects.requireNonNull(title, "title");
      entries = List.copyOf(entries);
    }
  }

  /**
   * One line of the table of contents.
   *
   * @param target the id of the article, annex or heading
   * @param shown the line as printed, such as {@code Article 1er – Objet}
   * @param level from 1
   */
  record Entry(String target, String shown, int level) {
    public Entry {
      Objects.requireNonNull(target, "target");
      Objects.requireNonNull(shown, "shown");
    }
  }

  /** What follows begins a new page. */
  record PageBreak() implements Block {}
}
