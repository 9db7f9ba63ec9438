package fr.levier.conventions.partnership;

import static fr.levier.conventions.partnership.PartnershipRules.rule;
import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.law.CommonParameters;
import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.GhtRole;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.List;
import java.util.Optional;

/** What the convention must leave to procurement. */
final class PurchaseRules {

  private static final LegalReference PRINCIPLES = article("L. 3", LegalCode.CCP);

  static final Rule<PartnershipConvention> PUBLIC_COOPERATION = rule(
      RuleInfo.law("PAR-13", Severity.WARNING, LegalDay.SIGNATURE)
          .facts("price", "marketActivityShare")
          .basis(
              article("L. 2511-6", LegalCode.CCP),
              article("L. 2511-5", LegalCode.CCP),
              article("R. 2122-8", LegalCode.CCP)),
      PurchaseRules::publicCooperation);

  static final Rule<PartnershipConvention> NO_EXCLUSIVITY = rule(
      RuleInfo.law("PAR-14", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("exclusivity")
          .changeable("exclusivity")
          .basis(PRINCIPLES),
      (convention, exam) -> {
        exam.appliesIf(Truth.of(
            convention.getProjects().stream().anyMatch(p -> !p.getCompanies().isEmpty())));
        exam.breachedIf(
            exam.fact("exclusivity", convention.isExclusivity()).is(promised -> promised));
      });

  static final Rule<PartnershipConvention> NO_PROMISE = rule(
      RuleInfo.law("PAR-15", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("purchaseCommitment")
          .changeable("purchaseCommitment")
          .basis(PRINCIPLES),
      (convention, exam) ->
          exam.breachedIf(exam.fact("purchaseCommitment", convention.isPurchaseCommitment())
              .is(promised -> promised)));

  static final Rule<PartnershipConvention> GHT_SUPPORT = rule(
      RuleInfo.law("PAR-18", Severity.WARNING, LegalDay.SIGNATURE)
          .facts("ghtRole", "purchaseAct")
          .changeable("signatory")
          .basis(article("L. 6132-3", LegalCode.CSP).unverified()),
      PurchaseRules::ghtSupport);

  private PurchaseRules() {}

  private static void publicCooperation(PartnershipConvention convention, Examination exam) {
    Fact<BeforeTax> price = exam.fact("price", convention.getPrice());
    Fact<Percentage> share = exam.fact("marketActivityShare", convention.getMarketActivityShare());
    exam.appliesIf(price.is(BeforeTax::isAtLeast, exam.parameter(CommonParameters.DIRECT_AWARD)));
    exam.breachedIf(
        share.is(Percentage::isAtLeast, exam.parameter(PartnershipParameters.MARKET_SHARE)),
        share.path());
  }

  private static void ghtSupport(PartnershipConvention convention, Examination exam) {
    List<Party> parties = convention.getParties();
    Optional<Hospital> hospital =
        Sides.hospital(parties).filter(Hospital.class::isInstance).map(Hospital.class::cast);
    Fact<GhtRole> role = exam.fact(
        "ghtRole",
        Sides.hospitalPath(parties) + "/ghtRole",
        hospital.flatMap(Hospital::getGhtRole));
    Fact<Boolean> purchase = exam.fact("purchaseAct", convention.isPurchaseAct());
    exam.appliesIf(role.is(place -> place == GhtRole.MEMBER));
    exam.breachedIf(purchase.is(signed -> signed), purchase.path());
  }
}
