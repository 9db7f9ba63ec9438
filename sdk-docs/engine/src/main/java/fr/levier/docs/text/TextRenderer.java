package fr.levier.docs.text;

import fr.levier.docs.Format;
import fr.levier.docs.Renderer;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes an act as plain text in UTF-8, on 80 columns (a longer word overhangs), lines ended by a line feed. Thread-safe.
 */
public final class TextRenderer implements Renderer {

  /** Opens a line of running matter: the stamp at the head, the fingerprint at the foot. */
  private static final String RUNNING = "║";

  /** Stands between the repeated head of a column and a cell. */
  static final String REPEATED = "┊";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  @Override
  public Format format() {
    return Format.TEXT;
  }

  @Override
  public byte[] render(Act act) {
    Sheet sheet = new Sheet();
    Act.Identity identity = act.identity();
    identity.stamp().ifPresent(stamp -> {
      sheet.line(RUNNING + " " + stamp);
      sheet.gap();
    });
    new Setter(sheet).set(act.body(), 0);
    sheet.gap();
    sheet.line(RUNNING + " " + identity.pack() + " – " + DAY.format(identity.day()));
    sheet.line(RUNNING + " SHA-256 " + ActText.sha256(act));
    return sheet.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An act set as text, without what the file adds to it: no stamp, no pack, no fingerprint. Ends with a line end. */
  public static String text(Act act) {
    Sheet sheet = new Sheet();
    new Setter(sheet).set(act.body(), 0);
    return sheet.toString();
  }

  /**
   * The words of a file that this renderer wrote, without what is drawn on it: rules, frames, repeated heads, stamp and
   * fingerprint. Folded, they are the words of the act.
   */
  public static String words(String file) {
    StringBuilder words = new StringBuilder(file.length());
    for (String line : file.split("\n", -1)) {
      if (!line.startsWith(RUNNING)) {
        String said = line.substring(line.indexOf(REPEATED) + 1);
        said.codePoints().forEach(c -> words.appendCodePoint(isDrawn(c) ? ' ' : c));
        words.append('\n');
      }
    }
    return words.toString();
  }

  private static boolean isDrawn(int c) {
    return c >= '\u2500' && c <= '\u257F';
  }
}
