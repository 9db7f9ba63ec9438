package fr.levier.conventions.partnership;

import static fr.levier.conventions.partnership.PartnershipParameters.PROGRAMME;
import static fr.levier.conventions.partnership.PartnershipRules.rule;

import fr.levier.core.party.ActorType;
import fr.levier.core.party.Party;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;

/** Who may join the network, on what themes, and how far it has grown. */
final class NetworkRules {

  static final Rule<PartnershipConvention> NOT_UNIVERSITY = rule(
      RuleInfo.law("PAR-01", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("partnerType")
          .basis(PROGRAMME),
      (convention, exam) ->
          exam.breachedIf(partnerType(convention, exam).is(ActorType::isHospitaloUniversitaire)));

  static final Rule<PartnershipConvention> PUBLIC_HOSPITAL = rule(
      RuleInfo.law("PAR-02", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("partnerType")
          .changeable("partnerType")
          .basis(PROGRAMME),
      (convention, exam) -> exam.breachedIf(
          partnerType(convention, exam).is(type -> !type.isEtablissementPublicDeSante())));

  static final Rule<PartnershipConvention> MEMBER = rule(
      RuleInfo.law("PAR-03", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("resahMember")
          .changeable("resahMember")
          .basis(PROGRAMME),
      (convention, exam) -> exam.breachedIf(
          exam.fact("resahMember", convention.isResahMember()).is(member -> !member)));

  static final Rule<PartnershipConvention> PRIORITY_THEME = rule(
      RuleInfo.form("PAR-04", Severity.ERROR, LegalDay.SIGNATURE)
          .contents("themes")
          .changeable("themes")
          .basis(PROGRAMME),
      NetworkRules::priorityTheme);

  static final Rule<PartnershipConvention> COUNTER = rule(
      RuleInfo.law("PAR-17", Severity.INFO, LegalDay.AS_OF)
          .facts("networkCount")
          .basis(PROGRAMME),
      NetworkRules::counter);

  private NetworkRules() {}

  private static Fact<ActorType> partnerType(PartnershipConvention convention, Examination exam) {
    List<Party> parties = convention.getParties();
    return exam.fact(
        "partnerType",
        Sides.hospitalPath(parties) + "/actorType",
        Sides.hospital(parties).flatMap(Party::getActorType));
  }

  /** A theme is compared with the list of its own year; where no list is known, none can be outside it. */
  private static void priorityTheme(PartnershipConvention convention, Examination exam) {
    List<Theme> themes = convention.getThemes();
    exam.requires("themes", "/subject/themes", !themes.isEmpty());
    for (int i = 0; i < themes.size(); i++) {
      Theme theme = themes.get(i);
      LocalDate day = theme.getYear().map(year -> year.atDay(1)).orElse(exam.day());
      Fact<PartnershipParameters.PriorityThemes> list =
          exam.parameter(PartnershipParameters.PRIORITY_THEMES, day);
      Truth outside = list.isGiven().and(list.is(known -> !known.names(theme.getName())));
      Map<String, Object> told =
          Map.of("theme", theme.getName(), "year", Year.from(day).toString());
      exam.breachedIf(outside, "/subject/themes/" + i, Severity.INFO, "outside", told);
    }
  }

  /** The target is that of a year, and stays the yardstick afterwards; before the programme there is none. */
  private static void counter(PartnershipConvention convention, Examination exam) {
    Fact<Integer> count = exam.fact("networkCount", convention.getNetworkCount());
    Fact<Integer> start = exam.parameter(PartnershipParameters.NETWORK_START);
    Fact<Integer> target = exam.parameter(PartnershipParameters.NETWORK_TARGET);
    Fact<LocalDate> deadline = exam.parameter(PartnershipParameters.NETWORK_DEADLINE);
    exam.appliesIf(count.isGiven());
    exam.appliesIf(start.isGiven().and(target.isGiven()).and(deadline.isGiven()));
    int planned = start.value().orElse(0) + target.value().orElse(0);
    exam.tell("planned", planned);
    exam.breachedIf(count.is(hospitals -> hospitals > planned));
  }
}
