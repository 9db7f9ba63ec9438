package fr.levier.funding.procurement;

import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The papers of a purchase, from what is open to it: first what a text requires, then what is usual. */
final class ProcedureDocuments {

  /** The duties that come with an award without publicity or competition (articles R. 2122-8 and R. 2122-9-1). */
  static final List<Localized> THREE_DUTIES = List.of(
      new Localized("choisir une offre pertinente", "choose a relevant offer"),
      new Localized(
          "faire une bonne utilisation des deniers publics", "make good use of public money"),
      new Localized(
          "ne pas contracter systématiquement avec un même opérateur économique",
          "not contract always with the same supplier"));

  private final ProcedureAnswer answer;
  private final List<DocumentDue> required = new ArrayList<>();
  private final List<DocumentDue> usual = new ArrayList<>();

  private ProcedureDocuments(ProcedureAnswer answer) {
    this.answer = answer;
  }

  /** Those of the procedure chosen, else of the lightest that is open. */
  static List<DocumentDue> of(ProcedureAnswer answer) {
    Optional<Procedure> procedure =
        answer.need().getChosenProcedure().or(() -> answer.open().map(open -> open.get(0)));
    if (procedure.isEmpty()) {
      return List.of();
    }
    ProcedureDocuments documents = new ProcedureDocuments(answer);
    documents.of(procedure.get());
    documents.ofEveryContract();
    return Stream.concat(documents.required.stream(), documents.usual.stream()).toList();
  }

  private void of(Procedure procedure) {
    switch (procedure) {
      case DISPENSE_SEUIL ->
        usual(
            "devis et note interne sur les trois obligations de l’acheteur",
            "quotes and internal note on the three duties of the buyer");
      case DISPENSE_INNOVANT -> ofInnovativePurchase();
      case MAPA -> ofAdaptedProcedure();
      case FORMALISEE -> ofFormalProcedure();
    }
  }

  private void ofInnovativePurchase() {
    required(
        "justification du caractère innovant, dont la preuve incombe à l’acheteur",
        "justification of the innovative character, which the buyer has to prove",
        ccp("R. 2122-9-1"));
    answer
        .parameters()
        .on(ProcurementParameters.INNOVATIVE_DECLARATION, answer.day())
        .filter(from -> answer.knownValue().isAtLeast(from.value()))
        .ifPresent(from -> required(
            "déclaration de l’achat innovant à l’observatoire économique de la commande publique",
            "declaration of the innovative purchase to the economic observatory of public procurement",
            from.reference()));
    usual(
        "étude du marché et lettre de marché citant l’article R. 2122-9-1",
        "market survey and contract letter that cites article R. 2122-9-1");
  }

  private void ofAdaptedProcedure() {
    required("documents de la consultation", "consultation documents", ccp("R. 2132-1"));
    ofCompetition();
    usual(
        "règlement de la consultation, cahiers des clauses, acte d’engagement, bordereau ou décomposition des prix, formulaires DC1, DC2 et DC4",
        "rules of the consultation, contract clauses, deed of engagement, price schedule, forms DC1, DC2 and DC4");
  }

  private void ofFormalProcedure() {
    required("avis de marché", "contract notice", ccp("R. 2131-16"));
    required(
        "règlement de la consultation et documents de la consultation",
        "rules of the consultation and consultation documents",
        ccp("R. 2132-1"));
    required("rapport de présentation", "report of presentation", ccp("R. 2184-1"));
    required(
        "motifs de l’absence d’allotissement, lorsque le marché n’est pas alloti",
        "reasons for a single lot, when there is only one",
        ccp("L. 2113-11"));
    required("délai d’attente avant la signature", "standstill before signature", ccp("R. 2182-1"));
    required("avis d’attribution", "award notice", ccp("R. 2183-1"));
    ofCompetition();
    usual(
        "document unique de marché européen, ou formulaires DC1 et DC2",
        "European single procurement document, or forms DC1 and DC2");
    usual("lettres de notification et de rejet", "letters of award and of rejection");
  }

  private void ofCompetition() {
    if (answer.buyerProfile().orElse(false)) {
      required(
          "documents de la consultation sur le profil d’acheteur, si un avis est publié",
          "consultation documents on the buyer profile, if a notice is published",
          ccp("R. 2132-2"));
    }
    if (answer.environmentalCriterion().orElse(false)) {
      required(
          "critère d’attribution environnemental",
          "environmental award criterion",
          ccp("R. 2152-7"));
    }
  }

  private void ofEveryContract() {
    if (answer.written().orElse(false)) {
      required("contrat écrit", "written contract", ccp("R. 2112-1"));
    }
    answer
        .decp()
        .filter(duty -> duty != DecpDuty.AUCUNE)
        .ifPresent(
            duty -> required(duty.label().french(), duty.label().english(), ccp("R. 2196-1")));
    if (answer.environmentalCondition()) {
      required(
          "condition d’exécution environnementale",
          "environmental condition of performance",
          ccp("L. 2112-2"));
    }
    if (answer.socialCondition().orElse(false)) {
      required(
          "condition d’exécution sociale ou relative à l’emploi, sauf exception",
          "social or employment condition of performance, unless excepted",
          ccp("L. 2112-2-1").unverified());
    }
  }

  private void required(String french, String english, LegalReference basis) {
    required.add(new DocumentDue(new Localized(french, english), Optional.of(basis)));
  }

  private void usual(String french, String english) {
    usual.add(new DocumentDue(new Localized(french, english), Optional.empty()));
  }

  private static LegalReference ccp(String article) {
    return article(article, LegalCode.CCP);
  }
}
