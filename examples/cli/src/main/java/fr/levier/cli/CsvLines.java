package fr.levier.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The lines of a file, one byte a character, so that bytes which are not UTF-8 pass through and can be told with their place.
 * Lines that were taken may be given back. Holds no more than a few lines at a time.
 */
final class CsvLines implements Closeable {

  /** Four mebibytes: a line that is longer is no line. */
  static final int LONGEST = 4 * 1024 * 1024;

  /**
   * One line.
   *
   * @param number counted from one
   * @param text its bytes, one a character, without the line break; the start of them if it is cut
   * @param isCut whether there was more of it than may be held
   */
  record Line(long number, String text, boolean isCut) {}

  private final InputStream in;
  private final Deque<Line> givenBack = new ArrayDeque<>();
  private final byte[] block = new byte[1 << 16];
  private int from;
  private int to;
  private long number;

  CsvLines(InputStream in) {
    this.in = in;
  }

  /** The next line, if there is one. */
  Optional<Line> next() throws IOException {
    if (!givenBack.isEmpty()) {
      return Optional.of(givenBack.pop());
    }
    if (!hasMore()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    boolean cut = false;
    boolean ended = false;
    while (!ended && hasMore()) {
      int end = from;
      while (end < to && block[end] != '\n' && block[end] != '\r') {
        end++;
      }
      int kept = Math.min(end - from, LONGEST - text.length());
      text.append(new String(block, from, kept, StandardCharsets.ISO_8859_1));
      cut |= kept < end - from;
      ended = end < to;
      from = end;
    }
    if (ended) {
      boolean carriageReturn = block[from++] == '\r';
      if (carriageReturn && hasMore() && block[from] == '\n') {
        from++;
      }
    }
    number++;
    return Optional.of(new Line(number, text.toString(), cut));
  }

  /** Whether there is a byte to take; reads the next block where the last one is used up. */
  private boolean hasMore() throws IOException {
    while (from >= to) {
      from = 0;
      to = in.read(block);
      if (to < 0) {
        return false;
      }
    }
    return true;
  }

  /** Gives back a line, to be taken before any other. */
  void giveBack(Line line) {
    givenBack.push(line);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
