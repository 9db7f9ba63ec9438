package fr.levier.funding.procurement;

import fr.levier.core.law.CommonParameters;
import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.Combination;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.GuideSheet;
import fr.levier.core.lever.GuideSheet.Cell;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.Openness;
import fr.levier.core.lever.Openness.Answer;
import fr.levier.core.lever.Project;
import fr.levier.core.lever.ProjectNeed;
import fr.levier.core.lever.Prospect;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.rule.Truth;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
            PACKS + id)
        .withObligations(PurchaseObligations::of);
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
  public Optional<GuideSheet> guide() {
    return Optional.of(new GuideSheet(Cell.ABSENT, Cell.DIRECT));
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
    if (actor.isIndustrie()) {
      return new Openness(
          Answer.OPEN,
          new Localized(
              "une entreprise répond aux consultations des acheteurs : soumissionner est ouvert à toutes",
              "a company answers the consultations of buyers: any may bid"));
    }
    return new Openness(
        Answer.VIA_CARRIER,
        new Localized(
            "soumissionner est ouvert à tous ; acheter selon le code suppose d’y être soumis par son statut, son financement ou son contrôle, ce que ce type ne suffit pas à établir",
            "anyone may bid; to buy by the code one has to be bound by it through one’s status, funding or control, which this type does not settle"));
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    LegalReference code = LegalReference.article("L. 1111-1", LegalCode.CCP);
    return Prospect.of(this, project, context.asOf())
        .requires(
            project.looksFor(
                ProjectNeed.PURCHASE, ProjectNeed.CO_DEVELOPMENT, ProjectNeed.REAL_LIFE_TEST),
            new Localized(
                "un marché répond à un besoin de l’acheteur, contre un prix",
                "a contract meets a need of the buyer, against a price"),
            code)
        .noting(
            cheap(project, CommonParameters.DIRECT_AWARD, context),
            new Localized(
                "sous le seuil de dispense d’un achat de fournitures ou de services : sans publicité ni mise en concurrence, offre pertinente et bon usage des deniers",
                "under the threshold of direct award of supplies or services: no publicity, a relevant offer and good use of money"),
            LegalReference.article("R. 2122-8", LegalCode.CCP))
        .noting(
            cheap(project, ProcurementParameters.INNOVATIVE_NEED, context)
                .and(project.fact("innovative", project.isInnovative()).is(is -> is)),
            new Localized(
                "achat innovant sous son seuil : sans publicité ni mise en concurrence, avec une note qui le justifie",
                "innovative purchase under its threshold: no publicity, with a note that justifies it"),
            LegalReference.article("R. 2122-9-1", LegalCode.CCP))
        .calendar(
            "au rythme de chaque marché ; le droit est celui du lancement de la consultation",
            "at the pace of each contract; the law is that of the launch of the consultation")
        .contact(
            "services achats des établissements, GCS et GCSMS achats, GRADES pour les agences, centrales d’achat",
            "purchasing services of establishments and their groups, GRADES for the agencies, central purchasing bodies")
        .with(
            "fir",
            Combination.Kind.EXCLUDES,
            "un même objet est subventionné ou acheté, jamais les deux",
            "the same object is subsidised or bought, never both")
        .with(
            "experimentation",
            Combination.Kind.NOT_THE_SAME,
            "une expérimentation n’emporte aucune promesse d’achat : l’achat suit sa procédure",
            "an experiment brings no promise to buy: the purchase follows its procedure")
        .with(
            "cpom",
            Combination.Kind.COMBINES,
            "volet performance des achats",
            "part on purchasing performance")
        .build();
  }

  private static Truth cheap(Project project, Parameter<BeforeTax> threshold, RuleContext context) {
    return context
        .parameters()
        .on(threshold, context.asOf())
        .map(step -> project.fact("amount", project.getAmount()).is(step.value()::isMoreThan))
        .orElse(Truth.NO);
  }
}
