package fr.levier.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import fr.levier.core.text.Localized;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A CSV file, row by row in constant memory (RFC 4180; commas or semicolons, as its head has them). A row that cannot be read is
 * told, and reading goes on at the next line: a quote that is never closed takes no other row with it.
 */
final class CsvFile implements Closeable {

  private static final int LONGEST_RECORD = 1000;
  private static final String BOM = "\u00ef\u00bb\u00bf";

  private final CsvLines lines;
  private final char separator;
  private final CsvReaderBuilder parser;
  private final Map<String, Integer> columns;

  /** What is done with each row. */
  interface Visitor {
    void row(CsvRow row) throws CsvRow.Unreadable, IOException;

    void unreadable(long line, CsvRow.Unreadable why) throws IOException;
  }

  private CsvFile(CsvLines lines, CsvLines.Line head, String name) {
    this.lines = lines;
    String text = head.text().startsWith(BOM) ? head.text().substring(BOM.length()) : head.text();
    separator = text.chars().filter(c -> c == ';').count()
            > text.chars().filter(c -> c == ',').count()
        ? ';'
        : ',';
    parser = CsvReader.builder()
        .fieldSeparator(separator)
        .maxBufferSize(2 * CsvLines.LONGEST)
        .allowUnclosedQuote(false);
    columns = new LinkedHashMap<>();
    try {
      for (String column : fields(text)) {
        columns.put(column.strip(), columns.size());
      }
    } catch (CsvParseException e) {
      throw Unusable.at(name, 1, 1, new Localized("en-tête mal formé", "malformed head"));
    }
  }

  /**
   * Opens a file and reads its head.
   *
   * @param name as it was typed, for messages
   * @param required columns that it must have
   */
  static CsvFile open(InputStream in, String name, List<String> required) throws IOException {
    CsvLines lines = new CsvLines(in);
    CsvLines.Line head = lines
        .next()
        .orElseThrow(() -> Unusable.at(name, 1, 1, new Localized("fichier vide", "empty file")));
    if (head.text().indexOf('\0') >= 0) {
      throw Unusable.at(
          name,
          1,
          1,
          new Localized(
              "ce n'est pas du texte en UTF-8 ; enregistrer le fichier en UTF-8",
              "not UTF-8 text; save the file as UTF-8"));
    }
    CsvFile file = new CsvFile(lines, head, name);
    List<String> missing = new ArrayList<>(required);
    missing.removeAll(file.columns.keySet());
    if (!missing.isEmpty()) {
      String found = String.join(", ", file.columns.keySet());
      throw Unusable.at(
          name,
          1,
          1,
          new Localized(
              "il manque " + String.join(", ", missing) + " (colonnes lues : " + cut(found) + ")",
              String.join(", ", missing) + " missing (columns read: " + cut(found) + ")"));
    }
    return file;
  }

  private static String cut(String text) {
    return text.length() > 300 ? text.substring(0, 300) + "…" : text;
  }

  /** Visits every row that is not blank. */
  void forEach(Visitor visitor) throws IOException {
    Optional<CsvLines.Line> line = lines.next();
    while (line.isPresent()) {
      if (!line.get().text().isBlank()) {
        try {
          visitor.row(row(line.get()));
        } catch (CsvRow.Unreadable e) {
          visitor.unreadable(line.get().number(), e);
        }
      }
      line = lines.next();
    }
  }

  private CsvRow row(CsvLines.Line first) throws CsvRow.Unreadable, IOException {
    if (first.isCut()) {
      throw new CsvRow.Unreadable(
          CsvLines.LONGEST,
          new Localized(
              "une ligne de plus de " + CsvLines.LONGEST + " octets",
              "a line of more than " + CsvLines.LONGEST + " bytes"));
    }
    List<CsvLines.Line> taken = new ArrayList<>();
    try {
      return new CsvRow(first.number(), first.text(), separator, record(first, taken), columns);
    } catch (CsvRow.Unreadable e) {
      for (int i = taken.size() - 1; i >= 0; i--) {
        lines.giveBack(taken.get(i));
      }
      throw e;
    }
  }

  /** The fields of a record that starts on a line, and may go on over the next ones inside quotes. */
  private List<String> record(CsvLines.Line first, List<CsvLines.Line> taken)
      throws CsvRow.Unreadable, IOException {
    StringBuilder text = new StringBuilder(first.text());
    boolean open = isOpen(first.text());
    while (open && taken.size() < LONGEST_RECORD && text.length() < CsvLines.LONGEST) {
      Optional<CsvLines.Line> next = lines.next();
      if (next.isEmpty()) {
        break;
      }
      taken.add(next.get());
      text.append('\n').append(next.get().text());
      open ^= isOpen(next.get().text());
    }
    try {
      List<String> fields = fields(text.toString());
      if (fields.size() == columns.size()) {
        return fields;
      }
      throw new CsvRow.Unreadable(
          1,
          new Localized(
              fields.size() + " champs, l'en-tête en a " + columns.size(),
              fields.size() + " fields, the head has " + columns.size()));
    } catch (CsvParseException e) {
      throw new CsvRow.Unreadable(
          first.text().lastIndexOf('"') + 1,
          new Localized(
              "guillemet jamais refermé, ou mal placé",
              "a quote that is never closed, or misplaced"));
    }
  }

  private static boolean isOpen(String text) {
    boolean open = false;
    for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
      open = !open;
    }
    return open;
  }

  private List<String> fields(String record) {
    return parser.ofSingleCsvRecord(record).getFields();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
