package fr.levier.funding.qualification;

import fr.levier.core.text.Localized;
import fr.levier.funding.subsidy.Grade;
import fr.levier.funding.subsidy.Grading;
import java.util.List;
import java.util.Objects;

/**
 * A graded opinion on a support, argued on both sides. It is no more than an opinion: see {@link #caution()}. Immutable and
 * thread-safe.
 *
 * @param grade between subsidy and public contract
 * @param inFavour what speaks for a subsidy
 * @param against what speaks for a public contract
 * @param missing the facts that could still change the grade, no others
 */
public record Opinion(
    Grade grade, List<Clue> inFavour, List<Clue> against, List<OpenQuestion> missing) {

  private static final Localized CAUTION =
      new Localized("à confirmer par un juriste", "to be confirmed by counsel");

  public Opinion {
    Objects.requireNonNull(grade, "grade");
    inFavour = List.copyOf(inFavour);
    against = List.copyOf(against);
    missing = List.copyOf(missing);
  }

  /** The opinion on what is known of a support. */
  public static Opinion of(SupportRequest request) {
    Grading grading = Grading.of(request);
    return new Opinion(
        grading.grade(),
        Arguments.inFavour(request),
        Arguments.against(request),
        grading.missing().stream().map(Arguments::question).toList());
  }

  /** What every reader is told: the opinion has to be confirmed by counsel. */
  public Localized caution() {
    return CAUTION;
  }
}
