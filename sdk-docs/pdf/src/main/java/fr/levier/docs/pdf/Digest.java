package fr.levier.docs.pdf;

import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Line;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The digests that tell whether a file still says what it said. */
final class Digest {

  private Digest() {}

  /** SHA-256 of a text in UTF-8, in lower-case hexadecimal; half a surrogate pair counts as a replacement character. */
  static String of(String text) {
    return of(wellFormed(text).getBytes(StandardCharsets.UTF_8));
  }

  /** A text in which half a surrogate pair, which no file can carry, gives way to the replacement character. */
  static String wellFormed(String text) {
    StringBuilder formed = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean pair = Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(unit)) {
        formed = formed == null ? new StringBuilder(text) : formed;
        formed.setCharAt(i, '\uFFFD');
      }
    }
    return formed == null ? text : formed.toString();
  }

  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java platform has SHA-256", absent);
    }
  }

  /** The digest of the words of one article or annex. */
  static String of(Act act, Block section) {
    String text = ActText.lines(new Act(act.identity(), List.of(section), "")).stream()
        .map(Line::text)
        .collect(Collectors.joining("\n"));
    return of(ActText.fold(text));
  }
}
