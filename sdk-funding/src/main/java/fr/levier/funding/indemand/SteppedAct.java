package fr.levier.funding.indemand;

import jakarta.validation.Valid;
import java.util.Optional;

/** A document that dates the three steps of a project. */
public interface SteppedAct extends InDemandAct {

  /** The days of the three steps. */
  Optional<@Valid StepDates> getStepDates();
}
