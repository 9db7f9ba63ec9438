package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackImportCommandTest {

  @TempDir
  private Path folder;

  private static final String TABLE =
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Poste</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Montant</w:t></w:r></w:p></w:tc></w:tr>"
          + "<w:tr><w:tc><w:p><w:r><w:t>Étude | suivi</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>";
  private static final String HIGHLIGHTED =
      "<w:p><w:r><w:t xml:space=\"preserve\">Le référent est </w:t></w:r><w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr>"
          + "<w:t>M. Untel</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>";

  private Session imported(String... paragraphs) throws IOException {
    Path file = Files.write(folder.resolve("projet.docx"), PlainDocx.of(paragraphs));
    return Session.in(folder, "pack", "import", file, "--out", "modele", "--lever", "partnership");
  }

  private String clause(String id) {
    return Session.text(folder.resolve("modele/clauses/" + id + ".md"));
  }

  @Test
  void a_plain_document_becomes_a_pack_whose_every_fault_is_told() throws IOException {
    Session told = imported(
        "CONVENTION DE PARTENARIAT",
        "Entre les soussignés :",
        "Le GIP Exemplia (fictif), SIRET 130 000 000 00000, d'une part,",
        "Et le centre hospitalier de Valfleuri (fictif), d'autre part,",
        "Vu l'article L. 6134-1 du code de la santé publique ;",
        "Considérant que les parties coopèrent ;",
        "Il a été convenu ce qui suit :",
        "Article 1er – Objet",
        "La convention a pour objet :",
        "- l'échange de &lt;bonnes&gt; pratiques ;",
        "- les points de l'article 2 et de l'annexe 1.",
        "ARTICLE 2 : Durée",
        "La convention prend effet le ……………. Elle cite {{litteral}} et 3 000 € par an.",
        HIGHLIGHTED,
        TABLE,
        "Art. 3 - Résiliation",
        "Le préavis est de [à compléter]. Il faut voir cela avec le cabinet chargé du reste, qui est alors [à nommer plus tard].",
        "Fait à Valfleuri, le ____, en deux exemplaires.",
        "Pour le GIP",
        "ANNEXE 1 – Budget",
        "Le budget est joint.");
    assertThat(told.code()).as(told.err()).isEqualTo(ExitCode.DONE);
    assertThat(clause("objet"))
        .contains("kind: article")
        .contains("- l'échange de \\<bonnes\\> pratiques ;")
        .contains("{{ref:duree}}")
        .contains("{{ref:annexe-1}}");
    assertThat(clause("duree"))
        .contains("prend effet le {{term.start | date}}.")
        .contains("{ {litteral} }")
        .contains("| Étude \\| suivi |")
        .contains("# À FAIRE : « M. Untel »");
    assertThat(clause("resiliation")).contains("Le préavis est de {{noticePeriod | duree}}.");
    assertThat(clause("visas")).contains("Vu l'article").contains("Considérant que");
    assertThat(told.out())
        .contains("« 3 000 € » : aucune donnée évidente")
        .containsPattern("modele/clauses/resiliation.md:\\d+ à faire : « \\[à nommer plus tard] »")
        .contains("SIRET 130 000 000 00000");
    assertThat(Session.text(folder.resolve("modele/pack.yaml")))
        .contains("common/comparution", "common/signatures", "annexes: [annexe-1]");
    Session lint = Session.in(folder, "pack", "lint", "modele");
    List<String> errors = lint.out()
        .lines()
        .filter(it -> it.contains(" PACK-") && !it.contains("PACK-050"))
        .toList();
    assertThat(errors).allSatisfy(it -> assertThat(it).contains("PACK-034"));
    assertThat(told.out()).contains(errors);
  }

  @Test
  void a_flagged_place_is_where_the_report_says() throws IOException {
    Session told = imported("Article 1 - Objet", "Un.", "Voir ____ ici.");
    String place =
        told.out().lines().filter(it -> it.contains("____")).findFirst().orElseThrow();
    int line = Integer.parseInt(place.replaceFirst(".*objet\\.md:(\\d+) .*", "$1"));
    assertThat(clause("objet").lines().toList().get(line - 1)).contains("\\_\\_\\_\\_ ici");
  }

  @Test
  void a_folder_that_holds_something_is_left_alone() throws IOException {
    Files.createDirectories(folder.resolve("modele"));
    Files.writeString(folder.resolve("modele/notes.txt"), "à moi");
    Session refused = imported("Article 1 - Objet", "Un.");
    assertThat(refused.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(refused.err()).contains("n'est pas vide");
  }
}
