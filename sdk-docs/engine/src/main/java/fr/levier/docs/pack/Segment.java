package fr.levier.docs.pack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body cut along the directives that stand alone on their line. */
sealed interface Segment {

  /** Lines between two directives. */
  record Lines(List<Scanned.Line> lines) implements Segment {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /** An {@code #if} with its two branches. */
  record If(Scanned.Tag tag, List<Segment> then, List<Segment> otherwise) implements Segment {
    public If {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /** An {@code #each} with its body. */
  record Each(Scanned.Tag tag, List<Segment> body) implements Segment {
    public Each {
      body = List.copyOf(body);
    }
  }

  /** Cuts a body. */
  static List<Segment> of(List<Scanned.Line> lines, Scanned scanned, TagReader tags) {
    Cutter cutter = new Cutter(lines, scanned, tags);
    List<Segment> segments = new ArrayList<>(cutter.until(0));
    while (cutter.peek() instanceof Scanned.Tag stray) {
      cutter.next++;
      tags.unexpected(stray);
      segments.addAll(cutter.until(0));
    }
    return segments;
  }

  /** Reads lines and directives in order. */
  final class Cutter {
    private static final int DEEPEST = 24;

    private final TagReader tags;
    private final List<Object> events = new ArrayList<>();
    private int next;

    private Cutter(List<Scanned.Line> lines, Scanned scanned, TagReader tags) {
      this.tags = tags;
      for (Scanned.Line line : lines) {
        List<Scanned.Tag> directives = scanned.directives(line);
        if (directives.isEmpty()) {
          events.add(line);
        } else {
          events.addAll(directives);
        }
      }
    }

    private @Nullable Object peek() {
      return next < events.size() ? events.get(next) : null;
    }

    private List<Segment> until(int depth) {
      List<Segment> segments = new ArrayList<>();
      List<Scanned.Line> run = new ArrayList<>();
      while (peek() != null) {
        Object event = peek();
        if (event instanceof Scanned.Line line) {
          run.add(line);
          next++;
          continue;
        }
        flush(run, segments);
        if (!(event instanceof Scanned.Tag tag) || TagReader.closes(tag)) {
          return segments;
        }
        next++;
        if (depth >= DEEPEST) {
          tags.tooDeep(tag);
        } else {
          segments.add(tag.text().startsWith("#each") ? each(tag, depth) : choice(tag, depth));
        }
      }
      flush(run, segments);
      return segments;
    }

    private static void flush(List<Scanned.Line> run, List<Segment> segments) {
      if (!run.isEmpty()) {
        segments.add(new Lines(run));
        run.clear();
      }
    }

    private Segment each(Scanned.Tag tag, int depth) {
      List<Segment> body = until(depth + 1);
      if (!accept("/each")) {
        tags.unclosed(tag);
      }
      return new Each(tag, body);
    }

    private Segment choice(Scanned.Tag tag, int depth) {
      List<Segment> then = until(depth + 1);
      List<Segment> otherwise = accept("else") ? until(depth + 1) : List.of();
      if (!accept("/if")) {
        tags.unclosed(tag);
      }
      return new If(tag, then, otherwise);
    }

    private boolean accept(String directive) {
      boolean found = peek() instanceof Scanned.Tag tag && tag.text().equals(directive);
      if (found) {
        next++;
      }
      return found;
    }
  }
}
