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
  private static final int LONGEST_DICTIONARY = 1 << 16;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OBJ = "obj".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern FILTER =
      Pattern.compile("/Filter\\s*(?=[^A-Za-z])(.{0,64})", Pattern.DOTALL);
  private static final Pattern INFLATED = Pattern.compile(
      "\\A(?:/FlateDecode(?![A-Za-z0-9])|\\[\\s*/FlateDecode\\s*\\]).*", Pattern.DOTALL);
  private static final Pattern PICTURE = Pattern.compile(
      "\\A(?:/(?:DCT|JPX|CCITTFax|JBIG2)Decode(?![A-Za-z0-9])|\\[\\s*/(?:DCT|JPX|CCITTFax|JBIG2)Decode\\s*\\]|\\[\\s*\\]).*",
      Pattern.DOTALL);

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
    new Intake(file).streams();
  }

  private void streams() {
    int at = find(file, STREAM, 0, file.length);
    while (at >= 0) {
      boolean opens = at < 3 || file[at - 1] != 'd' || file[at - 2] != 'n' || file[at - 3] != 'e';
      int data = at + STREAM.length;
      if (opens
          && data < file.length
          && (file[data] == '\r' || file[data] == '\n' || file[data] == ' ')) {
        stream(dictionary(at), data);
      }
      at = find(file, STREAM, data, file.length);
    }
  }

  /** The text between {@code obj} and {@code stream}, its names unescaped. */
  private String dictionary(int end) {
    int floor = Math.max(0, end - LONGEST_DICTIONARY);
    int start = end - OBJ.length;
    while (start > floor && !matches(file, OBJ, start)) {
      start--;
    }
    String raw = new String(file, start, end - start, StandardCharsets.ISO_8859_1);
    if (raw.indexOf('#') < 0) {
      return raw;
    }
    return ESCAPE
        .matcher(raw)
        .replaceAll(match ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }

  private void stream(String dictionary, int data) {
    Matcher filter = FILTER.matcher(dictionary);
    while (filter.find()) {
      String value = filter.group(1);
      if (INFLATED.matcher(value).matches()) {
        int start = data;
        while (start < file.length
            && (file[start] == '\r' || file[start] == '\n' || file[start] == ' ')) {
          start++;
        }
        inflated += inflatedSize(start + 2);
        if (inflated > LARGEST_WHOLE) {
          throw tooLarge();
        }
      } else if (!PICTURE.matcher(value).matches()) {
        throw new UnreadableDocumentException(
            "Le PDF emploie une compression que Levier n’écrit pas ; relisez le fichier d’origine.",
            "The PDF uses a compression that Levier does not write; read the original file.");
      }
    }
  }

  private static UnreadableDocumentException tooLarge() {
    return new UnreadableDocumentException(
        "Le PDF devient démesuré une fois décompressé ; il n’est pas lu.",
        "The PDF is beyond all measure once inflated; it is not read.");
  }

  /** How much a stream inflates to; the two first bytes are no guard, so they are skipped as parsers do. */
  private long inflatedSize(int start) {
    if (start >= file.length) {
      return 0;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(file, start, file.length - start);
      byte[] sink = new byte[1 << 14];
      long size = 0;
      while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
        size += inflater.inflate(sink);
        if (size > LARGEST_STREAM) {
          throw tooLarge();
        }
      }
      return size;
    } catch (DataFormatException damaged) {
      return 0;
    } finally {
      inflater.end();
    }
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
