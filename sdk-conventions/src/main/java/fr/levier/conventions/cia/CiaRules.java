package fr.levier.conventions.cia;

import static fr.levier.conventions.cia.CiaParameters.FOUNDING;

import fr.levier.core.law.Parameter;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rules of a request to the centre for innovation through purchasing, CIA-01 to CIA-07, in order. */
final class CiaRules {

  private static final Rule<CiaRequest> MEMBER = Rule.of(
      RuleInfo.law("CIA-01", Severity.ERROR, LegalDay.REQUEST)
          .facts("requesterType", "resahMember", "services")
          .changeable("resahMember", "services")
          .basis(FOUNDING),
      CiaRules::member);

  private static final Rule<CiaRequest> SERVICE = Rule.of(
      RuleInfo.form("CIA-02", Severity.ERROR, LegalDay.REQUEST)
          .contents("services")
          .changeable("services")
          .basis(FOUNDING),
      (request, exam) ->
          exam.requires("services", "/subject/services", !request.getServices().isEmpty()));

  private static final Rule<CiaRequest> KIND_OF_HELP = Rule.of(
      RuleInfo.form("CIA-03", Severity.ERROR, LegalDay.REQUEST)
          .facts("services")
          .contents("helpDeskKind")
          .yieldsTo("CIA-01")
          .changeable("helpDeskKind")
          .basis(FOUNDING),
      (request, exam) -> {
        exam.appliesIf(asks(request, CiaService.S3, exam));
        exam.requires(
            "helpDeskKind", "/subject/helpDeskKind", request.getHelpDeskKind().isPresent());
      });

  private static final Rule<CiaRequest> SOURCING_THEME = Rule.of(
      RuleInfo.form("CIA-04", Severity.WARNING, LegalDay.REQUEST)
          .facts("theme", "selectedThemes")
          .changeable("theme")
          .basis(FOUNDING),
      (request, exam) -> {
        Fact<String> theme = exam.fact("theme", request.getTheme());
        exam.appliesIf(asks(request, CiaService.S4, exam));
        exam.breachedIf(theme.is(
            (asked, selected) -> selected.stream().noneMatch(one -> isSame(one, asked)),
            exam.fact("selectedThemes", request.getSelectedThemes())));
      });

  private static final Rule<CiaRequest> PREMISES = Rule.of(
      RuleInfo.law("CIA-05", Severity.ERROR, LegalDay.REQUEST)
          .facts("serviceDate", "services")
          .yieldsTo("CIA-06")
          .changeable("serviceDate")
          .basis(FOUNDING),
      (request, exam) -> {
        early(request, exam, CiaParameters.PREMISES_START);
        exam.appliesIf(asks(request, CiaService.S6, exam));
      });

  private static final Rule<CiaRequest> SERVICES = Rule.of(
      RuleInfo.law("CIA-06", Severity.ERROR, LegalDay.REQUEST)
          .facts("serviceDate")
          .changeable("serviceDate")
          .basis(FOUNDING),
      (request, exam) -> early(request, exam, CiaParameters.SERVICES_START));

  private static final Rule<CiaRequest> PRIORITY = Rule.of(
      RuleInfo.derived("CIA-07", Severity.INFO, LegalDay.REQUEST)
          .facts("requesterType")
          .basis(FOUNDING),
      (request, exam) -> {
        type(request, exam);
        request.priority().ifPresent(first -> exam.tell("priority", first));
      });

  private CiaRules() {}

  static RuleSet<CiaRequest> ofTheRequest() {
    return new RuleSet<>(
        List.of(MEMBER, SERVICE, KIND_OF_HELP, SOURCING_THEME, PREMISES, SERVICES, PRIORITY));
  }

  private static Fact<ActorType> type(CiaRequest request, Examination exam) {
    return exam.fact("requesterType", "/subject/requester/actorType", request.requesterType());
  }

  private static Fact<List<CiaService>> services(CiaRequest request, Examination exam) {
    return exam.fact(
        "services", Optional.of(request.getServices()).filter(services -> !services.isEmpty()));
  }

  private static Truth asks(CiaRequest request, CiaService service, Examination exam) {
    return services(request, exam).is(services -> services.contains(service));
  }

  /** A member may ask anything; a company, for the platform that answers it, and for nothing else. */
  private static void member(CiaRequest request, Examination exam) {
    Truth company = type(request, exam).is(ActorType::isIndustrie);
    Fact<Boolean> member = exam.fact("resahMember", request.isResahMember());
    Fact<List<CiaService>> services = services(request, exam);
    exam.breachedIf(company.not().and(member.is(joined -> !joined)), member.path());
    exam.breachedIf(
        company.and(services.is(asked -> asked.stream().anyMatch(one -> one != CiaService.S1))),
        services.path(),
        Severity.ERROR,
        "company",
        Map.of());
  }

  private static void early(CiaRequest request, Examination exam, Parameter<LocalDate> firstDay) {
    Fact<LocalDate> wanted = exam.fact("serviceDate", request.getServiceDate());
    exam.breachedIf(wanted.is(ChronoLocalDate::isBefore, exam.parameter(firstDay)));
  }

  private static boolean isSame(String left, String right) {
    return folded(left).equals(folded(right));
  }

  /** A theme as people type it: the same whatever the case, the spaces and the kind of apostrophe. */
  private static String folded(String theme) {
    return Normalizer.normalize(theme, Normalizer.Form.NFC)
        .replace('’', '\'')
        .replaceAll("[\\p{Z}\\s]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
