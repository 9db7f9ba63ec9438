package fr.levier.docs.html;

import fr.levier.docs.diff.WordDiff;
import fr.levier.docs.redline.Piece;
import fr.levier.docs.redline.Redline;
import fr.levier.docs.tree.Act;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes a redline as one self-contained page: {@code ins} and {@code del} with their day. What is struck is told by a line and
 * what is added by an underline, never by a colour alone.
 */
final class RedlineWriter {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private static final String CSS = """
      body { font-family: var(--serif); line-height: 1.5; color: var(--ink); margin: 2rem auto; max-width: 46rem; padding: 0 1rem; }
      h1, h2, h3 { font-family: var(--titles); color: var(--accent); line-height: 1.25; }
      ins { color: #0b5d1e; background: #e6f4ea; text-decoration: underline; }
      del { color: #9b1c1c; background: #fdecea; text-decoration: line-through; }
      table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
      th, td { border: 1px solid var(--rule); padding: .3rem .5rem; text-align: left; vertical-align: top; }
      .item { margin: .2rem 0 .2rem 1.5rem; }
      .right, .side { text-align: right; }
      .formula, .separator { text-align: center; }
      .formula, .caption { font-weight: bold; }
      .legend { border: 1px solid var(--rule); padding: .5rem 1rem; font-family: var(--sans); }
      """;

  private final Markup markup = new Markup();
  private final String day;
  private final Dress dress;

  private RedlineWriter(LocalDate day, Dress dress) {
    this.dress = dress;
    this.day = day.toString();
  }

  static String page(Redline redline, Dress dress) {
    RedlineWriter writer = new RedlineWriter(redline.day(), dress);
    writer.write(redline);
    return writer.markup.toString();
  }

  private void write(Redline redline) {
    Act.Identity identity = redline.young().identity();
    boolean english = identity.language().startsWith("en");
    markup
        .raw("<!DOCTYPE html>")
        .line()
        .open("html", "lang", identity.language())
        .line();
    markup.open("head").line().empty("meta", "charset", "utf-8").line();
    markup
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .line();
    String title = (english ? "Redline – " : "Comparaison – ") + identity.title();
    markup.open("title").plain(title).close("title").line();
    markup
        .raw("<style>")
        .line()
        .raw(dress.css())
        .raw(CSS)
        .raw("</style>")
        .line()
        .close("head")
        .line();
    markup.open("body").line().open("main").line();
    markup.open("h1").text(title).close("h1").line();
    legend(redline, english);
    for (Piece piece : redline.pieces()) {
      if (piece instanceof Piece.Paragraph paragraph) {
        paragraph(paragraph);
      } else if (piece instanceof Piece.Grid grid) {
        grid(grid);
      }
    }
    markup.close("main").line().close("body").line().close("html").line();
  }

  private void legend(Redline redline, boolean english) {
    markup.open("p", "class", "legend");
    markup.text(english ? "Before: law of " : "Avant : droit du ");
    markup.text(DAY.format(redline.old().identity().day()));
    markup.text(english ? "; now: law of " : " ; maintenant : droit du ");
    markup.text(DAY.format(redline.young().identity().day())).text(". ");
    markup.open("del").text(english ? "deleted" : "supprimé").close("del").text(" ");
    markup.open("ins").text(english ? "inserted" : "ajouté").close("ins");
    if (redline.isEmpty()) {
      markup.text(english ? ". Nothing changed." : ". Rien n’a changé.");
    }
    markup.close("p").line();
  }

  private void paragraph(Piece.Paragraph paragraph) {
    String element = switch (paragraph.role()) {
      case HEADING -> "h" + Math.min(6, Math.max(2, paragraph.level()));
      case ARTICLE, ANNEX -> "h2";
      default -> "p";
    };
    String role = paragraph.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    markup.open(element, "class", role);
    runs(paragraph);
    markup.close(element).line();
  }

  private void grid(Piece.Grid grid) {
    markup.open("table").line();
    for (Piece.Row row : grid.rows()) {
      markup.open("tr");
      for (Piece.Paragraph cell : row.cells()) {
        if (row.head()) {
          markup.open("th", "scope", "col");
        } else {
          markup.open("td");
        }
        runs(cell);
        markup.close(row.head() ? "th" : "td");
      }
      markup.close("tr").line();
    }
    markup.close("table").line();
  }

  private void runs(Piece.Paragraph paragraph) {
    WordDiff.Kind open = WordDiff.Kind.KEPT;
    for (Piece.Run run : paragraph.runs()) {
      if (run.kind() != open) {
        end(open);
        begin(run.kind());
        open = run.kind();
      }
      String look = run.bold() ? "strong" : run.italic() ? "em" : "";
      if (look.isEmpty()) {
        markup.text(run.text());
      } else {
        markup.open(look).text(run.text()).close(look);
      }
    }
    end(open);
  }

  private void begin(WordDiff.Kind kind) {
    if (kind != WordDiff.Kind.KEPT) {
      markup.open(element(kind), "datetime", day);
    }
  }

  private void end(WordDiff.Kind kind) {
    if (kind != WordDiff.Kind.KEPT) {
      markup.close(element(kind));
    }
  }

  private static String element(WordDiff.Kind kind) {
    return kind == WordDiff.Kind.INSERTED ? "ins" : "del";
  }
}
