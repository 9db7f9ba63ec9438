package fr.levier.funding.procurement;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** Which European threshold binds a buyer (<i>acheteur</i>): annexe 2 of the <i>code de la commande publique</i>. The names are those of the published list of parameters. */
public enum BuyerCategory implements Labelled {
  /** Central authority: the State and its non-commercial bodies other than public hospitals, regional health agencies among them (by inference). */
  AUTORITE_CENTRALE("autorité publique centrale", "central government authority"),
  /** Other contracting authority (<i>pouvoir adjudicateur</i>): public hospitals, local authorities, public-interest groups. */
  AUTRE_POUVOIR_ADJUDICATEUR("autre pouvoir adjudicateur", "other contracting authority"),
  /** Contracting entity, for a network activity such as water, energy or transport. */
  ENTITE_ADJUDICATRICE("entité adjudicatrice", "contracting entity");

  private final String french;
  private final String english;

  BuyerCategory(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
