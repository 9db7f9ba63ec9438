package fr.levier.funding.procurement;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The shortest delays that candidates have in a formal procedure: shown with the answer, read by no rule. */
final class TenderDelays {

  private static final String CODE_PAGE =
      "https://french-business-law.com/french-legislation/legitext000037701019-french-public-procurement-code/page/83";

  static final Parameter<Period> OPEN_TENDER = delay(
      "CP.DELAI.AOO.OFFRES",
      "délai de réception des offres, appel d’offres ouvert",
      "delay for offers, open tender",
      35,
      ccp("R. 2161-2").singleSource().readAt(CODE_PAGE));

  static final Parameter<Period> OPEN_TENDER_ELECTRONIC = delay(
      "CP.DELAI.AOO.OFFRES.ELECTRONIQUE",
      "délai de réception des offres électroniques, appel d’offres ouvert",
      "delay for electronic offers, open tender",
      30,
      ccp("R. 2161-3, 2°,").singleSource().readAt("https://github.com/legalize-dev/legalize-fr"));

  static final Parameter<Period> OPEN_TENDER_SHORT = delay(
      "CP.DELAI.AOO.OFFRES.PREINFO_OU_URGENCE",
      "délai de réception des offres après préinformation ou en cas d’urgence, appel d’offres ouvert",
      "delay for offers after prior information or in case of urgency, open tender",
      15,
      ccp("R. 2161-3, 1° et 3°,")
          .readAt(
              "https://www.globalcompliancenews.com/2020/05/14/france-legal-guide-to-public-contracting-in-light-of-the-covid-19-pandemic-1-29042020/"));

  static final Parameter<Period> RESTRICTED_REQUESTS = delay(
      "CP.DELAI.AOR.CANDIDATURES",
      "délai de réception des candidatures, appel d’offres restreint",
      "delay for requests to take part, restricted tender",
      30,
      ccp("R. 2161-6").singleSource().readAt(CODE_PAGE));

  static final Parameter<Period> RESTRICTED_OFFERS = delay(
      "CP.DELAI.AOR.OFFRES",
      "délai de réception des offres, appel d’offres restreint",
      "delay for offers, restricted tender",
      30,
      ccp("R. 2161-7")
          .singleSource()
          .readAt(
              "https://french-business-law.com/french-legislation-art/article-r2161-8-of-the-french-public-procurement-code"));

  static final Parameter<Period> NEGOTIATION_REQUESTS = delay(
      "CP.DELAI.PAN.CANDIDATURES",
      "délai de réception des candidatures, procédure avec négociation",
      "delay for requests to take part, procedure with negotiation",
      30,
      ccp("R. 2161-12")
          .singleSource()
          .readAt(
              "https://french-business-law.com/rench-legislation-art/article-r2161-12-of-the-french-public-procurement-code"));

  static final List<Parameter<?>> ALL = List.of(
      OPEN_TENDER,
      OPEN_TENDER_ELECTRONIC,
      OPEN_TENDER_SHORT,
      RESTRICTED_REQUESTS,
      RESTRICTED_OFFERS,
      NEGOTIATION_REQUESTS);

  private TenderDelays() {}

  private static LegalReference ccp(String article) {
    return LegalReference.article(article, LegalCode.CCP);
  }

  private static Parameter<Period> delay(
      String id, String french, String english, int days, LegalReference text) {
    return Parameter.of(id, Period.class, new Localized(french, english))
        .verifiedOn(LocalDate.of(2026, 11, 22))
        .from(LocalDate.of(2016, 4, 1), Period.ofDays(days), text)
        .build();
  }
}
