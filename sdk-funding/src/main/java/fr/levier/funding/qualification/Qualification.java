package fr.levier.funding.qualification;

import fr.levier.core.report.Report;
import fr.levier.core.text.Localized;
import fr.levier.funding.procurement.ProcedureAnswer;
import fr.levier.funding.subsidy.Duty;
import fr.levier.funding.subsidy.Grade;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a support is in law: a {@link Subsidy}, a public {@link Contract}, or {@link Undetermined} while a missing fact could
 * still tell. Always a graded opinion with reasons on both sides, to be confirmed by counsel. Immutable and thread-safe.
 */
public sealed interface Qualification {

  /** The graded opinion that the answer comes from. */
  Opinion opinion();

  /**
   * A subsidy, with or without a risk of requalification.
   *
   * @param report what the law on subsidies says of it
   * @param duties what follows from it for certain
   * @param procurement what is open if it turns out to be a contract; absent where nothing speaks for one
   */
  record Subsidy(
      Opinion opinion, Report report, List<Duty> duties, Optional<ProcedureAnswer> procurement)
      implements Qualification {
    public Subsidy {
      Objects.requireNonNull(opinion, "opinion");
      Objects.requireNonNull(report, "report");
      duties = List.copyOf(duties);
      Objects.requireNonNull(procurement, "procurement");
    }

    /** At least one clue speaks for a public contract: grade {@link Grade#ATTENTION}. */
    public boolean isAtRisk() {
      return grade() == Grade.ATTENTION;
    }
  }

  /**
   * A public contract: what the funder pays for, it buys by the code of public procurement.
   *
   * @param procedures what the law opens to the purchase, as far as the request states it
   */
  record Contract(Opinion opinion, ProcedureAnswer procedures) implements Qualification {
    public Contract {
      Objects.requireNonNull(opinion, "opinion");
      Objects.requireNonNull(procedures, "procedures");
    }

    @Override
    public Optional<ProcedureAnswer> procurement() {
      return Optional.of(procedures);
    }
  }

  /**
   * A missing fact could still change the grade: see {@link #missingFacts()}.
   *
   * @param procedures what the law opens to the purchase that it may be, as far as the request states it
   */
  record Undetermined(Opinion opinion, ProcedureAnswer procedures) implements Qualification {
    public Undetermined {
      Objects.requireNonNull(opinion, "opinion");
      Objects.requireNonNull(procedures, "procedures");
    }

    @Override
    public Optional<ProcedureAnswer> procurement() {
      return Optional.of(procedures);
    }
  }

  /** What the law opens to a purchase, wherever the answer is not a plain subsidy. */
  Optional<ProcedureAnswer> procurement();

  /** The grade. */
  default Grade grade() {
    return opinion().grade();
  }

  /** The facts that could still change the grade, no others. */
  default List<OpenQuestion> missingFacts() {
    return opinion().missing();
  }

  /** One answer for each kind of qualification, so that a fourth kind could not be forgotten. */
  default <R> R fold(
      Function<? super Subsidy, ? extends R> subsidy,
      Function<? super Contract, ? extends R> contract,
      Function<? super Undetermined, ? extends R> undetermined) {
    if (this instanceof Subsidy it) {
      return subsidy.apply(it);
    }
    if (this instanceof Contract it) {
      return contract.apply(it);
    }
    return undetermined.apply((Undetermined) this);
  }

  /** The grade, the clues of both sides with their weight and where they are said to count, and what is missing. */
  default String explain(Locale locale) {
    StringBuilder text = new StringBuilder(grade().label().in(locale))
        .append(" (")
        .append(opinion().caution().in(locale))
        .append(")\n");
    side(text, new Localized("pour une subvention", "for a subsidy"), opinion().inFavour(), locale);
    side(
        text,
        new Localized("pour une commande publique", "for a public contract"),
        opinion().against(),
        locale);
    for (OpenQuestion question : missingFacts()) {
      text.append("? ").append(question.path()).append(" – ");
      text.append(question.text().in(locale)).append('\n');
    }
    return text.toString();
  }

  private static void side(StringBuilder text, Localized title, List<Clue> clues, Locale locale) {
    if (!clues.isEmpty()) {
      text.append(title.in(locale)).append('\n');
    }
    for (Clue clue : clues) {
      text.append(" – ").append(clue.text().in(locale));
      text.append(" (").append(clue.weight().label().in(locale)).append(") — ");
      text.append(clue.reference());
      clue.reference()
          .doubt()
          .ifPresent(doubt -> text.append(" (").append(doubt.in(locale)).append(')'));
      text.append('\n');
    }
  }
}
