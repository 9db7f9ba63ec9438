package fr.levier.core.lever;

import fr.levier.core.party.ActorType;
import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where the guide of the regional health agencies (<i>guide APIST</i>, July 2020) prints the sheet of a lever: what the guide
 * says at its date, beside which {@link Openness} is the law of the day asked about. Immutable and thread-safe.
 *
 * @param operator under the door of the health operators (<i>opérateurs de santé</i>)
 * @param industry under the door of the health industry (<i>industrie de santé</i>)
 */
public record GuideSheet(Cell operator, Cell industry) {

  /** One cell of the map of the guide. */
  public enum Cell implements Labelled {
    /** A sheet stands under the door of the actor. */
    DIRECT("fiche ouverte directement à cet acteur", "a sheet that is open to this actor directly"),
    /** A sheet stands there, and leads through an eligible carrier. */
    VIA(
        "fiche accessible par un porteur éligible seulement : l’acteur en est partenaire, jamais bénéficiaire",
        "a sheet that is reached through an eligible carrier only: the actor is a partner, never the beneficiary"),
    /** No sheet stands there. */
    ABSENT("pas de fiche pour cet acteur", "no sheet for this actor"),
    /** The sheet stands among the other levers, under no door. */
    OTHER(
        "fiche parmi les autres leviers : elle nomme elle-même ses acteurs",
        "a sheet among the other levers: it names its actors itself");

    private final String french;
    private final String english;

    Cell(String french, String english) {
      this.french = french;
      this.english = english;
    }

    @Override
    public Localized label() {
      return new Localized(french, english);
    }
  }

  /** « Professionnels de santé, établissements de santé, établissements et services médico-sociaux, associations, etc. » */
  private static final Set<ActorType> OPERATORS =
      EnumSet.range(ActorType.EPS_HOSPITALO_UNIVERSITAIRE, ActorType.GIRCI);

  public GuideSheet {
    Objects.requireNonNull(operator, "operator");
    Objects.requireNonNull(industry, "industry");
  }

  /** The cell of an actor; empty for one that neither door of the guide is for, such as a local authority. */
  public Optional<Cell> cell(ActorType actor) {
    if (actor.isIndustrie()) {
      return Optional.of(industry);
    }
    return OPERATORS.contains(actor) || actor == ActorType.SERVICE_AIDE_DOMICILE
        ? Optional.of(operator)
        : Optional.empty();
  }
}
