package fr.levier.conventions.partnership;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What the partnership is for (<i>objectifs</i>). The model convention pursues all three. */
public enum Objective implements Labelled {
  /** Support the solutions that the hospital's teams carry. */
  O1(
      "appuyer le développement des solutions innovantes portées par les équipes de l’établissement, en réponse aux besoins qu’elles ont elles-mêmes identifiés, en les faisant bénéficier de l’expertise, des moyens et des partenaires du Centre de l’innovation par les achats",
      "support the innovative solutions carried by the hospital’s teams, for needs they identified themselves, with the expertise, the means and the partners of the centre for innovation through purchasing"),
  /** Take part in tests in real conditions, when the hospital finds them of interest. */
  O2(
      "permettre à l’établissement de participer, lorsqu’il l’estime intéressant, aux tests en conditions réelles des solutions proposées par les fournisseurs lors de la passation des marchés de produits ou solutions innovants de la centrale d’achat",
      "let the hospital take part, when it finds it of interest, in tests in real conditions of the solutions that suppliers propose when the central purchasing body awards contracts for innovative products or solutions"),
  /** Start a network of innovative hospitals. */
  O3(
      "engager la création d’un réseau de centres hospitaliers innovants partenaires de la centrale d’achat, fondé sur un modèle de partenariat duplicable",
      "start a network of innovative hospitals, partners of the central purchasing body, on a model of partnership that others can take up");

  private final String french;
  private final String english;

  Objective(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
