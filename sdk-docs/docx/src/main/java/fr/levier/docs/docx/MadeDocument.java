package fr.levier.docs.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** What the data part of a file says of the document when it was made. */
final class MadeDocument {

  /** A bound value: its words when made, or what stood there for want of a value. */
  record Value(String path, String format, String made, String missing) {

    /** Whether a text says what it did; where there was none, nothing at all is as good as the words that asked for it. */
    boolean isAsMade(String text) {
      return Likeness.of(text).equals(Likeness.of(shown()))
          || (text.isEmpty() && !missing.isEmpty());
    }

    /** What the document showed. */
    String shown() {
      return missing.isEmpty() ? made : missing;
    }
  }

  /** A clause, and how to find it. */
  record Clause(String id, String tag, String bookmark, Passage text) {}

  /** A paragraph that stands in no clause, and the clause file its words come from. */
  record Outside(String from, Passage text) {}

  private final StringBuilder json = new StringBuilder();
  private String digest = "";
  private final List<Value> values = new ArrayList<>();
  private final List<String> fields = new ArrayList<>();
  private final Map<String, Clause> clauses = new LinkedHashMap<>();
  private final List<Outside> outside = new ArrayList<>();

  private MadeDocument() {}

  /** The data part among the XML parts of a file, found by its namespace: its name and relationships do not survive everywhere. */
  static Optional<MadeDocument> find(SafePackage file) {
    byte[] namespace = Controls.NAMESPACE.getBytes(StandardCharsets.US_ASCII);
    for (byte[] part : file.parts().values()) {
      if (holds(part, namespace)) {
        MadeDocument made = new MadeDocument();
        DataHandler handler = made.new DataHandler();
        SafeXml.read(part, handler);
        if (handler.ours) {
          return Optional.of(made);
        }
      }
    }
    return Optional.empty();
  }

  String dossier() {
    return json.toString();
  }

  /** The digest that the dossier had when the document was made. */
  String digest() {
    return digest;
  }

  List<Value> values() {
    return values;
  }

  /** A bound value by its number, from 1. */
  Value value(int number) {
    return values.get(number - 1);
  }

  /** What the data part holds now for a value, by its number, from 1. */
  String field(int number) {
    return number <= fields.size() ? fields.get(number - 1) : "";
  }

  /** The clauses by id, in the order of the document. */
  Map<String, Clause> clauses() {
    return clauses;
  }

  List<Outside> outside() {
    return outside;
  }

  /** A cheap test, before the part is parsed. */
  private static boolean holds(byte[] part, byte[] wanted) {
    for (int i = 0; i + wanted.length <= Math.min(part.length, 1024); i++) {
      int j = 0;
      while (j < wanted.length && part[i + j] == wanted[j]) {
        j++;
      }
      if (j == wanted.length) {
        return true;
      }
    }
    return false;
  }

  private final class DataHandler implements SafeXml.Handler {

    private boolean ours;
    private boolean first = true;
    private final StringBuilder words = new StringBuilder();
    private Passage passage = new Passage();
    private String clause = "";
    private String from = "";
    private String target = "";

    @Override
    public boolean start(String name, XMLStreamReader element) {
      if (first) {
        first = false;
        ours = Controls.NAMESPACE.equals(element.getNamespaceURI()) && name.equals("dossier");
        return ours;
      }
      switch (name) {
        case "json" -> digest = SafeXml.attribute(element, "digest");
        case "value" -> value(element);
        case "clause" -> clause(element);
        case "p" -> {
          from = SafeXml.attribute(element, "from");
          passage = new Passage();
        }
        case "ref" -> {
          passage.words(words.toString());
          target = SafeXml.attribute(element, "to");
        }
        default -> {}
      }
      words.setLength(0);
      return true;
    }

    /** A {@code value} describes one among {@code values}, and stands for one inside a paragraph. */
    private void value(XMLStreamReader element) {
      String number = SafeXml.attribute(element, "n");
      if (number.isEmpty()) {
        values.add(new Value(
            SafeXml.attribute(element, "path"),
            SafeXml.attribute(element, "format"),
            SafeXml.attribute(element, "made"),
            SafeXml.attribute(element, "missing")));
        return;
      }
      passage.words(words.toString());
      int index = number.matches("[0-9]{1,7}") ? Integer.parseInt(number) : 0;
      if (index < 1 || index > values.size()) {
        throw SafePackage.refused(
            "sa partie de données est incohérente", "its data part is inconsistent");
      }
      passage.value(index, values.get(index - 1).shown());
    }

    private void clause(XMLStreamReader element) {
      clause = SafeXml.attribute(element, "id");
      clauses.put(
          clause,
          new Clause(
              clause,
              SafeXml.attribute(element, "tag"),
              SafeXml.attribute(element, "bookmark"),
              new Passage()));
    }

    @Override
    public void end(String name) {
      switch (name) {
        case "json" -> json.append(words);
        case "field" -> fields.add(words.toString());
        case "ref" -> passage.reference(target, words.toString());
        case "p" -> endParagraph();
        case "clause" -> clause = "";
        default -> {}
      }
      words.setLength(0);
    }

    private void endParagraph() {
      passage.words(words.toString());
      Clause open = clauses.get(clause);
      if (clause.isEmpty() || open == null) {
        outside.add(new Outside(from, passage));
      } else {
        open.text().add(passage).words("\n");
      }
    }

    @Override
    public void text(String text) {
      words.append(text);
    }
  }
}
