package fr.levier.testkit;

import fr.levier.judges.DocxParts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Word file in which somebody types: over values, or at the end of a paragraph. */
final class TypedFile {

  private static final String BODY = "word/document.xml";
  private static final String DATA = "customXml/item1.xml";
  private static final Pattern VALUE = Pattern.compile(
      "<value path=\"([^\"]*)\" format=\"([^\"]*)\" made=\"([^\"]*)\" missing=\"([^\"]*)\"/>");
  private static final Pattern DAY_IN_WORDS = Pattern.compile("\\d{1,2}(er)?\\s\\p{L}+ \\d{4}");
  private static final Pattern CLAUSE =
      Pattern.compile("<clause id=\"([^\"]*)\" tag=\"[^\"]*\" bookmark=\"([^\"]*)\">");
  private static final Pattern PARAGRAPH = Pattern.compile(
      "w:name=\"(clause_[^\"]*)\"/>(?:(?!w:name=\"clause_).)*?<w:pStyle w:val=\"Corps\"/>(?:(?!</w:p>).)*");

  private static final Pattern ITEM = Pattern.compile(
      "(<w:p><w:pPr><w:pStyle w:val=\"Liste\"/><w:numPr>(?:(?!</w:pPr>).)*</w:pPr>)((?:(?!</w:p>).)*)</w:p>");
  private static final Pattern FIELD = Pattern.compile("l:field\\[(\\d+)]");

  private final Map<String, byte[]> entries;
  private Optional<String> item = Optional.empty();
  private final Map<String, String> values = new LinkedHashMap<>();
  private Optional<String> clause = Optional.empty();

  TypedFile(byte[] file) {
    entries = DocxParts.of(file);
  }

  /** What was typed over values, by path. */
  Map<String, String> values() {
    return values;
  }

  /** The clause that words were added to; absent if the act has none with a paragraph. */
  Optional<String> clause() {
    return clause;
  }

  /**
   * Types over every place of some values.
   *
   * @param dataToo whether the data behind the page change as well, as in Word
   */
  TypedFile values(Random random, int count, boolean dataToo) {
    List<String> made = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    Matcher value = VALUE.matcher(text(DATA));
    while (value.find()) {
      paths.add(value.group(1));
      made.add(value.group(3));
    }
    List<String> shuffled = new ArrayList<>(new LinkedHashSet<>(paths));
    Collections.shuffle(shuffled, random);
    for (String path : shuffled.subList(0, Math.min(count, shuffled.size()))) {
      boolean isDay = DAY_IN_WORDS.matcher(made.get(paths.indexOf(path))).matches();
      values.put(path, isDay ? "7 mars 2031" : "Texte saisi " + values.size() + " (fictif)");
    }
    for (int number = 1; number <= paths.size(); number++) {
      String words = values.get(paths.get(number - 1));
      if (words != null) {
        value(number, words, dataToo);
      }
    }
    return this;
  }

  /** Types at the end of the first paragraph of the first article that has one. */
  TypedFile words(String words) {
    Matcher paragraph = PARAGRAPH.matcher(text(BODY));
    if (paragraph.find()) {
      clause = CLAUSE
          .matcher(text(DATA))
          .results()
          .filter(it -> it.group(2).equals(paragraph.group(1)))
          .map(it -> it.group(1))
          .findFirst();
      String run = "<w:r><w:t xml:space=\"preserve\"> " + words + "</w:t></w:r>";
      put(BODY, paragraph.replaceFirst("$0" + Matcher.quoteReplacement(run)));
    }
    return this;
  }

  /** The path of the element that was typed into a list; absent if the act has no list of values. */
  Optional<String> item() {
    return item;
  }

  /** Types an item after the first one that is a value. */
  TypedFile item(String words) {
    List<String> paths =
        VALUE.matcher(text(DATA)).results().map(it -> it.group(1)).toList();
    Matcher paragraph = ITEM.matcher(text(BODY));
    while (item.isEmpty() && paragraph.find()) {
      List<String> shown = FIELD
          .matcher(paragraph.group(2))
          .results()
          .map(it -> paths.get(Integer.parseInt(it.group(1)) - 1))
          .toList();
      if (shown.size() == 1 && shown.get(0).matches(".*/\\d+")) {
        item = Optional.of(shown.get(0).replaceFirst("\\d+$", "-"));
        String typed = paragraph.group(1) + "<w:r><w:t>" + words + " ;</w:t></w:r></w:p>";
        put(
            BODY,
            text(BODY).substring(0, paragraph.end())
                + typed
                + text(BODY).substring(paragraph.end()));
      }
    }
    return this;
  }

  /** The paths of all that was typed as a value. */
  List<String> paths() {
    List<String> paths = new ArrayList<>(values.keySet());
    item.ifPresent(paths::add);
    return paths;
  }

  private void value(int number, String words, boolean dataToo) {
    Pattern control = Pattern.compile("(l:field\\[" + number
        + "]\"/>(?:(?!<w:sdtContent>).)*<w:sdtContent>)(?:(?!</w:sdtContent>).)*");
    for (String part : Set.of(BODY, "word/footnotes.xml")) {
      put(part, control.matcher(text(part)).replaceAll("$1<w:r><w:t>" + words + "</w:t></w:r>"));
    }
    if (dataToo) {
      int[] field = {0};
      put(
          DATA,
          Pattern.compile("<field>[^<]*</field>")
              .matcher(text(DATA))
              .replaceAll(it -> Matcher.quoteReplacement(
                  ++field[0] == number ? "<field>" + words + "</field>" : it.group())));
    }
  }

  private String text(String part) {
    return new String(Objects.requireNonNull(entries.get(part), part), StandardCharsets.UTF_8);
  }

  private void put(String part, String text) {
    entries.put(part, text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] bytes() {
    return DocxParts.file(entries);
  }
}
