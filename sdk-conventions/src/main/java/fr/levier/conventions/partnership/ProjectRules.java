package fr.levier.conventions.partnership;

import static fr.levier.conventions.partnership.PartnershipParameters.PROGRAMME;
import static fr.levier.conventions.partnership.PartnershipRules.rule;
import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.law.LegalCode;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Projects: born from the teams, and kept apart from the tests of the same companies. */
final class ProjectRules {

  static final Rule<PartnershipConvention> CO_DEVELOPER_AS_BIDDER = rule(
      RuleInfo.law("PAR-10", Severity.WARNING, LegalDay.LAUNCH)
          .facts("projects", "bidders", "testServices")
          .replaces("COI-2", "COI-3")
          .changeable("testServices", "bidders")
          .basis(
              article("R. 2111-2", LegalCode.CCP),
              article("L. 2141-8", LegalCode.CCP),
              article("L. 2141-10", LegalCode.CCP)),
      ProjectRules::coDeveloperAsBidder);

  static final Rule<PartnershipConvention> NEED_OF_THE_TEAMS = rule(
      RuleInfo.form("PAR-12", Severity.WARNING, LegalDay.SIGNATURE)
          .facts("needIdentifiedBy")
          .basis(PROGRAMME),
      ProjectRules::needOfTheTeams);

  private ProjectRules() {}

  /** Every test crossed with every project that a company co-develops. */
  private static void coDeveloperAsBidder(PartnershipConvention convention, Examination exam) {
    List<PartnershipProject> projects = convention.getProjects();
    exam.appliesIf(Truth.of(projects.stream().anyMatch(p -> !p.getCompanies().isEmpty())));
    List<RealConditionTest> tests = convention.getTests();
    for (int t = 0; t < tests.size(); t++) {
      for (int p = 0; p < projects.size(); p++) {
        cross(tests.get(t), "/subject/tests/" + t, projects.get(p), "/subject/projects/" + p, exam);
      }
    }
  }

  private static void cross(
      RealConditionTest test,
      String testPath,
      PartnershipProject project,
      String projectPath,
      Examination exam) {
    Fact<List<NamedCompany>> bidders =
        exam.fact("bidders", testPath + "/bidders", test.getBidders());
    Fact<List<String>> testing =
        exam.fact("testServices", testPath + "/testServices", stated(test.getTestServices()));
    Fact<List<String>> developing =
        exam.fact("services", projectPath + "/services", stated(project.getServices()));
    Truth sameService = testing.is(ProjectRules::share, developing);
    for (NamedCompany company : project.getCompanies()) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("company", company.getName());
      told.put("project", project.getTitle().orElse("—"));
      told.put("test", test.getTitle().or(test::getConsultationReference).orElse("—"));
      told.put("shared", shared(test.getTestServices(), project.getServices()));
      Truth bids = bidders.is(bid -> bid.stream().anyMatch(company::isSameAs));
      exam.breachedIf(bids.and(sameService), testing.path(), Severity.WARNING, "", told);
    }
  }

  /** Services are a list that nobody leaves empty on purpose: empty, it is not stated. */
  private static Optional<List<String>> stated(List<String> services) {
    return services.isEmpty() ? Optional.empty() : Optional.of(services);
  }

  private static boolean share(List<String> left, List<String> right) {
    return !shared(left, right).isEmpty();
  }

  private static List<String> shared(List<String> left, List<String> right) {
    return left.stream()
        .filter(one -> right.stream().anyMatch(other -> Names.same(one, other)))
        .toList();
  }

  private static void needOfTheTeams(PartnershipConvention convention, Examination exam) {
    List<PartnershipProject> projects = convention.getProjects();
    exam.appliesIf(Truth.of(!projects.isEmpty()));
    for (int i = 0; i < projects.size(); i++) {
      PartnershipProject project = projects.get(i);
      exam.tell("project", project.getTitle().orElse("n° " + (i + 1)));
      Fact<NeedOrigin> origin = exam.fact(
          "needIdentifiedBy",
          "/subject/projects/" + i + "/needIdentifiedBy",
          project.getNeedIdentifiedBy());
      exam.breachedIf(origin.is(found -> found != NeedOrigin.EQUIPES_ETABLISSEMENT), origin.path());
    }
  }
}
