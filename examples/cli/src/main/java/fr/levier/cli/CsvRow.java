package fr.levier.cli;

import fr.levier.core.text.Localized;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One row of a CSV file under its head.
 *
 * @param line where it starts, counted from one
 * @param raw its bytes, one a character
 * @param fields its fields, likewise
 * @param columns the rank of each column, by its name
 */
record CsvRow(
    long line, String raw, char separator, List<String> fields, Map<String, Integer> columns) {

  /** A row, or a field of it, that cannot be used. */
  static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final int column;
    private final String french;
    private final String english;

    Unreadable(int column, Localized why) {
      super(why.french());
      this.column = column;
      this.french = why.french();
      this.english = why.english();
    }

    /** The character of the line, counted from one. */
    int column() {
      return column;
    }

    Localized why() {
      return new Localized(french, english);
    }
  }

  private static final int LONGEST_FIELD = 10_000;

  /** The text under a column; empty if the file has no such column. */
  String text(String column) throws Unreadable {
    Integer rank = columns.get(column);
    if (rank == null) {
      return "";
    }
    String bytes = fields.get(rank);
    if (bytes.length() > LONGEST_FIELD) {
      throw unreadable(
          column,
          new Localized(
              column + " : " + bytes.length() + " caractères, ce n'est pas une donnée",
              column + ": " + bytes.length() + " characters, this is no datum"));
    }
    if (isAscii(bytes)) {
      return bytes.strip();
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
          .toString()
          .strip();
    } catch (CharacterCodingException e) {
      throw unreadable(
          column,
          new Localized(
              column + " : ce n'est pas de l'UTF-8 ; enregistrer le fichier en UTF-8",
              column + ": not UTF-8; save the file as UTF-8"));
    }
  }

  private static boolean isAscii(String bytes) {
    for (int i = 0; i < bytes.length(); i++) {
      if (bytes.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** An error about the field under a column. */
  Unreadable unreadable(String column, Localized why) {
    return new Unreadable(startOf(columns.getOrDefault(column, 0)), why);
  }

  /** Where a field starts, in the line the row starts on. */
  private int startOf(int rank) {
    int field = 0;
    boolean quoted = false;
    for (int i = 0; i < raw.length(); i++) {
      if (field == rank) {
        // Bytes so far, one a character: a person counts characters.
        byte[] before = raw.substring(0, i).getBytes(StandardCharsets.ISO_8859_1);
        return new String(before, StandardCharsets.UTF_8).length() + 1;
      }
      char c = raw.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        field++;
      }
    }
    return raw.length() + 1;
  }
}
