package fr.levier.funding.approach;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.Optional;

/** National and regional policies whose term is known, or asked for, because the guide of July 2020 still cites them. */
public enum KnownPolicy implements Labelled {
  /** The national health strategy (<i>stratégie nationale de santé</i>, SNS) of 2018 to 2022. */
  SNS_2018_2022(
      "stratégie nationale de santé 2018-2022",
      "national health strategy 2018-2022",
      Optional.of(LocalDate.of(2022, 12, 31))),
  /** The plan « Ma santé 2022 ». */
  MA_SANTE_2022("Ma santé 2022", "Ma santé 2022", Optional.of(LocalDate.of(2022, 12, 31))),
  /** A regional health project (<i>projet régional de santé</i>, PRS) of the second generation: each has its own term. */
  PRS_2(
      "projet régional de santé de deuxième génération",
      "regional health project of the second generation",
      Optional.empty()),
  /** Any other. */
  OTHER("autre politique", "other policy", Optional.empty());

  private final String french;
  private final String english;
  private final Optional<LocalDate> lastDay;

  KnownPolicy(String french, String english, Optional<LocalDate> lastDay) {
    this.french = french;
    this.english = english;
    this.lastDay = lastDay;
  }

  /** Its last day, the same everywhere; empty when there is none or it is not the same everywhere. */
  public Optional<LocalDate> lastDay() {
    return lastDay;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
