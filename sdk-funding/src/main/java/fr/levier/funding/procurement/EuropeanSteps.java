package fr.levier.funding.procurement;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;

/** The European thresholds: all change on the same days, every second year, by the same regulations. */
final class EuropeanSteps {

  private record Revision(int year, String regulations, String source) {}

  private static final List<Revision> REVISIONS = List.of(
      new Revision(
          2018,
          "règlements (UE) 2017/2365 et 2017/2364, avis publié le 31 mars 2019",
          "https://legal.tricoteuses.fr/articles/LEGIARTI000038319378"),
      new Revision(
          2020,
          "règlements (UE) 2019/1828 et 2019/1829",
          "https://sensei-avocats.fr/flash/marches-publication-des-nouveaux-seuils-de-passation-des-marches-publics-et-des-concessions/"),
      new Revision(
          2022,
          "règlements (UE) 2021/1952 et 2021/1953, avis publié le 9 décembre 2021",
          "https://aapasso.fr/nouveaux-seuils-pour-la-periode-2022-2023"),
      new Revision(
          2024,
          "règlements (UE) 2023/2495 et 2023/2496, avis publié le 7 décembre 2023",
          "https://www.testing.lemoniteur.fr/article/commande-publique-vers-une-legere-hausse-des-seuils-de-procedure-formalisee.2316568"),
      new Revision(
          2026,
          "règlements (UE) 2025/2152, 2025/2150 et 2025/2151",
          "https://www.laviecommunale-actualites.fr/actualites-juridiques/marches-publics/marches-publics-au-1er-janvier-2026-nouveaux-seuils-et"));

  /** The last revision whose regulations bear numbers that were not checked. */
  private static final int UNCHECKED_UNTIL = 2024;

  private EuropeanSteps() {}

  /** Supplies and services of contracting authorities. */
  static Parameter<BeforeTax> supplies(String id, Localized title, String annex, long... euros) {
    return steps(
        id,
        title,
        "articles R. 2124-1 et R. 2123-1, 1°, du " + LegalCode.CCP.title() + annex,
        euros);
  }

  /** Works, or a contracting entity. */
  static Parameter<BeforeTax> of(String id, Localized title, long... euros) {
    return steps(id, title, "article R. 2124-1 du " + LegalCode.CCP.title() + ", annexe 2", euros);
  }

  /** Concessions. */
  static Parameter<BeforeTax> concessions(long... euros) {
    return steps(
        "CP.UE.CONCESSION",
        new Localized("seuil européen des concessions", "European threshold of concessions"),
        "article R. 3126-1 du " + LegalCode.CCP.title() + ", annexe 2, II",
        euros);
  }

  private static Parameter<BeforeTax> steps(
      String id, Localized title, String article, long... euros) {
    Parameter.Builder<BeforeTax> series =
        Parameter.of(id, BeforeTax.class, title).verifiedOn(LocalDate.of(2026, 11, 22));
    for (int i = 0; i < REVISIONS.size(); i++) {
      Revision revision = REVISIONS.get(i);
      LegalReference text =
          LegalReference.of(article).by(revision.regulations()).readAt(revision.source());
      series.from(
          LocalDate.of(revision.year(), 1, 1),
          BeforeTax.of(euros[i]),
          revision.year() > UNCHECKED_UNTIL
              ? text
              : text.doubting(
                  "numéros des règlements européens à vérifier",
                  "numbers of the European regulations to be verified"));
    }
    return series.until(LocalDate.of(2027, 12, 31)).build();
  }
}
