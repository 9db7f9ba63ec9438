package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.core.rule.Severity;
import fr.levier.funding.approach.ApproachFile;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;

/** What companies show a regional health agency (<i>dossiers de présentation</i>). */
public final class ApproachFiles {

  private static final Specimens<ApproachFile> SPECIMENS = build();

  private ApproachFiles() {}

  /** Accepted, without any finding. */
  public static Arbitrary<ApproachFile> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<ApproachFile> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<ApproachFile> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<ApproachFile> specimens() {
    return SPECIMENS;
  }

  private static Specimens<ApproachFile> build() {
    Edit unwritten = drop(
        "/title",
        "/theme",
        "/expectations",
        "/nationalPolicies",
        "/equalAccess",
        "/regionalSpecifics",
        "/synopsis",
        "/pathwayImpact",
        "/publicHealthImpact",
        "/risks",
        "/expectedValue",
        "/meetingPurpose");
    return Specimens.ofDossier(ApproachFile.class, "approach.json")
        .breaching("ARS-01", set("/applicant/actorType", "EPS_NON_HU"))
        .undecided("ARS-01", drop("/applicant/actorType"))
        .breaching("ARS-02", drop("/nationalPolicies"))
        .breaching("ARS-02", drop("/equalAccess"))
        .breaching("ARS-02", drop("/regionalSpecifics"))
        .breaching("ARS-03", drop("/trl"))
        .breaching("ARS-04", Severity.ERROR, drop("/prsReference"))
        .breaching("ARS-04", Severity.ERROR, set("/prsReference/region", "BRETAGNE"))
        .breaching(
            "ARS-04", Severity.WARNING, set("/regionalSpecifics", "la Bretagne manque de médecins"))
        .undecided("ARS-04", drop("/arsRegion"))
        .breaching("ARS-05", set("/expectations", "nouer un partenariat"))
        .undecided("ARS-05", unwritten)
        .notApplicable("ARS-05", set("/laterContact", true))
        .breaching("ARS-06", set("/expectations", "obtenir le label de l’agence"))
        .breaching("ARS-06", set("/expectations", "faire figurer votre logo"))
        .undecided("ARS-06", unwritten)
        .breaching("ARS-07", drop("/companyPresentation"))
        .breaching("ARS-07", drop("/sectorReferences"))
        .breaching("ARS-07", drop("/synopsis"))
        .breaching("ARS-07", drop("/pathwayImpact"))
        .breaching("ARS-07", drop("/expectedValue"))
        .breaching("ARS-07", drop("/comparables"))
        .satisfying("ARS-08", set("/proposedLevers", List.of(Map.of("lever", "procurement"))))
        .breaching("ARS-08", set("/proposedLevers", List.of(Map.of("lever", "mig"))))
        .breaching("ARS-08", set("/proposedLevers", List.of(Map.of("lever", "cpom"))))
        .breaching("ARS-08", set("/proposedLevers", List.of(Map.of("lever", "fir"))))
        .undecided("ARS-08", drop("/proposedLevers/0/lever"))
        .notApplicable("ARS-08", drop("/proposedLevers"))
        .breaching("ARS-09", drop("/risks"))
        .breaching("ARS-10", drop("/publicHealthImpact"))
        .satisfying("ARS-11", set("/interlocutorKind", "THEME_REFERENT"))
        .breaching("ARS-11", set("/interlocutorKind", "MANAGEMENT"))
        .undecided("ARS-11", drop("/interlocutorKind"))
        .notApplicable("ARS-11", drop("/interlocutorKind", "/interlocutor"))
        .breaching("ARS-12", set("/policies", List.of(Map.of("policy", "SNS_2018_2022"))))
        .breaching("ARS-12", set("/policies", List.of(Map.of("policy", "MA_SANTE_2022"))))
        .notApplicable("ARS-12", drop("/policies"))
        .build();
  }
}
