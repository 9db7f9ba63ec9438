package fr.levier.docs.docx;

import fr.levier.docs.tree.Inline;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values that content controls are bound to: one for each path and format, so that typing over one occurrence in Word
 * changes them all.
 */
final class BoundValues {

  /** A value as the data part holds it. {@code missing} is what shows in its stead when there is none, empty otherwise. */
  private record Value(String path, String format, String shown, String missing) {

    // written out: the first use of those that a record has by itself is a tenth of the first
    // document of a process
    @Override
    public boolean equals(Object other) {
      return other instanceof Value value
          && path.equals(value.path)
          && format.equals(value.format)
          && shown.equals(value.shown)
          && missing.equals(value.missing);
    }

    @Override
    public int hashCode() {
      return 31 * path.hashCode() + shown.hashCode();
    }
  }

  private final Map<Value, Integer> numbers = new LinkedHashMap<>();

  /** The number of a value in the data part, from 1. */
  int of(Inline.Field field) {
    return number(new Value(field.path(), field.format(), field.shown(), ""));
  }

  /** The number of a missing value in the data part, from 1. */
  int of(Inline.Missing missing) {
    return number(new Value(missing.path(), "", "", missing.shown()));
  }

  private int number(Value value) {
    Integer number = numbers.putIfAbsent(value, numbers.size() + 1);
    return number == null ? numbers.size() : number;
  }

  /**
   * Writes the {@code values} and {@code fields} elements of the data part, in the order of their numbers. Controls are bound
   * to the second, which hold the words alone: LibreOffice drops the attributes of what it binds.
   */
  void write(Xml data) {
    data.raw("<values>\n");
    for (Value value : numbers.keySet()) {
      data.raw("<value path=\"")
          .attribute(value.path())
          .raw("\" format=\"")
          .attribute(value.format());
      data.raw("\" made=\"").attribute(value.shown());
      data.raw("\" missing=\"").attribute(value.missing()).raw("\"/>\n");
    }
    data.raw("</values>\n<fields>\n");
    for (Value value : numbers.keySet()) {
      data.raw("<field>").text(value.shown()).raw("</field>\n");
    }
    data.raw("</fields>\n");
  }
}
