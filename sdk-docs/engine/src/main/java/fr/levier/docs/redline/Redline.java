package fr.levier.docs.redline;

import fr.levier.core.json.LevierJson;
import fr.levier.docs.diff.WordDiff;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What changed between two versions of an act. Accepting everything gives the text of the new one, rejecting everything that of
 * the old one; computed labels and references are words there, so that what is renumbered shows.
 *
 * <p>A redline is to be read and discussed; the document that lives on is that of the new act. Immutable and thread-safe; the
 * same acts give the same redline.
 *
 * <pre>{@code
 * Redline redline = Redline.between(signed, amended);
 * Files.write(Path.of("redline.docx"), documents.redline(redline, Format.DOCX));
 * }</pre>
 */
public final class Redline {

  private final Act old;
  private final Act young;
  private final String author;
  private final LocalDate day;
  private final List<Piece> pieces;

  private Redline(Act old, Act young, String author, LocalDate day, List<Piece> pieces) {
    this.old = old;
    this.young = young;
    this.author = author;
    this.day = day;
    this.pieces = pieces;
  }

  /** The redline of two acts; its changes bear the first party of the new act, and its day. */
  public static Redline between(Act old, Act young) {
    Act.Identity identity = young.identity();
    return new Redline(
        old,
        young,
        identity.author().isEmpty() ? "Levier" : identity.author(),
        identity.day(),
        List.copyOf(Comparison.of(Flattening.of(old), Flattening.of(young))));
  }

  /** The same, with who made the changes, and when. */
  public Redline by(String name, LocalDate date) {
    return new Redline(
        old,
        young,
        Objects.requireNonNull(name, "name"),
        Objects.requireNonNull(date, "date"),
        pieces);
  }

  /** The act before. */
  public Act old() {
    return old;
  }

  /** The act now. */
  public Act young() {
    return young;
  }

  /** Who the changes are told to be by. */
  public String author() {
    return author;
  }

  /** The day the changes bear. */
  public LocalDate day() {
    return day;
  }

  /** Both acts in reading order, with what became of each word. */
  public List<Piece> pieces() {
    return pieces;
  }

  /** Whether the two acts say the same. */
  public boolean isEmpty() {
    return pieces.stream().noneMatch(Piece::isChanged);
  }

  /**
   * The changes as JSON: {@code {"old", "young", "author", "day", "changes": [{"clause", "role", "kind", "parts": [{"kind",
   * "text"}]}]}}, with one change a paragraph or row; {@code kind} is {@code KEPT} where only words inside changed.
   */
  public String json() {
    List<Change> changes = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Paragraph paragraph && paragraph.isChanged()) {
        changes.add(change(
            paragraph.clause(), paragraph.role().name(), paragraph.fate(), List.of(paragraph)));
      } else if (piece instanceof Piece.Grid grid) {
        grid.rows().stream()
            .filter(Piece.Row::isChanged)
            .map(row -> change(grid.clause(), "ROW", row.fate(), row.cells()))
            .forEach(changes::add);
      }
    }
    return LevierJson.standard()
        .write(new Told(version(old), version(young), author, day, changes));
  }

  /** A redline as JSON. */
  record Told(Version old, Version young, String author, LocalDate day, List<Change> changes) {}

  /** One of the two acts. */
  record Version(String title, String pack, LocalDate day, String sha256) {}

  /** One paragraph or row. */
  record Change(String clause, String role, WordDiff.Kind kind, List<WordDiff.Part> parts) {}

  private static Version version(Act act) {
    Act.Identity identity = act.identity();
    return new Version(identity.title(), identity.pack(), identity.day(), ActText.sha256(act));
  }

  /** Runs of one fate are one part; cells are parted by a tab. */
  private static Change change(
      String clause, String role, WordDiff.Kind fate, List<Piece.Paragraph> paragraphs) {
    List<WordDiff.Part> parts = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Stream<Piece.Run> runs = paragraphs.get(i).runs().stream();
      if (i > 0) {
        runs = Stream.concat(Stream.of(new Piece.Run(fate, "\t", false, false)), runs);
      }
      runs.forEach(run -> {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == run.kind()) {
          parts.set(last, new WordDiff.Part(run.kind(), parts.get(last).text() + run.text()));
        } else {
          parts.add(new WordDiff.Part(run.kind(), run.text()));
        }
      });
    }
    return new Change(clause, role, fate, parts);
  }
}
