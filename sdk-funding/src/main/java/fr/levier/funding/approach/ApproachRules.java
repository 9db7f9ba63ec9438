package fr.levier.funding.approach;

import fr.levier.core.law.LegalReference;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Party;
import fr.levier.core.party.Region;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules of a first approach, ARS-01 to ARS-12. */
final class ApproachRules {

  private static final Rule<ApproachFile> FOR_INDUSTRY = Rule.of(
      RuleInfo.form("ARS-01", Severity.INFO, LegalDay.AS_OF)
          .facts("applicantType")
          .basis(guide("")),
      (file, exam) -> exam.breachedIf(applicant(file, exam).is(type -> !type.isIndustrie())));

  private static final Rule<ApproachFile> ADMISSIBLE = contents(
      RuleInfo.form("ARS-02", Severity.ERROR, LegalDay.AS_OF)
          .contents("nationalPolicies", "equalAccess", "regionalSpecifics")
          .changeable("nationalPolicies", "equalAccess", "regionalSpecifics")
          .basis(guide(", question 2")),
      Map.of(
          "nationalPolicies", file -> file.getNationalPolicies().isPresent(),
          "equalAccess", file -> file.getEqualAccess().isPresent(),
          "regionalSpecifics", file -> file.getRegionalSpecifics().isPresent()));

  private static final Rule<ApproachFile> MATURITY = contents(
      RuleInfo.form("ARS-03", Severity.ERROR, LegalDay.AS_OF)
          .contents("trl")
          .changeable("trl")
          .basis(guide(", question 3")),
      Map.of("trl", file -> file.getTrl().isPresent()));

  private static final Rule<ApproachFile> THIS_REGION = Rule.of(
      RuleInfo.form("ARS-04", Severity.ERROR, LegalDay.AS_OF)
          .facts("arsRegion")
          .contents("prsReference")
          .changeable("prsReference", "packText")
          .basis(guide(", questions 2 et 5")),
      ApproachRules::thisRegion);

  private static final Rule<ApproachFile> NOT_YET_PARTNERS = Rule.of(
      RuleInfo.form("ARS-05", Severity.WARNING, LegalDay.AS_OF)
          .facts("packText")
          .changeable("packText")
          .basis(guide(", question 5")),
      (file, exam) -> {
        exam.appliesIf(Truth.of(!file.isLaterContact().orElse(false)));
        exam.breachedIf(words(file, exam, PackWords.PARTNERSHIP));
      });

  private static final Rule<ApproachFile> NO_LABEL = Rule.of(
      RuleInfo.form("ARS-06", Severity.WARNING, LegalDay.AS_OF)
          .facts("packText")
          .changeable("packText")
          .basis(guide(", question 5")),
      (file, exam) -> exam.breachedIf(words(file, exam, PackWords.LABEL)));

  private static final Rule<ApproachFile> ELEMENTS = contents(
      RuleInfo.form("ARS-07", Severity.ERROR, LegalDay.AS_OF)
          .contents(
              "companyPresentation",
              "sectorReferences",
              "synopsis",
              "pathwayImpact",
              "expectedValue",
              "comparables")
          .changeable(
              "companyPresentation",
              "sectorReferences",
              "synopsis",
              "pathwayImpact",
              "expectedValue",
              "comparables")
          .basis(guide(", question 6")),
      Map.of(
          "companyPresentation", file -> file.getCompanyPresentation().isPresent(),
          "sectorReferences", file -> !file.getSectorReferences().isEmpty(),
          "synopsis", file -> file.getSynopsis().isPresent(),
          "pathwayImpact", file -> file.getPathwayImpact().isPresent(),
          "expectedValue", file -> file.getExpectedValue().isPresent(),
          "comparables", file -> !file.getComparables().isEmpty()));

  private static final Rule<ApproachFile> OPEN_LEVERS = Rule.of(
      RuleInfo.law("ARS-08", Severity.ERROR, LegalDay.AS_OF)
          .facts("proposedLevers")
          .yieldsTo("ARS-01")
          .changeable("proposedLevers")
          .basis(IndustryDoor.SOURCE),
      ApproachRules::openLevers);

  private static final Rule<ApproachFile> RISKS = contents(
      RuleInfo.form("ARS-09", Severity.ERROR, LegalDay.AS_OF)
          .contents("risks")
          .changeable("risks")
          .basis(guide(", question 6")),
      Map.of("risks", file -> !file.getRisks().isEmpty()));

  private static final Rule<ApproachFile> PUBLIC_HEALTH = contents(
      RuleInfo.form("ARS-10", Severity.ERROR, LegalDay.AS_OF)
          .contents("publicHealthImpact")
          .changeable("publicHealthImpact")
          .basis(guide(", question 5")),
      Map.of("publicHealthImpact", file -> file.getPublicHealthImpact().isPresent()));

  private static final Rule<ApproachFile> INTERLOCUTOR = Rule.of(
      RuleInfo.form("ARS-11", Severity.WARNING, LegalDay.AS_OF)
          .facts("interlocutorKind")
          .changeable("interlocutorKind")
          .basis(guide(", question 1")),
      (file, exam) -> {
        Fact<InterlocutorKind> kind = exam.fact("interlocutorKind", file.getInterlocutorKind());
        exam.appliesIf(Truth.of(file.getInterlocutor().isPresent()).or(kind.isGiven()));
        exam.breachedIf(kind.is(it ->
            it != InterlocutorKind.INNOVATION_OFFICER && it != InterlocutorKind.THEME_REFERENT));
      });

  private static final Rule<ApproachFile> IN_FORCE = Rule.of(
      RuleInfo.law("ARS-12", Severity.WARNING, LegalDay.AS_OF)
          .facts("policies")
          .changeable("policies")
          .basis(
              LegalReference.of(
                  "stratégie nationale de santé 2018-2022, Ma santé 2022, projets régionaux de santé : leur terme")),
      ApproachRules::inForce);

  private ApproachRules() {}

  static RuleSet<ApproachFile> all() {
    return new RuleSet<>(List.of(
        FOR_INDUSTRY,
        ADMISSIBLE,
        MATURITY,
        THIS_REGION,
        NOT_YET_PARTNERS,
        NO_LABEL,
        ELEMENTS,
        OPEN_LEVERS,
        RISKS,
        PUBLIC_HEALTH,
        INTERLOCUTOR,
        IN_FORCE));
  }

  /** The conditions of success in the guide of the agencies. */
  private static LegalReference guide(String question) {
    return LegalReference.of(
        "guide « APIST » des leviers mobilisables par les agences régionales de santé, juillet 2020, conditions de succès"
            + question);
  }

  /** A rule that requires contents, each told by its own message where there are several. */
  private static Rule<ApproachFile> contents(
      RuleInfo info, Map<String, Predicate<ApproachFile>> present) {
    return Rule.of(
        info,
        (file, exam) -> info.contents()
            .forEach(name -> exam.requires(
                name,
                "/subject/" + name,
                Objects.requireNonNull(present.get(name), name).test(file),
                info.contents().size() > 1 ? name : "")));
  }

  private static Fact<ActorType> applicant(ApproachFile file, Examination exam) {
    return exam.fact(
        "applicantType",
        "/subject/applicant/actorType",
        file.getApplicant().flatMap(Party::getActorType));
  }

  /** Whether the file says one of some words, told; while nothing is written, the first thing to write stands for all. */
  private static Truth words(ApproachFile file, Examination exam, Pattern words) {
    Fact<String> text = exam.fact("packText", "/subject/title", file.packText());
    List<String> said = text.value().stream()
        .flatMap(written -> words.matcher(written).results())
        .map(MatchResult::group)
        .distinct()
        .toList();
    exam.tell("packText", said);
    return text.is(written -> !said.isEmpty());
  }

  private static void thisRegion(ApproachFile file, Examination exam) {
    Fact<Region> agency = exam.fact("arsRegion", file.getArsRegion());
    exam.tell("arsRegion", file.getArsRegion().map(Region::label).orElse("—"));
    exam.requires(
        "prsReference", "/subject/prsReference", file.getPrsReference().isPresent());
    file.getPrsReference().ifPresent(reference -> {
      Fact<Region> cited =
          new Fact<>("prsReference", "/subject/prsReference/region", reference.getRegion());
      exam.breachedIf(
          cited.is((one, other) -> one != other, agency),
          cited.path(),
          Severity.ERROR,
          "region",
          Map.of("cited", reference.getRegion().map(Region::label).orElse("—")));
    });
    String text = file.packText().orElse("");
    exam.breachedIf(
        agency.is(region -> !PackWords.otherRegions(text, region).isEmpty()),
        "/subject",
        Severity.WARNING,
        "copied",
        Map.of(
            "otherRegions",
            file.getArsRegion().stream()
                .flatMap(region -> PackWords.otherRegions(text, region).stream())
                .map(Region::label)
                .collect(Collectors.joining(", "))));
  }

  private static void openLevers(ApproachFile file, Examination exam) {
    List<ProposedLever> levers = file.getProposedLevers();
    exam.appliesIf(Truth.of(!levers.isEmpty()));
    exam.appliesIf(applicant(file, exam).is(ActorType::isIndustrie));
    for (int i = 0; i < levers.size(); i++) {
      String path = "/subject/proposedLevers/" + i + "/lever";
      Fact<String> lever = exam.fact("proposedLevers", path, levers.get(i).getLever());
      boolean carried = levers.get(i).getCarrier().isPresent();
      exam.breachedIf(
          lever.is(IndustryDoor::isClosed),
          path,
          Severity.ERROR,
          "",
          Map.of("lever", lever.value().orElse("—")));
      exam.breachedIf(
          lever.is(id -> IndustryDoor.isThroughCarrier(id) && !carried),
          path,
          Severity.ERROR,
          "direct",
          Map.of("lever", lever.value().orElse("—")));
    }
    exam.tell(
        "proposedLevers",
        levers.stream().flatMap(lever -> lever.getLever().stream()).toList());
  }

  /** A policy whose last day nobody has said is not held against the file. */
  private static void inForce(ApproachFile file, Examination exam) {
    List<CitedPolicy> policies = file.getPolicies();
    exam.appliesIf(Truth.of(!policies.isEmpty()));
    for (int i = 0; i < policies.size(); i++) {
      CitedPolicy policy = policies.get(i);
      Optional<LocalDate> last = policy.ending().filter(day -> day.isBefore(exam.day()));
      exam.breachedIf(
          Truth.of(last.isPresent()),
          "/subject/policies/" + i,
          Severity.WARNING,
          "",
          Map.of(
              "policy",
              policy
                  .getTitle()
                  .or(() -> policy.getPolicy().map(known -> known.label().french()))
                  .orElse("n° " + (i + 1)),
              "lastDay",
              last.orElse(exam.day())));
    }
  }
}
