package fr.levier.funding.fir;

import fr.levier.core.text.Localized;
import java.util.List;

/** The five missions of the fund in words (code de la santé publique, article L. 1435-8). */
final class Missions {

  private static final List<Localized> TITLES = List.of(
      new Localized(
          "promotion de la santé et prévention des maladies, des traumatismes, du handicap et de la perte d’autonomie",
          "health promotion and prevention of illness, trauma, disability and loss of autonomy"),
      new Localized(
          "organisation et promotion de parcours de santé coordonnés, qualité et sécurité de l’offre sanitaire et médico-sociale",
          "coordinated health pathways, quality and safety of health and medico-social services"),
      new Localized(
          "permanence des soins et répartition des professionnels et des structures de santé sur le territoire",
          "continuity of care and distribution of health professionals and structures"),
      new Localized(
          "efficience des structures sanitaires et médico-sociales et amélioration des conditions de travail de leurs personnels",
          "efficiency of health and medico-social structures and working conditions of their staff"),
      new Localized("développement de la démocratie sanitaire", "development of health democracy"));

  private Missions() {}

  static List<Localized> titles(List<Integer> ranks) {
    return ranks.stream()
        .filter(rank -> rank >= 1 && rank <= TITLES.size())
        .map(rank -> TITLES.get(rank - 1))
        .toList();
  }
}
