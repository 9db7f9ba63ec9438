package fr.levier.docs.redline;

import fr.levier.docs.diff.Alignment;
import fr.levier.docs.diff.WordDiff;
import fr.levier.docs.diff.WordDiff.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Compares two acts laid out as paragraphs and tables: section by section, paragraph by paragraph, word by word. */
final class Comparison {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Paragraphs that share less than this of their words are two. */
  private static final double ALIKE = 0.4;

  private final List<Piece> pieces = new ArrayList<>();
  private final Map<String, Map<String, Integer>> words = new HashMap<>();

  private Comparison() {}

  static List<Piece> of(List<Unit> old, List<Unit> young) {
    Comparison comparison = new Comparison();
    comparison.sections(sections(old), sections(young));
    return comparison.pieces;
  }

  private static Map<String, List<Unit>> sections(List<Unit> units) {
    Map<String, List<Unit>> sections = new LinkedHashMap<>();
    units.forEach(unit ->
        sections.computeIfAbsent(unit.section(), none -> new ArrayList<>()).add(unit));
    return sections;
  }

  /** A section answers that of the same id; one that was moved is deleted here and inserted there. */
  private void sections(Map<String, List<Unit>> old, Map<String, List<Unit>> young) {
    List<String> before = List.copyOf(old.keySet());
    List<String> now = List.copyOf(young.keySet());
    int[] match = Alignment.ofEqual(before, now);
    Alignment.inOrder(match, now.size(), (i, j) -> {
      if (j < 0) {
        old.getOrDefault(before.get(i), List.of()).forEach(unit -> whole(unit, Kind.DELETED));
      } else if (i < 0) {
        young.getOrDefault(now.get(j), List.of()).forEach(unit -> whole(unit, Kind.INSERTED));
      } else {
        units(
            old.getOrDefault(before.get(i), List.of()), young.getOrDefault(now.get(j), List.of()));
      }
    });
  }

  private void units(List<Unit> old, List<Unit> young) {
    int[] match = Alignment.ofEqual(
        old.stream().map(Unit::key).toList(), young.stream().map(Unit::key).toList());
    Alignment.addAlike(match, young.size(), ALIKE, (i, j) -> likeness(old.get(i), young.get(j)));
    Alignment.inOrder(match, young.size(), (i, j) -> {
      if (j < 0) {
        whole(old.get(i), Kind.DELETED);
      } else if (i < 0) {
        whole(young.get(j), Kind.INSERTED);
      } else if (old.get(i) instanceof Unit.Line line) {
        pieces.add(changed(line, (Unit.Line) young.get(j)));
      } else {
        pieces.add(changed((Unit.Table) old.get(i), (Unit.Table) young.get(j)));
      }
    });
  }

  /** From 0 to 1. The heading of a clause is always that of the clause; a table answers one of as many columns. */
  private double likeness(Unit old, Unit young) {
    if (old instanceof Unit.Line before && young instanceof Unit.Line now) {
      if (before.role() != now.role()) {
        return 0;
      }
      boolean heading = before.role() == Piece.Role.ARTICLE || before.role() == Piece.Role.ANNEX;
      return heading && before.clause().equals(now.clause())
          ? 1
          : shared(before.text(), now.text());
    }
    return old instanceof Unit.Table before
            && young instanceof Unit.Table now
            && before.weights().size() == now.weights().size()
        ? ALIKE + shared(before.text(), now.text()) / 2
        : 0;
  }

  private double shared(String one, String other) {
    Map<String, Integer> ours = words(one);
    Map<String, Integer> theirs = words(other);
    int all = 0;
    int same = 0;
    for (Map.Entry<String, Integer> word : ours.entrySet()) {
      all += word.getValue();
      same += Math.min(word.getValue(), theirs.getOrDefault(word.getKey(), 0));
    }
    for (int count : theirs.values()) {
      all += count;
    }
    return all == 0 ? 0 : 2.0 * same / all;
  }

  private Map<String, Integer> words(String text) {
    return words.computeIfAbsent(text, folded -> {
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (String word : NO_WORD.split(folded, -1)) {
        if (!word.isEmpty()) {
          counts.merge(word, 1, Integer::sum);
        }
      }
      return counts;
    });
  }

  // ---- pieces

  private void whole(Unit unit, Kind fate) {
    if (unit instanceof Unit.Line line) {
      pieces.add(whole(line, fate));
    } else if (unit instanceof Unit.Table table) {
      pieces.add(new Piece.Grid(
          table.clause(),
          fate,
          table.weights(),
          table.rows().stream().map(row -> whole(row, fate)).toList()));
    }
  }

  private static Piece.Row whole(Unit.Cells row, Kind fate) {
    return new Piece.Row(
        fate, row.head(), row.lines().stream().map(cell -> whole(cell, fate)).toList());
  }

  private static Piece.Paragraph whole(Unit.Line line, Kind fate) {
    List<Piece.Run> runs = line.spans().stream()
        .filter(span -> !span.text().isEmpty())
        .map(span -> new Piece.Run(fate, span.text(), span.bold(), span.italic()))
        .toList();
    return new Piece.Paragraph(line.role(), line.level(), line.clause(), fate, runs);
  }

  private static Piece.Paragraph changed(Unit.Line old, Unit.Line young) {
    if (old.text().equals(young.text())) {
      return whole(young, Kind.KEPT);
    }
    Spans before = new Spans(old.spans());
    Spans now = new Spans(young.spans());
    List<Piece.Run> runs = new ArrayList<>();
    for (WordDiff.Part part : WordDiff.between(before.text(), now.text())) {
      int length = part.text().length();
      switch (part.kind()) {
        case DELETED -> before.take(length, Kind.DELETED, runs);
        case INSERTED -> now.take(length, Kind.INSERTED, runs);
        case KEPT -> {
          before.take(length, Kind.KEPT, new ArrayList<>());
          now.take(length, Kind.KEPT, runs);
        }
      }
    }
    return new Piece.Paragraph(young.role(), young.level(), young.clause(), Kind.KEPT, runs);
  }

  /** The heads answer each other; the rows below do where they resemble each other. */
  private Piece.Grid changed(Unit.Table old, Unit.Table young) {
    List<Piece.Row> rows = new ArrayList<>();
    rows.add(changed(old.rows().get(0), young.rows().get(0)));
    List<Unit.Cells> before = old.rows().subList(1, old.rows().size());
    List<Unit.Cells> now = young.rows().subList(1, young.rows().size());
    int[] match = Alignment.ofEqual(
        before.stream().map(Unit.Cells::text).toList(),
        now.stream().map(Unit.Cells::text).toList());
    Alignment.addAlike(
        match,
        now.size(),
        ALIKE,
        (i, j) -> shared(before.get(i).text(), now.get(j).text()));
    Alignment.inOrder(match, now.size(), (i, j) -> {
      if (j < 0) {
        rows.add(whole(before.get(i), Kind.DELETED));
      } else if (i < 0) {
        rows.add(whole(now.get(j), Kind.INSERTED));
      } else {
        rows.add(changed(before.get(i), now.get(j)));
      }
    });
    return new Piece.Grid(young.clause(), Kind.KEPT, young.weights(), rows);
  }

  private static Piece.Row changed(Unit.Cells old, Unit.Cells young) {
    List<Piece.Paragraph> cells = new ArrayList<>();
    for (int i = 0; i < young.lines().size(); i++) {
      cells.add(changed(old.lines().get(i), young.lines().get(i)));
    }
    return new Piece.Row(Kind.KEPT, young.head(), cells);
  }

  /** The spans of a paragraph, taken from its beginning to its end. */
  private static final class Spans {
    private final List<Unit.Span> spans;
    private int index;
    private int offset;

    private Spans(List<Unit.Span> spans) {
      this.spans = spans;
    }

    private String text() {
      StringBuilder text = new StringBuilder();
      spans.forEach(span -> text.append(span.text()));
      return text.toString();
    }

    private void take(int length, Kind kind, List<Piece.Run> runs) {
      int left = length;
      while (left > 0) {
        Unit.Span span = spans.get(index);
        int taken = Math.min(left, span.text().length() - offset);
        if (taken > 0) {
          runs.add(new Piece.Run(
              kind, span.text().substring(offset, offset + taken), span.bold(), span.italic()));
        }
        left -= taken;
        offset += taken;
        if (offset == span.text().length()) {
          index++;
          offset = 0;
        }
      }
    }
  }
}
