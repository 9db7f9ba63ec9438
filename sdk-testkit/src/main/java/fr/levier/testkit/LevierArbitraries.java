package fr.levier.testkit;

import fr.levier.conventions.cia.CiaRequest;
import fr.levier.conventions.cpom.CpomAmendment;
import fr.levier.conventions.cpom.CpomAnnex;
import fr.levier.conventions.cpom.CpomRenewal;
import fr.levier.conventions.experimentation.ExperimentationConvention;
import fr.levier.conventions.partnership.PartnershipConvention;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Association;
import fr.levier.core.party.Company;
import fr.levier.core.party.Finess;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Iban;
import fr.levier.core.party.Party;
import fr.levier.core.party.PublicBody;
import fr.levier.core.party.Rpps;
import fr.levier.core.party.Siren;
import fr.levier.core.party.Siret;
import fr.levier.funding.approach.ApproachFile;
import fr.levier.funding.article51.Article51Specification;
import fr.levier.funding.calls.CallApplication;
import fr.levier.funding.calls.CallNotice;
import fr.levier.funding.calls.SelectionGrid;
import fr.levier.funding.financeurs.ActionRequest;
import fr.levier.funding.financeurs.ActivityReport;
import fr.levier.funding.financeurs.CoordinatedProgramme;
import fr.levier.funding.fir.FirConvention;
import fr.levier.funding.fir.FirRequest;
import fr.levier.funding.indemand.CoCreationPlan;
import fr.levier.funding.indemand.MemorandumOfUnderstanding;
import fr.levier.funding.mig.MigApplication;
import fr.levier.funding.procurement.PurchaseNeed;
import fr.levier.funding.qualification.SupportRequest;
import fr.levier.funding.testbed.TestbedApplication;
import fr.levier.funding.tiga.TigaApplication;
import fr.levier.funding.tiga.TigaConvention;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** What {@code @ForAll} draws for the types of Levier; found by {@link java.util.ServiceLoader}. */
public final class LevierArbitraries implements ArbitraryProvider {

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.ofEntries(
      Map.entry(Siren.class, Identifiers::sirens),
      Map.entry(Siret.class, Identifiers::sirets),
      Map.entry(Finess.class, Identifiers::finess),
      Map.entry(Rpps.class, Identifiers::rpps),
      Map.entry(Iban.class, Identifiers::ibans),
      Map.entry(Party.class, Parties::parties),
      Map.entry(Hospital.class, Parties::hospitals),
      Map.entry(PublicBody.class, Parties::publicBodies),
      Map.entry(Company.class, Parties::companies),
      Map.entry(Association.class, Parties::associations),
      Map.entry(Euros.class, () -> Amounts.amounts().map(BeforeTax::amount)),
      Map.entry(BeforeTax.class, Amounts::amounts),
      Map.entry(PartnershipConvention.class, Conventions::any),
      Map.entry(CpomAnnex.class, CpomAnnexes::any),
      Map.entry(CpomAmendment.class, CpomAmendments::any),
      Map.entry(CpomRenewal.class, CpomRenewals::any),
      Map.entry(CiaRequest.class, CiaRequests::any),
      Map.entry(Article51Specification.class, Article51Specifications::any),
      Map.entry(ActionRequest.class, ActionRequests::any),
      Map.entry(ActivityReport.class, ActivityReports::any),
      Map.entry(CoordinatedProgramme.class, CoordinatedProgrammes::any),
      Map.entry(FirConvention.class, FirConventions::any),
      Map.entry(FirRequest.class, FirRequests::any),
      Map.entry(MemorandumOfUnderstanding.class, MemorandaOfUnderstanding::any),
      Map.entry(CoCreationPlan.class, CoCreationPlans::any),
      Map.entry(ApproachFile.class, ApproachFiles::any),
      Map.entry(CallApplication.class, CallApplications::any),
      Map.entry(CallNotice.class, CallNotices::any),
      Map.entry(SelectionGrid.class, SelectionGrids::any),
      Map.entry(SupportRequest.class, SupportRequests::any),
      Map.entry(MigApplication.class, MigApplications::any),
      Map.entry(TigaApplication.class, TigaApplications::any),
      Map.entry(TigaConvention.class, TigaConventions::any),
      Map.entry(ExperimentationConvention.class, Experiments::any),
      Map.entry(TestbedApplication.class, Testbeds::any),
      Map.entry(PurchaseNeed.class, PurchaseNeeds::any));

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return BY_TYPE.containsKey(target.getRawType()) || isTurningDay(target);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    return Set.of(
        isTurningDay(target)
            ? turningDays(target)
            : Objects.requireNonNull(BY_TYPE.get(target.getRawType())).get());
  }

  private static boolean isTurningDay(TypeUsage target) {
    return target.isOfType(LocalDate.class) && target.isAnnotated(TurningDay.class);
  }

  private static Arbitrary<LocalDate> turningDays(TypeUsage target) {
    List<String> ids = target
        .findAnnotation(TurningDay.class)
        .map(day -> Arrays.asList(day.value()))
        .orElseThrow();
    return ids.isEmpty()
        ? LegalDays.days()
        : Arbitraries.of(ids).flatMap(id -> LegalDays.around(parameter(id)));
  }

  private static Parameter<?> parameter(String id) {
    return LeverCatalog.installed().parameters().stream()
        .filter(parameter -> parameter.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No installed lever reads " + id));
  }
}
