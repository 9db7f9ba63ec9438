package fr.levier.conventions.experimentation;

import fr.levier.core.law.LegalReference;
import fr.levier.core.lever.Obligation;
import fr.levier.core.text.Localized;
import fr.levier.core.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an experimentation convention obliges its parties to, and when. */
final class ExperimentationDuties {

  private static final Localized SITE = new Localized("le site", "the site");
  private static final Localized OWNER =
      new Localized("le porteur de la solution", "the solution’s owner");
  private static final Localized ALL = new Localized("les parties", "the parties");

  private ExperimentationDuties() {}

  static List<Obligation> of(ExperimentationConvention convention) {
    Optional<LocalDate> testEnd = convention.getTestPeriod().map(Term::lastDay);
    Optional<LocalDate> end = convention.getEndDate();
    List<Obligation> duties = new ArrayList<>();
    duties.add(duty(
        "retrait",
        "retirer la solution et restituer le matériel et les données",
        "withdraw the solution and give back equipment and data",
        testEnd.or(() -> end),
        OWNER,
        "Fin de l’expérimentation et restitution"));
    duties.add(duty(
        "rapport-evaluation",
        "remettre le rapport d’évaluation",
        "hand over the evaluation report",
        testEnd.flatMap(day -> convention.getReportDelay().map(day::plus)),
        SITE,
        "Évaluation"));
    duties.add(duty(
        "fin",
        "la convention prend fin ; une prolongation se signe avant ce jour",
        "the convention ends; an extension is signed before that day",
        end,
        ALL,
        "Prise d’effet et durée"));
    convention
        .getConfidentialityPeriod()
        .ifPresent(time -> duties.add(duty(
            "confidentialite",
            "garder confidentielles les informations reçues",
            "keep what was received confidential",
            end.map(day -> day.plus(time)),
            ALL,
            "Confidentialité et publication")));
    return List.copyOf(duties);
  }

  private static Obligation duty(
      String id,
      String french,
      String english,
      Optional<LocalDate> due,
      Localized debtor,
      String clause) {
    return new Obligation(
        id,
        new Localized(french, english),
        due,
        debtor,
        LegalReference.of("convention d’expérimentation, article « " + clause + " »"));
  }
}
