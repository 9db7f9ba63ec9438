package fr.levier.docs.typography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefiniteArticleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "délibération n° 2025-41 | la délibération n° 2025-41",
        "Délégation du 6 janvier 2020 | la Délégation du 6 janvier 2020",
        "arrêté préfectoral | l’arrêté préfectoral",
        "article 12 des statuts | l’article 12 des statuts",
        "articles L. 1 et L. 2 | les articles L. 1 et L. 2",
        "statuts | les statuts",
        "procès-verbal du 3 mars | le procès-verbal du 3 mars",
        "la délibération du 3 mars | la délibération du 3 mars",
        "l’arrêté du 3 mars | l’arrêté du 3 mars",
        "l'arrêté du 3 mars | l'arrêté du 3 mars",
        "le décret du 3 mars | le titre suivant : le décret du 3 mars",
        "2025-41 | le titre suivant : 2025-41"
      })
  void a_reference_takes_the_article_of_its_first_word(String reference, String printed) {
    assertThat((DefiniteArticle.of(reference) + reference).replace('\u00a0', ' '))
        .isEqualTo(printed);
  }
}
