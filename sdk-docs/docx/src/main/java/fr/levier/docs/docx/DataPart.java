package fr.levier.docs.docx;

import fr.levier.docs.tree.Act;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The data part: the dossier, the bound values, and the words of each clause as they were made.
 *
 * <p>A custom XML part in the namespace {@value Controls#NAMESPACE}. Any tool may read the dossier from its {@code json}
 * element.
 */
final class DataPart {

  private DataPart() {}

  static String write(Act act, String sha256, Manuscript manuscript) {
    Act.Identity identity = act.identity();
    String json = escapeIllegal(act.dossier());
    Xml data = new Xml(json.length() + (1 << 14));
    data.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<dossier xmlns=\"");
    data.raw(Controls.NAMESPACE).raw("\" sha256=\"").raw(sha256);
    data.raw("\" lever=\"")
        .attribute(identity.lever())
        .raw("\" kind=\"")
        .attribute(identity.kind());
    data.raw("\" pack=\"").attribute(identity.pack());
    data.raw("\" day=\"").raw(identity.day().toString()).raw("\">\n<json digest=\"");
    data.raw(digest(json)).raw("\">").text(json).raw("</json>\n");
    manuscript.values.write(data);
    manuscript.ledger.write(data);
    return data.raw("</dossier>\n").toString();
  }

  /** SHA-256 of a text, in lower-case hexadecimal. */
  static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java platform has SHA-256", absent);
    }
  }

  /** What XML cannot hold stands inside a JSON string, where an escape says the same. */
  private static String escapeIllegal(String json) {
    if (Xml.legal(json).equals(json)) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 64);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        escaped.append(c).append(json.charAt(++i));
      } else if (Character.isSurrogate(c) || c >= '\uFFFE') {
        escaped.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
