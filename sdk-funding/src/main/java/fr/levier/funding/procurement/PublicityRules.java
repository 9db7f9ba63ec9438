package fr.levier.funding.procurement;

import static fr.levier.funding.procurement.ProcurementRules.ccp;
import static fr.levier.funding.procurement.ProcurementRules.rule;

import fr.levier.core.law.LegalReference;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** What is published before and after the award. */
final class PublicityRules {

  static final Rule<PurchaseNeed> SOCIAL_SERVICES = rule(
      RuleInfo.law("PRC-05", Severity.ERROR, LegalDay.LAUNCH)
          .facts("object", "needValue", "publicity")
          .yieldsTo("ACH-03", "PRC-00")
          .changeable("publicity")
          .basis(
              ccp("R. 2123-1, 3°,"),
              ccp("R. 2131-15"),
              LegalReference.of("directive 2014/24/UE, article 4, d").singleSource()),
      PublicityRules::socialServices);

  static final Rule<PurchaseNeed> PUBLICITY = rule(
      RuleInfo.law("PRC-06", Severity.ERROR, LegalDay.LAUNCH)
          .facts("chosenProcedure", "needValue", "buyerCategory", "publicity")
          .yieldsTo("PRC-03", "PRC-04", "ACH-03", "PRC-00")
          .changeable("publicity")
          .basis(ccp("R. 2131-12"), ccp("R. 2131-13"), ccp("R. 2131-16")),
      PublicityRules::publicity);

  static final Rule<PurchaseNeed> BUYER_PROFILE = rule(
      RuleInfo.law("PRC-07", Severity.ERROR, LegalDay.LAUNCH)
          .facts("needValue", "documentsOnBuyerProfile")
          .yieldsTo("ACH-03", "PRC-00")
          .changeable("documentsOnBuyerProfile")
          .basis(ccp("R. 2132-2")),
      PublicityRules::buyerProfile);

  static final Rule<PurchaseNeed> ESSENTIAL_DATA_IN_TIME = rule(
      RuleInfo.law("PRC-09", Severity.WARNING, LegalDay.NOTIFICATION)
          .facts("contractAmount", "notificationDate", "decpPublishedOn")
          .yieldsTo("ACH-08")
          .changeable("decpPublishedOn")
          .basis(ccp("R. 2196-1"), LegalReference.of("décret n° 2022-767 du 2 mai 2022")),
      PublicityRules::essentialDataInTime);

  static final Rule<PurchaseNeed> ESSENTIAL_DATA_RECORD = rule(
      RuleInfo.law("ACH-08", Severity.WARNING, LegalDay.NOTIFICATION)
          .facts("contractAmount")
          .contents("decpRecord")
          .changeable("decpRecord")
          .basis(ccp("R. 2196-1")),
      (need, exam) -> {
        exam.appliesIf(owesEssentialData(need, exam));
        exam.requires("decpRecord", "/subject/decpRecord", need.getDecpRecord().isPresent());
      });

  private PublicityRules() {}

  private static Fact<List<PublicityMedium>> published(PurchaseNeed need, Examination exam) {
    return exam.fact("publicity", need.getPublicity());
  }

  private static Truth lacks(Fact<List<PublicityMedium>> published, PublicityMedium medium) {
    return published.is(media -> !media.contains(medium));
  }

  private static void socialServices(PurchaseNeed need, Examination exam) {
    Judged purchase = new Judged(need, exam);
    Fact<List<PublicityMedium>> published = published(need, exam);
    exam.appliesIf(purchase.object().is(PurchaseObject.SERVICES_SOCIAUX_SPECIFIQUES::equals));
    exam.appliesIf(purchase.isChosen(Procedure.MAPA));
    exam.breachedIf(
        purchase
            .reaches(ProcurementParameters.SOCIAL_NOTICE)
            .and(lacks(published, PublicityMedium.JOUE)),
        published.path());
  }

  private static void publicity(PurchaseNeed need, Examination exam) {
    Judged purchase = new Judged(need, exam);
    Fact<List<PublicityMedium>> published = published(need, exam);
    Truth light = purchase.object().is(Decision::isLight);
    Truth adapted = purchase.isChosen(Procedure.MAPA).and(light.not());
    Truth formal = purchase.isChosen(Procedure.FORMALISEE);
    Truth listed =
        new Fact<>("listedForPublicity", Buyers.LISTED, Buyers.listed(need)).is(known -> known);
    exam.appliesIf(adapted.or(formal));

    Truth noticed = Lots.areInvoked(need)
        ? exam.fact("lotValue", need.getLotValue())
            .is(BeforeTax::isAtLeast, exam.parameter(ProcurementParameters.NOTICE))
        : purchase.reaches(ProcurementParameters.NOTICE);
    Truth unseen = published.is(
        media -> !media.contains(PublicityMedium.BOAMP) && !media.contains(PublicityMedium.JAL));
    exam.breachedIf(adapted.and(listed).and(noticed).and(unseen), published.path());
    exam.breachedIf(
        formal.and(lacks(published, PublicityMedium.JOUE)),
        published.path(),
        Severity.ERROR,
        "formal",
        Map.of());
    exam.breachedIf(
        formal.and(listed).and(lacks(published, PublicityMedium.BOAMP)),
        published.path(),
        Severity.ERROR,
        "bulletin",
        Map.of());
  }

  private static void buyerProfile(PurchaseNeed need, Examination exam) {
    Judged purchase = new Judged(need, exam);
    Fact<Boolean> online = exam.fact("documentsOnBuyerProfile", need.isDocumentsOnBuyerProfile());
    exam.appliesIf(
        Truth.of(need.getPublicity().filter(media -> !media.isEmpty()).isPresent()));
    exam.breachedIf(
        purchase.reaches(ProcurementParameters.BUYER_PROFILE).and(online.is(there -> !there)),
        online.path());
  }

  private static Truth owesEssentialData(PurchaseNeed need, Examination exam) {
    return exam.fact("contractAmount", need.getContractAmount())
        .is(BeforeTax::isAtLeast, exam.parameter(ProcurementParameters.ESSENTIAL_DATA));
  }

  private static void essentialDataInTime(PurchaseNeed need, Examination exam) {
    Truth owed = owesEssentialData(need, exam);
    Fact<LocalDate> notified = exam.fact("notificationDate", need.getNotificationDate());
    Fact<LocalDate> published = exam.fact("decpPublishedOn", need.getDecpPublishedOn());
    Fact<Period> delay = exam.parameter(ProcurementParameters.ESSENTIAL_DATA_DELAY);
    exam.appliesIf(published.isGiven());
    exam.appliesIf(owed);
    notified
        .value()
        .flatMap(from -> delay.value().map(from::plus))
        .ifPresent(last -> exam.tell("lastDay", last));
    Truth late = delay.value().isPresent()
        ? published.is((day, from) -> day.isAfter(from.plus(delay.value().get())), notified)
        : delay.is(known -> true);
    exam.breachedIf(late, published.path());
  }
}
