package fr.levier.funding.procurement;

import fr.levier.core.law.Parameter;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.Openness;
import fr.levier.core.lever.Openness.Answer;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;

/**
 * Public procurement (<i>commande publique</i>): what a buyer pays for, it buys by the code. Stateless and thread-safe.
 */
public final class ProcurementLever implements Lever {

  private static final String PACKS = "fr/levier/funding/procurement/packs/";

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      purchase("note-opportunite", "note d’opportunité", "note on the expediency of a purchase"),
      purchase(
          "note-innovation",
          "note de justification du caractère innovant",
          "note on the innovative character"),
      purchase("lettre-consultation", "lettre de consultation", "letter of consultation"),
      purchase(
          "reglement-consultation", "règlement de la consultation", "rules of the consultation"),
      purchase("cahier-des-charges", "cahier des charges", "contract clauses"),
      purchase("acte-engagement", "acte d’engagement", "deed of engagement"),
      purchase(
          "protocole-test",
          "protocole de test en conditions réelles",
          "real-condition test protocol"),
      purchase("rapport-analyse", "rapport d’analyse des offres", "report on the offers"),
      purchase("lettre-notification", "lettre de notification", "letter of award"),
      new DocumentKind<>(
          "lettre-rejet",
          new Localized("lettre de rejet", "letter of rejection"),
          RejectionLetter.class,
          new RuleSet<>(List.of()),
          PACKS + "lettre-rejet"),
      purchase(
          "fiche-donnees-essentielles",
          "fiche de données essentielles",
          "sheet of essential data"));

  /** A paper of the purchase, judged by all its rules. */
  private static DocumentKind<PurchaseNeed> purchase(String id, String french, String english) {
    return new DocumentKind<>(
        id,
        new Localized(french, english),
        PurchaseNeed.class,
        ProcurementRules.ofThePurchase(),
        PACKS + id);
  }

  @Override
  public String id() {
    return "procurement";
  }

  @Override
  public Localized title() {
    return new Localized("commande publique", "public procurement");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return DOCUMENTS;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return ProcurementParameters.all();
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    if (actor.isAcheteurCcp()) {
      return new Openness(
          Answer.OPEN,
          new Localized(
              "une personne publique achète selon le code de la commande publique",
              "a public body buys by the code of public procurement"));
    }
    return new Openness(
        Answer.VIA_CARRIER,
        new Localized(
            "soumissionner est ouvert à tous ; acheter selon le code suppose d’y être soumis par son statut, son financement ou son contrôle, ce que ce type ne suffit pas à établir",
            "anyone may bid; to buy by the code one has to be bound by it through one’s status, funding or control, which this type does not settle"));
  }
}
