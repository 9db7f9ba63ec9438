package fr.levier.core.dossier;

import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * An act by which somebody gives an advantage (<i>avantage</i>) that the anti-gift regime (<i>dispositif
 * anti-cadeaux</i>, articles L. 1453-3 and following of the <i>code de la santé publique</i>) may forbid. Rule COI-4 reads
 * it; the day it tests is that of the grant.
 */
public interface AdvantageAct {

  /** What the giver is. */
  Optional<ActorType> getGiverType();

  /** What the recipient is. */
  Optional<ActorType> getRecipientType();

  /** The value of the advantage. */
  Optional<Euros> getAdvantageValue();

  /** Convention, declaration, authorisation; absent means that nobody has said. */
  Optional<@Valid AntiGiftFiling> getAntiGiftFiling();

  /**
   * The amount above which this kind of advantage needs an authorisation instead of a declaration. The <i>arrêté</i> sets
   * one for each kind of advantage and of recipient; none is published with this release, so the dossier gives it.
   */
  Optional<Euros> getAuthorisationThreshold();
}
