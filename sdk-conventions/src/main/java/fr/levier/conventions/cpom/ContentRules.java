package fr.levier.conventions.cpom;

import static fr.levier.conventions.cpom.CpomParameters.D_6114_1;
import static fr.levier.conventions.cpom.CpomParameters.GUIDE;
import static fr.levier.conventions.cpom.CpomParameters.L_6114_1;
import static fr.levier.conventions.cpom.CpomParameters.csp;

import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** CPM-06, CPM-15, CPM-17, CPM-18 and CPM-19: what the annex has to hold, and who may read it. */
final class ContentRules {

  static final Rule<CpomAnnex> CONTRACTS_LIST = Rule.of(
      RuleInfo.law("CPM-06", Severity.ERROR, LegalDay.SIGNATURE)
          .contents("contractsList")
          .changeable("contractsList")
          .basis(D_6114_1),
      (annex, exam) -> exam.requires(
          "contractsList", "/subject/contractsList", annex.getContractsList().isPresent()));

  static final Rule<CpomAnnex> GRANTS = Rule.of(
      RuleInfo.law("CPM-15", Severity.WARNING, LegalDay.AS_OF)
          .facts("holderGrants", "contractsList")
          .yieldsTo("CPM-06")
          .changeable("contractsList")
          .basis(csp("L. 1435-8"), D_6114_1, csp("D. 6114-3")),
      ContentRules::grants);

  static final Rule<CpomAnnex> INSERM = Rule.of(
      RuleInfo.law("CPM-17", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("researchBodies", "researchSignatory")
          .changeable("researchSignatory")
          .basis(L_6114_1),
      (annex, exam) -> {
        Fact<List<String>> bodies = exam.fact("researchBodies", annex.getResearchBodies());
        Fact<String> signatory = exam.fact("researchSignatory", annex.getResearchSignatory());
        exam.appliesIf(bodies.is(several -> several.size() > 1));
        exam.breachedIf(signatory.is(name -> !isInserm(name)), signatory.path());
      });

  static final Rule<CpomAnnex> PENALTY_CEILING = Rule.of(
      RuleInfo.law("CPM-18", Severity.WARNING, LegalDay.SIGNATURE)
          .facts("penaltyClause", "penaltyCeiling")
          .changeable("penaltyCeiling")
          .basis(
              csp("R. 6114-10"),
              L_6114_1.doubting(
                  "plafond du dernier alinéa non lu", "ceiling of the last paragraph not read")),
      (annex, exam) -> {
        exam.appliesIf(exam.fact("penaltyClause", annex.isPenaltyClause()).is(clause -> clause));
        Fact<String> ceiling = exam.fact("penaltyCeiling", annex.getPenaltyCeiling());
        exam.breachedIf(ceiling.is(String::isBlank), ceiling.path());
      });

  static final Rule<CpomAnnex> CONFIDENTIAL = Rule.of(
      RuleInfo.law("CPM-19", Severity.WARNING, LegalDay.AS_OF)
          .facts("publication", "bundleAudience")
          .changeable("publication", "bundleAudience")
          .basis(GUIDE),
      (annex, exam) -> {
        Fact<AnnexPublication> publication = exam.fact("publication", annex.getPublication());
        exam.appliesIf(exam.fact("bundleAudience", annex.getBundleAudience())
            .is(audience -> audience == BundleAudience.PUBLIC));
        exam.breachedIf(
            publication.is(given -> given != AnnexPublication.AUTHORISED), publication.path());
      });

  private ContentRules() {}

  private static boolean isInserm(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return folded.contains("inserm")
        || folded.contains("institut national de la santé et de la recherche médicale");
  }

  private static String references(List<HolderContract> contracts) {
    return contracts.isEmpty()
        ? "—"
        : contracts.stream()
            .map(contract -> contract.getReference().orElse("—"))
            .collect(Collectors.joining(", "));
  }

  private static void grants(CpomAnnex annex, Examination exam) {
    Fact<List<HolderContract>> grants = exam.fact("holderGrants", annex.getHolderGrants());
    Fact<List<HolderContract>> listed = exam.fact("contractsList", annex.getContractsList());
    annex.getHolderGrants().ifPresent(some -> exam.tell("holderGrants", references(some)));
    annex.getContractsList().ifPresent(some -> exam.tell("contractsList", references(some)));
    exam.appliesIf(grants.is(some -> !some.isEmpty()));
    // Grants that nobody tells may be missing from the list, and those that are told are looked at
    // one by one.
    exam.breachedIf(grants.is(told -> false), listed.path());
    List<HolderContract> known = grants.value().orElse(List.of());
    for (int i = 0; i < known.size(); i++) {
      Optional<String> reference = known.get(i).getReference();
      exam.tell("grant", reference.orElse("n° " + (i + 1)));
      Truth missing = listed.is(list -> find(list, reference).isEmpty());
      Truth unassessed = listed.is(list ->
          find(list, reference).filter(found -> found.getAssessment().isEmpty()).isPresent());
      exam.breachedIf(missing, listed.path());
      exam.breachedIf(unassessed, listed.path(), Severity.WARNING, "unassessed", Map.of());
    }
  }

  private static Optional<HolderContract> find(
      List<HolderContract> list, Optional<String> reference) {
    return list.stream()
        .filter(one -> reference.isPresent() && one.getReference().equals(reference))
        .findFirst();
  }
}
