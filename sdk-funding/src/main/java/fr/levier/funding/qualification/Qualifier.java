package fr.levier.funding.qualification;

import fr.levier.core.Levier;
import fr.levier.core.law.LegalParameters;
import fr.levier.funding.procurement.ProcedureAnswer;
import fr.levier.funding.procurement.Procedures;
import fr.levier.funding.subsidy.Grade;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Says what a support is in law.
 *
 * <pre>{@code
 * String answer = Qualifier.standard().qualify(request, asOf).fold(
 *     subsidy -> "Subvention : " + subsidy.duties(),
 *     contract -> "Commande publique : " + contract.procedures(),
 *     unknown -> "Il manque : " + unknown.missingFacts());
 * }</pre>
 *
 * <p>Total: every request has an answer. Immutable and thread-safe.
 */
public final class Qualifier {

  private static final Qualifier STANDARD = new Qualifier(LegalParameters.standard());

  private final LegalParameters law;
  private final Procedures procedures;

  private Qualifier(LegalParameters law) {
    this.law = law;
    this.procedures = Procedures.under(law);
  }

  /** By the published law. */
  public static Qualifier standard() {
    return STANDARD;
  }

  /** By another law. */
  public static Qualifier under(LegalParameters law) {
    return new Qualifier(Objects.requireNonNull(law, "law"));
  }

  /**
   * What a support is, and what follows.
   *
   * @param asOf the day the question is asked on; what depends on another day takes it from the request
   */
  public Qualification qualify(SupportRequest request, LocalDate asOf) {
    Opinion opinion = Opinion.of(request);
    return switch (opinion.grade()) {
      case SUBSIDY, ATTENTION ->
        new Qualification.Subsidy(
            opinion,
            Levier.standard().with(law).check(QualificationLever.NOTE, request, asOf),
            request.duties(asOf, law),
            opinion.grade() == Grade.ATTENTION
                ? Optional.of(bought(request, asOf))
                : Optional.empty());
      case CONTRACT -> new Qualification.Contract(opinion, bought(request, asOf));
      case UNDETERMINED -> new Qualification.Undetermined(opinion, bought(request, asOf));
    };
  }

  /** What the law opens to the purchase that the support may be. */
  private ProcedureAnswer bought(SupportRequest request, LocalDate asOf) {
    return procedures.of(request.purchase(), asOf);
  }
}
