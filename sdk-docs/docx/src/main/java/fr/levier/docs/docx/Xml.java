package fr.levier.docs.docx;

import java.nio.charset.StandardCharsets;

/**
 * XML under construction. Text is escaped, and made legal: XML 1.0 has no way to write a control character, a lone surrogate
 * or a noncharacter.
 */
final class Xml {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out;

  Xml(int capacity) {
    out = new StringBuilder(capacity);
  }

  /** Markup, as it is. */
  Xml raw(String markup) {
    out.append(markup);
    return this;
  }

  Xml raw(int number) {
    out.append(number);
    return this;
  }

  Xml raw(Xml other) {
    out.append(other.out);
    return this;
  }

  /** Text of an element. */
  Xml text(String text) {
    return escape(text, false);
  }

  /** The value of an attribute. */
  Xml attribute(String value) {
    return escape(value, true);
  }

  private Xml escape(String text, boolean attribute) {
    int length = text.length();
    int written = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isPlain(c) || (!attribute && (c == '"' || c == '\n' || c == '\t'))) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      out.append(text, written, i).append(escape(c));
      written = i + 1;
    }
    out.append(text, written, length);
    return this;
  }

  /** The same between a head and a tail; this is no longer to be used. */
  Xml within(String head, String tail) {
    out.insert(0, head).append(tail);
    return this;
  }

  boolean isEmpty() {
    return out.isEmpty();
  }

  void clear() {
    out.setLength(0);
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Text escaped for an element as well as for an attribute. */
  static String escaped(String text) {
    return new Xml(text.length() + 16).attribute(text).toString();
  }

  /** The text as {@link #text} makes it legal, not escaped. */
  static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        legal.append(c).append(text.charAt(++i));
      } else if (isIllegal(c)) {
        legal.append(substitute(c));
      } else {
        legal.append(c);
      }
    }
    return legal.toString();
  }

  private static boolean isPlain(char c) {
    boolean special = c == '&' || c == '<' || c == '>' || c == '"';
    return (c >= ' ' && c < '\uD800' && !special) || (c >= '\uE000' && c < '\uFFFE');
  }

  private static boolean isIllegal(char c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return control || Character.isSurrogate(c) || c >= '\uFFFE';
  }

  private static String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\t' -> "&#9;";
      case '\n' -> "&#10;";
      case '\r' -> "&#13;";
      default -> isIllegal(c) ? substitute(c) : String.valueOf(c);
    };
  }

  /** A control character that separates words becomes a space, another one has no shape and goes; the rest is damage, and shows. */
  private static String substitute(char c) {
    if (c >= ' ') {
      return String.valueOf(REPLACEMENT);
    }
    return Character.isWhitespace(c) ? " " : "";
  }
}
