package fr.levier.benchmarks.documents;

import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A dense text, the same for every library: pages of articles, each with paragraphs and a table. */
final class Dense {

  static final int PARAGRAPHS = 6;
  static final int ROWS = 4;
  static final int COLUMNS = 3;

  private static final String SENTENCE =
      "Chaque Partie exécute de bonne foi les obligations que la présente convention met à sa charge, informe l’autre sans délai"
          + " de tout événement de nature à en compromettre la bonne exécution et en conserve la preuve pendant cinq ans ; la"
          + " somme due au titre de l’année est de ";

  private Dense() {}

  /** An article: a title, paragraphs that each end with a value, a table. */
  record Article(
      String title, List<String> paragraphs, List<String> values, List<List<String>> table) {}

  /** Eleven make ten pages. */
  static List<Article> articles(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Dense::article).toList();
  }

  private static Article article(int number) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      values.add(number + " " + (100 + i) + ",00 €");
    }
    List<List<String>> table = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      table.add(
          List.of("Poste " + number + "-" + row, "dépense de l’année " + row, row + " 000,00 €"));
    }
    return new Article(
        "Stipulations de la partie " + number,
        IntStream.range(0, PARAGRAPHS).mapToObj(i -> SENTENCE).toList(),
        values,
        table);
  }

  /** The same as an act; every value is a field, bound to the dossier. */
  static Act act(List<Article> articles) {
    List<Block> body = new ArrayList<>();
    body.add(new Block.Heading(1, "titre", List.of(text("Convention d’essai"))));
    int number = 0;
    for (Article article : articles) {
      number++;
      body.add(new Block.Article(
          "article-" + number,
          number,
          number == 1 ? "Article 1er" : "Article " + number,
          List.of(text(article.title())),
          blocks(number, article),
          new Origin("article-" + number, "1.0.0", 1)));
    }
    return of(body);
  }

  /** A table of so many rows. */
  static Act table(int rows) {
    List<Block.Row> lines = IntStream.range(0, rows)
        .mapToObj(i -> row(List.of("Ligne " + i, "dépense de l’année", i + ",00 €")))
        .toList();
    return of(
        List.of(new Block.Heading(1, "titre", List.of(text("Plan de financement"))), table(lines)));
  }

  private static Act of(List<Block> body) {
    return new Act(
        new Act.Identity(
            "Convention d’essai",
            "fr-FR",
            Act.Nature.CONVENTION,
            "partnership",
            "convention",
            "essai@1.0.0",
            LocalDate.of(2026, 1, 15),
            Optional.empty(),
            "Établissement fictif"),
        body,
        "{\"lever\":\"partnership\",\"subject\":{}}");
  }

  private static List<Block> blocks(int number, Article article) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      blocks.add(new Block.Paragraph(
          Block.Style.BODY,
          List.of(
              text(article.paragraphs().get(i)),
              new Inline.Field(
                  "/subject/amounts/" + (number * PARAGRAPHS + i),
                  "montant",
                  article.values().get(i),
                  ORIGIN),
              text("."))));
    }
    blocks.add(table(article.table().stream().map(Dense::row).toList()));
    return blocks;
  }

  private static Block table(List<Block.Row> rows) {
    return new Block.Table(
        List.of(text("Dépenses")),
        List.of(column("Poste", 2), column("Nature", 4), column("Montant", 2)),
        rows);
  }

  private static Block.Column column(String header, int weight) {
    return new Block.Column(List.of(text(header)), weight, Block.Alignment.LEFT);
  }

  private static Block.Row row(List<String> cells) {
    return new Block.Row(cells.stream().map(cell -> List.<Inline>of(text(cell))).toList(), false);
  }

  private static final Origin ORIGIN = new Origin("socle", "1.0.0", 1);

  private static Inline text(String words) {
    return new Inline.Text(words, ORIGIN);
  }
}
