package fr.levier.conventions.experimentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.levier.conventions.Answers;
import fr.levier.core.dossier.Amendment;
import fr.levier.core.dossier.ArticleChange;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.docs.Documents;
import fr.levier.docs.amend.Amendments;
import fr.levier.docs.amend.NothingToAmendException;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The amendment between two states of the sample convention. */
class AmendmentTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
  private static final JsonTree SIGNED = Answers.file("experimentation");

  private static JsonTree with(String pointer, String value) {
    return SIGNED.with(pointer, LevierJson.standard().tree(value));
  }

  private static ExperimentationConvention subject(JsonTree dossier) {
    return LevierJson.standard().readDossier(dossier).subject(ExperimentationConvention.class);
  }

  private static Act act(JsonTree dossier) {
    return Documents.standard().assemble(LevierJson.standard().readDossier(dossier), DAY);
  }

  private static List<ArticleChange> changes(JsonTree from, JsonTree to) {
    return Amendments.between(act(from), act(to));
  }

  private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> rows(
      List<ArticleChange> changes) {
    return assertThat(changes)
        .extracting(
            change -> change.getArticle().orElse(""),
            change -> ActText.fold(change.getFormer().orElse("")),
            change -> ActText.fold(change.getReplacement().orElse("")));
  }

  @Test
  void a_changed_fact_is_told_as_the_old_and_the_new_wording_of_its_article() {
    rows(changes(SIGNED, with("/subject/endDate", "\"2026-08-01\"")))
        .containsExactly(tuple(
            "article 15 – Prise d’effet et durée",
            "La convention prend effet le 19 janvier 2026 et prend fin le 1er juillet 2026 inclus.",
            "La convention prend effet le 19 janvier 2026 et prend fin le 1er août 2026 inclus."));
  }

  @Test
  void an_article_that_falls_is_told_with_the_new_numbers_of_those_that_stay() {
    List<ArticleChange> changes = changes(SIGNED, with("/subject/medicalDevice", "false"));
    assertThat(changes).anySatisfy(change -> {
      assertThat(change.getArticle().orElse("")).startsWith("article 7 – ");
      assertThat(change.getReplacement()).contains("(stipulation supprimée)");
    });
    rows(changes)
        .endsWith(tuple("numérotation", "articles 8 à 20", "deviennent : articles 7 à 19"));
  }

  @Test
  void an_article_that_comes_is_told_whole_and_a_reference_to_a_moved_one_is_no_change() {
    List<ArticleChange> changes = changes(with("/subject/equipmentLent", "false"), SIGNED);
    assertThat(changes).anySatisfy(change -> {
      assertThat(change.getArticle().orElse("")).startsWith("annexe 4 – ");
      assertThat(change.getFormer()).contains("(stipulation ajoutée)");
    });
    rows(changes).contains(tuple("numérotation", "annexe 4", "devient : annexe 5"));
    assertThat(changes)
        .noneSatisfy(change ->
            assertThat(change.getArticle().orElse("")).contains("Protocole, lieu et période"));
  }

  @Test
  void the_same_stipulations_leave_nothing_to_amend() {
    JsonTree signedElsewhere = with("/subject/signaturePlace", "\"Autre-ville-fictive\"");
    assertThatThrownBy(() -> changes(SIGNED, signedElsewhere))
        .isInstanceOfSatisfying(NothingToAmendException.class, same -> {
          assertThat(same.message(Locale.FRENCH)).contains("rien à modifier");
          assertThat(same.message(Locale.ENGLISH)).contains("nothing to change");
        });
  }

  @Test
  void the_amendment_is_an_act_of_the_same_parties_that_names_what_it_amends() {
    JsonTree revised = with("/subject/noticePeriod", "\"P2M\"");
    Amendment amendment = Amendment.builder()
        .from(Amendments.of(subject(SIGNED), act(SIGNED), subject(revised), act(revised)))
        .number(1)
        .title("le délai de préavis")
        .effectDate(LocalDate.of(2026, 5, 1))
        .build();
    DocumentKind<Amendment> kind = DocumentKind.amendment(LeverCatalog.installed()
        .lever("experimentation")
        .documents()
        .get(0)
        .pack()
        .replaceFirst("[^/]+$", ""));
    Act act = Documents.standard().assemble(kind, amendment, DAY);
    assertThat(amendment.getBaseActParties()).isEqualTo(amendment.getParties());
    assertThat(ActText.of(act))
        .contains("convention d’expérimentation, signée le 12 janvier 2026")
        .contains("avec un préavis d’un mois")
        .contains("avec un préavis de deux mois")
        .contains("prend effet le 1er mai 2026")
        .contains("demeurent inchangées");
  }
}
