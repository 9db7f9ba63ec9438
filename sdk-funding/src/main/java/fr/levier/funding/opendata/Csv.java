package fr.levier.funding.opendata;

import java.util.Collection;
import java.util.stream.Collectors;

/** A line of a CSV file, as RFC 4180 wants it: commas, and quotes where they are needed. */
final class Csv {

  private Csv() {}

  static String line(Collection<String> fields) {
    return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
