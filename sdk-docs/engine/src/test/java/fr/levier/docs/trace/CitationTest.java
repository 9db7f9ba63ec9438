package fr.levier.docs.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          article L. 6114-1 du code de la santé publique          | article L. 6114-1 du code de la santé publique
          article L6114-1 du code de la santé publique            | article L. 6114-1 du code de la santé publique
          article L. 2141-8, 2°, du code de la commande publique  | article L. 2141-8 du code de la commande publique
          article R. 1435-16, III, 1°, du code de la santé publique | article R. 1435-16 du code de la santé publique
          code de la sécurité sociale, article L. 162-31-1        | article L. 162-31-1 du code de la sécurité sociale
          articles L. 612-4 et D. 612-5 du code de commerce       | article D. 612-5 du code de commerce; article L. 612-4 du code de commerce
          articles R. 2121-8 à R. 2121-10 du code de la commande publique | article R. 2121-8 du code de la commande publique; article R. 2121-9 du code de la commande publique; article R. 2121-10 du code de la commande publique
          article 10 de la loi n° 2000-321 du 12 avril 2000       | loi n° 2000-321, article 10
          loi n° 2000-321 du 12 avril 2000, articles 9-1, 10 et 10-1 | loi n° 2000-321, article 9-1; loi n° 2000-321, article 10; loi n° 2000-321, article 10-1
          article 1er du décret n° 2001-495 du 6 juin 2001        | décret n° 2001-495, article 1er
          décret n° 2001-495 du 6 juin 2001                       | décret n° 2001-495
          règlement (UE) 2016/679, article 28, paragraphe 3       | règlement (UE) 2016/679, article 28
          règlement (UE) 2016/679 du 27 avril 2016                | règlement (UE) 2016/679
          règlement (UE) n° 1407/2013                             | règlement (UE) 1407/2013
          directive 2014/24/UE, article 4, d                      | directive 2014/24/UE, article 4
          arrêté du 11 octobre 2006 relatif au compte rendu financier | arrêté du 11 octobre 2006
          circulaire du Premier ministre n° 5811/SG du 29 septembre 2015 | circulaire n° 5811/SG
          CE, Ass., 4 avril 2014, n° 358994                       | Conseil d’État, n° 358994
          Conseil d'État, Section, 6 avril 2007, n° 284736        | Conseil d’État, n° 284736
          code de la santé publique                               | code de la santé publique
          guide de l’APIST, juillet 2020, fiche FIR, note         | guide de l’APIST, juillet 2020, fiche FIR, note
          """)
  void a_reference_is_read_as_its_articles(String reference, String articles) {
    assertThat(new TreeSet<>(Citation.articles(reference)))
        .extracting(Article::shown)
        .containsExactly(articles.split("; "));
  }

  @Test
  void a_text_as_a_whole_meets_all_its_articles_and_an_article_itself_alone() {
    Article whole = new Article("loi n° 2000-321", "", true);
    Article tenth = new Article("loi n° 2000-321", "10", true);
    assertThat(whole.meets(tenth)).isTrue();
    assertThat(tenth.meets(whole)).isTrue();
    assertThat(tenth.meets(new Article("loi n° 2000-321", "10-1", true))).isFalse();
    assertThat(tenth.meets(new Article("loi n° 2021-875", "10", true))).isFalse();
  }
}
