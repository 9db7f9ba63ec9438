package fr.levier.funding.qualification;

import fr.levier.core.Levier;
import fr.levier.core.law.LegalParameters;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Says what a support is in law.
 *
 * <pre>{@code
 * String answer = Qualifier.standard().qualify(request, asOf).fold(
 *     subsidy -> "Subvention : " + subsidy.duties(),
 *     contract -> "Commande publique : " + contract.opinion().against(),
 *     unknown -> "Il manque : " + unknown.missingFacts());
 * }</pre>
 *
 * <p>Total: every request has an answer. Immutable and thread-safe.
 */
public final class Qualifier {

  private static final Qualifier STANDARD = new Qualifier(LegalParameters.standard());

  private final LegalParameters law;

  private Qualifier(LegalParameters law) {
    this.law = law;
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
            request.duties(asOf, law));
      case CONTRACT -> new Qualification.Contract(opinion, request.getProcurement());
      case UNDETERMINED -> new Qualification.Undetermined(opinion);
    };
  }
}
