package fr.levier.docs.common;

import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.FinancingPlan;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.rule.LegalSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A subject that has what the shared sheets print, and a judgement that depends on the day. */
public interface Paper extends LegalSubject {

  Optional<FinancingPlan> getFinancingPlan();

  Optional<Calendar> getCalendar();

  List<Indicator> getIndicators();

  /** Derived from the paper for one day under one law. */
  default List<Opinion> opinions(LocalDate day, LegalParameters law) {
    return List.of(new Opinion("avis rendu au regard du droit du " + day.getYear()));
  }

  /** What the paper is worth on a day. */
  record Opinion(String words) {}

  /** A paper with a plan, or a bare one. */
  static Paper of(Optional<FinancingPlan> plan, Optional<Calendar> calendar, List<Indicator> all) {
    return new Paper() {
      @Override
      public Optional<FinancingPlan> getFinancingPlan() {
        return plan;
      }

      @Override
      public Optional<Calendar> getCalendar() {
        return calendar;
      }

      @Override
      public List<Indicator> getIndicators() {
        return all;
      }
    };
  }
}
