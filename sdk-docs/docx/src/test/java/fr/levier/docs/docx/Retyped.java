package fr.levier.docs.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Word file in which somebody types over bound values: on the page, in the data behind it, or both, as Word does. */
final class Retyped {

  private static final String BODY = "word/document.xml";
  private static final String DATA = "customXml/item1.xml";
  private static final Pattern VALUE = Pattern.compile("<value path=\"([^\"]*)\"");

  private final Map<String, byte[]> entries;
  private final List<String> paths;

  Retyped(byte[] file) {
    entries = Zip.entries(file);
    paths = VALUE.matcher(text(DATA)).results().map(it -> it.group(1)).toList();
  }

  Retyped both(String path, String words) {
    return page(path, words).data(path, words);
  }

  Retyped page(String path, String words) {
    for (int number : numbers(path)) {
      Pattern control = Pattern.compile("(l:field\\[" + number
          + "]\"/>(?:(?!<w:sdtContent>).)*<w:sdtContent>)(?:(?!</w:sdtContent>).)*");
      String run = "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
      change(BODY, control.matcher(text(BODY)).replaceAll("$1" + Matcher.quoteReplacement(run)));
    }
    return this;
  }

  Retyped data(String path, String words) {
    List<Integer> numbers = numbers(path);
    int[] field = {0};
    change(
        DATA,
        Pattern.compile("<field>([^<]*)</field>")
            .matcher(text(DATA))
            .replaceAll((MatchResult it) -> numbers.contains(++field[0])
                ? Matcher.quoteReplacement("<field>" + words + "</field>")
                : Matcher.quoteReplacement(it.group())));
    return this;
  }

  /** Changes the body by hand; fails if that changes nothing. */
  Retyped body(java.util.function.UnaryOperator<String> edit) {
    String before = text(BODY);
    String after = edit.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("The edit of the body changes nothing");
    }
    change(BODY, after);
    return this;
  }

  Retyped part(String name, String text) {
    change(name, text);
    return this;
  }

  String text(String part) {
    return new String(entries.get(part), StandardCharsets.UTF_8);
  }

  byte[] file() {
    return Zip.of(entries);
  }

  /** The row of a table that shows a value. */
  String row(String path) {
    int number = numbers(path).get(0);
    Matcher row = Pattern.compile(
            "<w:tr>(?:(?!</w:tr>).)*?l:field\\[" + number + "](?:(?!</w:tr>).)*</w:tr>")
        .matcher(text(BODY));
    if (!row.find()) {
      throw new IllegalArgumentException("No row shows " + path);
    }
    return row.group();
  }

  /** The paragraph that shows a value. */
  String item(String path) {
    int number = numbers(path).get(0);
    Matcher item = Pattern.compile(
            "<w:p>(?:(?!</w:p>).)*?l:field\\[" + number + "](?:(?!</w:p>).)*</w:p>")
        .matcher(text(BODY));
    if (!item.find()) {
      throw new IllegalArgumentException("No paragraph shows " + path);
    }
    return item.group();
  }

  /** A paragraph like another, with other words. */
  static String typed(String like, String words) {
    return like.substring(0, like.indexOf("</w:pPr>")) + "</w:pPr><w:r><w:t>" + words
        + "</w:t></w:r></w:p>";
  }

  private List<Integer> numbers(String path) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      if (paths.get(i).equals(path)) {
        numbers.add(i + 1);
      }
    }
    if (numbers.isEmpty()) {
      throw new IllegalArgumentException("No value shows " + path);
    }
    return numbers;
  }

  private void change(String part, String text) {
    entries.put(part, text.getBytes(StandardCharsets.UTF_8));
  }
}
