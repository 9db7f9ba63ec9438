package fr.levier.conventions.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.LevierJson;
import fr.levier.docs.Documents;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnershipPacksTest {

  private static Act act(String name) {
    DossierEnvelope dossier = LevierJson.standard().readDossier(Dossiers.file(name + ".json"));
    return Documents.standard().assemble(dossier, dossier.asOf().orElseThrow());
  }

  @Test
  void the_convention_has_its_nineteen_articles_and_six_annexes_in_order() {
    List<Block> body = act("partnership").body();
    List<String> articles = body.stream()
        .filter(Block.Article.class::isInstance)
        .map(block -> ((Block.Article) block).label())
        .toList();
    assertThat(articles).hasSize(19).startsWith("Article 1er", "Article 2").endsWith("Article 19");
    assertThat(body.stream().filter(Block.Annex.class::isInstance)).hasSize(6);
  }

  @Test
  void the_press_text_makes_a_draft_that_says_what_is_missing() {
    Act act = act("argenteuil");
    assertThat(act.identity().stamp()).contains("PROJET");
    assertThat(ActText.of(act))
        .contains("[À COMPLÉTER : numéro SIRET]")
        .contains("[À COMPLÉTER : date de prise d’effet]")
        .contains("Sylvain Groseil");
  }

  @Test
  void a_text_that_was_not_verified_is_cited_with_its_mark() {
    assertThat(ActText.of(act("partnership")))
        .contains("article L. 6143-7 du code de la santé publique (à vérifier)");
  }
}
