package fr.levier.docs.pdf;

import fr.levier.docs.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a file must be before a parser sees it: of a bearable size, and with streams that stay bearable once inflated. A
 * parser inflates some of them on its own, whole and in memory, so that a small file could exhaust it.
 */
final class Intake {

  /** Largest file, in bytes. */
  static final int LARGEST_FILE = 48 << 20;

  private static final int LARGEST_STREAM = 24 << 20;
  private static final long LARGEST_WHOLE = 96L << 20;

  /** How much after a name is looked at to judge its value. */
  private static final int WINDOW = 96;

  /** The same for a name that stands in deflated bytes by chance: what is not settled within it is refused. */
  private static final int WIDE_WINDOW = 512;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

  /** One Flate, pictures, which are never decoded, and handlers of signatures and encryption, which inflate nothing. */
  private static final Pattern FILTER = Pattern.compile(
      "\\A\\s*(?:/FlateDecode(?![A-Za-z0-9])|\\[\\s*/FlateDecode\\s*\\]|\\[\\s*\\]"
          + "|/(?:DCT|JPX|CCITTFax|JBIG2)Decode(?![A-Za-z0-9])|\\[\\s*/(?:DCT|JPX|CCITTFax|JBIG2)Decode\\s*\\]"
          + "|/(?:Standard|Adobe\\.|Entrust\\.|CICI\\.|VeriSign\\.)).*",
      Pattern.DOTALL);

  /** Where they stand, and not elsewhere, so that what they hold is seen here too. */
  private static final Pattern PARAMETERS =
      Pattern.compile("\\A\\s*(?:<<|\\[\\s*(?:<<|null|\\])|null).*", Pattern.DOTALL);

  private static final String BLANK = "(?:\\s|%[^\\r\\n]*+[\\r\\n])";

  /**
   * The same in their short name, which two letters of deflated bytes spell by chance in one document out of a hundred: what
   * a parser would follow elsewhere is told from what it would not, and not the other way round.
   */
  private static final Pattern ELSEWHERE = Pattern.compile(
      BLANK + "*+(?:\\[" + BLANK + "*+)?+[0-9+.-]++" + BLANK + "++[0-9]++" + BLANK + "*+R");

  /** A parser sets a row of so many columns, or of so many bits, aside before it reads it. */
  private static final Pattern WIDTH =
      Pattern.compile("\\A\\s*[0-9]{1,5}\\s*[/>].*", Pattern.DOTALL);

  private final byte[] file;
  private long inflated;

  private Intake(byte[] file) {
    this.file = file;
  }

  /** Whether the first bytes are those of a PDF. */
  static boolean isPdf(byte[] file) {
    byte[] mark = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    return find(file, mark, 0, Math.min(file.length, 1024)) >= 0;
  }

  /**
   * Lets a file in.
   *
   * @throws UnreadableDocumentException if it is none, too large, or would be once inflated
   */
  static void check(byte[] file) {
    if (file.length > LARGEST_FILE) {
      throw new UnreadableDocumentException(
          "Le PDF dépasse la taille admise de " + (LARGEST_FILE >> 20)
              + " Mo ; relisez le fichier que Levier a produit.",
          "The PDF is larger than the " + (LARGEST_FILE >> 20)
              + " MB allowed; read the file that Levier made.");
    }
    if (!isPdf(file)) {
      throw new UnreadableDocumentException("Le fichier n’est pas un PDF.", "The file is no PDF.");
    }
    Intake intake = new Intake(file);
    intake.names();
    intake.streams();
  }

  /**
   * Judges the few names by which a file makes a parser do more than read; wherever they stand, since only a parser knows
   * where a dictionary begins.
   */
  private void names() {
    for (int at = 0; at < file.length; at++) {
      if (file[at] == '/') {
        name(at + 1);
      }
    }
  }

  private void name(int start) {
    if (start >= file.length || "FDCBE#".indexOf(file[start]) < 0) {
      return;
    }
    String text = text(start, WINDOW);
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String value = text.substring(end).replace('\0', ' ');
    switch (text.substring(0, end)) {
      case "Filter" -> require(FILTER, value);
      case "DecodeParms" -> require(PARAMETERS, value);
      case "DP" -> refuse(ELSEWHERE, text(start, WIDE_WINDOW).substring(end).replace('\0', ' '));
      case "Columns", "BitsPerComponent" -> require(WIDTH, value);
      case "Encrypt" -> throw encrypted();
      default -> {
        // any other name
      }
    }
  }

  private static void require(Pattern allowed, String value) {
    if (!allowed.matcher(value).matches()) {
      throw unusual();
    }
  }

  private static void refuse(Pattern forbidden, String value) {
    Matcher matcher = forbidden.matcher(value);
    // what goes on beyond the window is not settled: a comment without an end, blanks, digits
    if (matcher.lookingAt() || matcher.hitEnd()) {
      throw unusual();
    }
  }

  private static UnreadableDocumentException unusual() {
    return new UnreadableDocumentException(
        "Le PDF emploie une compression que Levier n’écrit pas ; relisez le fichier d’origine.",
        "The PDF uses a compression that Levier does not write; read the original file.");
  }

  private String text(int start, int window) {
    return unescaped(new String(
        file, start, Math.min(window, file.length - start), StandardCharsets.ISO_8859_1));
  }

  private static String unescaped(String text) {
    return text.indexOf('#') < 0
        ? text
        : ESCAPE
            .matcher(text)
            .replaceAll(match -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }

  /** Inflates whatever may be a stream, compressed or not: a dictionary could be made to look otherwise than it is. */
  private void streams() {
    byte[] sink = new byte[1 << 14];
    Inflater inflater = new Inflater(true);
    try {
      for (int at = find(file, STREAM, 0, file.length);
          at >= 0;
          at = find(file, STREAM, at + STREAM.length, file.length)) {
        inflated += inflatedSize(inflater, data(at + STREAM.length) + 2, sink);
        if (inflated > LARGEST_WHOLE) {
          throw tooLarge();
        }
      }
    } finally {
      inflater.end();
    }
  }

  /** Where the data of a stream begins: after blanks and one end of line, as parsers have it. */
  private int data(int keyword) {
    int at = keyword;
    while (at < file.length && file[at] == ' ') {
      at++;
    }
    if (at < file.length && file[at] == '\r') {
      at++;
    }
    return at < file.length && file[at] == '\n' ? at + 1 : at;
  }

  static UnreadableDocumentException tooLarge() {
    return new UnreadableDocumentException(
        "Le PDF devient démesuré une fois décompressé ; il n’est pas lu.",
        "The PDF is beyond all measure once inflated; it is not read.");
  }

  static UnreadableDocumentException encrypted() {
    return new UnreadableDocumentException(
        "Le PDF est chiffré ; retirez sa protection avant de le relire.",
        "The PDF is encrypted; remove its protection before reading it back.");
  }

  /** How much a stream inflates to, as far as it is whole; its two first bytes are no guard, and parsers skip them too. */
  private long inflatedSize(Inflater inflater, int start, byte[] sink) {
    if (start >= file.length) {
      return 0;
    }
    inflater.reset();
    inflater.setInput(file, start, file.length - start);
    long size = 0;
    try {
      while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
        size += inflater.inflate(sink);
        if (size > LARGEST_STREAM) {
          throw tooLarge();
        }
      }
    } catch (DataFormatException damaged) {
      // what came before it is read all the same
    }
    return size;
  }

  /** Inflates a stream that {@link #check} let in. */
  static byte[] inflate(byte[] deflated) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated);
      ByteArrayOutputStream out = new ByteArrayOutputStream(deflated.length * 3);
      byte[] chunk = new byte[1 << 14];
      while (!inflater.finished()) {
        int count = inflater.inflate(chunk);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw damaged(null);
        }
        out.write(chunk, 0, count);
        if (out.size() > LARGEST_STREAM) {
          throw tooLarge();
        }
      }
      return out.toByteArray();
    } catch (DataFormatException broken) {
      throw damaged(broken);
    } finally {
      inflater.end();
    }
  }

  static UnreadableDocumentException damaged(@org.jspecify.annotations.Nullable Throwable cause) {
    return new UnreadableDocumentException(
        "Le PDF est endommagé ; relisez le fichier d’origine.",
        "The PDF is damaged; read the original file.",
        cause);
  }

  private static int find(byte[] in, byte[] what, int from, int to) {
    for (int i = from; i <= to - what.length; i++) {
      if (in[i] == what[0] && matches(in, what, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] in, byte[] what, int at) {
    for (int i = 0; i < what.length; i++) {
      if (in[at + i] != what[i]) {
        return false;
      }
    }
    return true;
  }
}
