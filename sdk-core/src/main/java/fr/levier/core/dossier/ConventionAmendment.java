package fr.levier.core.dossier;

import fr.levier.core.constraint.Filled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The amendment (<i>avenant</i>) of a convention: what every one of them says, whatever its lever. */
public interface ConventionAmendment extends AmendingAct {

  /** Its rank: 1 for the first amendment. */
  Optional<@Positive Integer> getNumber();

  /** What it is about. */
  Optional<@Filled String> getTitle();

  /** The convention it amends, as it is cited: {@code convention de partenariat n° 2026-12}. */
  Optional<@Filled String> getConventionReference();

  /** The day that convention was signed. */
  Optional<LocalDate> getConventionDate();

  /** What the parties recall before they agree (<i>Considérant que …</i>), without those two words. */
  List<@Filled String> getPreamble();

  /** What it changes in the articles. */
  List<@Valid ArticleChange> getChanges();

  /** The first day it takes effect. */
  Optional<LocalDate> getEffectDate();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();
}
