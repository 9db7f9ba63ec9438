package fr.levier.conventions.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.rule.LegalSubject;
import fr.levier.docs.Documents;
import fr.levier.docs.pack.PackLint;
import fr.levier.docs.pack.PackSource;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartnershipPacksTest {

  static Stream<DocumentKind<?>> kinds() {
    return new PartnershipLever().documents().stream();
  }

  private static Act act(String name) {
    DossierEnvelope dossier = LevierJson.standard().readDossier(Dossiers.file(name + ".json"));
    return act(Dossiers.kind(dossier), dossier);
  }

  private static <S extends LegalSubject> Act act(DocumentKind<S> kind, DossierEnvelope dossier) {
    return Documents.standard()
        .assemble(kind, dossier.subject(kind.subjectType()), dossier.asOf().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void lint_has_nothing_to_say_of_a_pack(DocumentKind<?> kind) {
    PackSource pack = PackSource.ofClassPath(PartnershipLever.class.getClassLoader(), kind.pack());
    assertThat(PackLint.lint(pack, kind.subjectType())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("twins")
  void a_complete_dossier_leaves_nothing_to_complete_and_may_be_signed(String name) {
    Act act = act(name);
    assertThat(ActText.of(act)).doesNotContain("À COMPLÉTER").doesNotContain("{{");
    assertThat(act.identity().stamp()).isEmpty();
    assertThat(Documents.standard().audit(act).findings()).isEmpty();
  }

  static Stream<String> twins() {
    return Stream.of("partnership", "fiche-projet", "protocole-test", "lettre-interet", "bilan");
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
