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

  /** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
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
