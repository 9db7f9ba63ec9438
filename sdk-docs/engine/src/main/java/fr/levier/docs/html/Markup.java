package fr.levier.docs.html;

import java.util.regex.Pattern;

/** HTML being written: well-formed XML as well, every attribute quoted, every character escaped where it has to be. */
final class Markup {

  private static final Pattern FIRST = Pattern.compile("(?<![\\p{L}\\p{N}])1er(?![\\p{L}\\p{N}])");

  private final StringBuilder html = new StringBuilder(16_384);

  /** Markup as it is. */
  Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Opens an element; attributes come as name, value, name, value. */
  Markup open(String element, String... attributes) {
    start(element, attributes);
    html.append('>');
    return this;
  }

  /** An element without content. */
  Markup empty(String element, String... attributes) {
    start(element, attributes);
    html.append("/>");
    return this;
  }

  private void start(String element, String... attributes) {
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      html.append('"');
    }
  }

  Markup close(String element) {
    html.append("</").append(element).append('>');
    return this;
  }

  /** Ends a line of the source; only between blocks, where white space says nothing. */
  Markup line() {
    html.append('\n');
    return this;
  }

  /** Words; the letters of <i>1er</i> are raised. */
  Markup text(String words) {
    int start = 0;
    var first = FIRST.matcher(words);
    while (first.find()) {
      escape(words.substring(start, first.start() + 1));
      html.append("<sup>er</sup>");
      start = first.end();
    }
    escape(words.substring(start));
    return this;
  }

  /** Words where no element may stand, such as a title. */
  Markup plain(String words) {
    escape(words);
    return this;
  }

  /** JSON inside a script element: nothing in it can end the element or open another. */
  Markup json(String json) {
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      switch (c) {
        case '<' -> html.append("\\u003c");
        case '>' -> html.append("\\u003e");
        case '&' -> html.append("\\u0026");
        case '\u2028' -> html.append("\\u2028");
        case '\u2029' -> html.append("\\u2029");
        default -> html.append(c);
      }
    }
    return this;
  }

  /** A CSS string, quotes included; it can end neither the string nor the style element. */
  static String cssString(String words) {
    StringBuilder css = new StringBuilder("\"");
    words.codePoints().forEach(c -> {
      if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&') {
        css.append('\\').append(Integer.toHexString(c)).append(' ');
      } else {
        css.appendCodePoint(c);
      }
    });
    return css.append('"').toString();
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        default -> html.append(isForbidden(c) ? '\uFFFD' : c);
      }
    }
  }

  /** Control characters that neither HTML nor XML can hold, even escaped. */
  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\uFFFE' || c == '\uFFFF';
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
