package fr.levier.funding.opendata;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.Company;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Siret;
import fr.levier.funding.procurement.EssentialData;
import fr.levier.funding.procurement.Procedure;
import fr.levier.funding.procurement.PurchaseNeed;
import java.time.LocalDate;

/** A contract of fictitious parties, complete for publication. */
final class Contracts {

  static final LocalDate NOTIFIED = LocalDate.of(2026, 3, 2);
  static final LocalDate PUBLISHED = LocalDate.of(2026, 4, 15);

  private Contracts() {}

  static PurchaseNeed complete() {
    return PurchaseNeed.builder()
        .number("2026-014")
        .title("Interprétation à distance, « à la demande », pour les urgences (fictif)")
        .cpvCode("79540000")
        .innovative(false)
        .buyer(Hospital.builder()
            .name("Centre hospitalier fictif de Valmont")
            .siret(Siret.of("26950001300017"))
            .build())
        .supplier(Company.builder()
            .name("Traduire (fictif)")
            .siret(Siret.of("73282932000074"))
            .build())
        .chosenProcedure(Procedure.MAPA)
        .contractAmount(BeforeTax.of("84500.50"))
        .notificationDate(NOTIFIED)
        .decpRecord(data())
        .build();
  }

  static EssentialData data() {
    return EssentialData.builder()
        .nature("Marché")
        .addTechniques("Sans objet")
        .addExecutionModes("Bons de commande")
        .ccag("Fournitures courantes et services")
        .offersReceived(3)
        .advanceGranted(true)
        .advanceRate(Percentage.of(5))
        .consortiumType("Pas de groupement")
        .subcontracting(false)
        .placeCode("95018")
        .placeCodeType("Code commune")
        .durationMonths(24)
        .addPriceTypes("Définitif révisable")
        .priceForm("Unitaire")
        .addSocialConsiderations("Clause sociale")
        .addEnvironmentalConsiderations("Critère environnemental")
        .build();
  }
}
