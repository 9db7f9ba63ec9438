package fr.levier.core.lever;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Region;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.Truth;
import fr.levier.core.time.Term;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * A project that looks for a lever, as far as it is known: what the {@link LeverFinder} asks each lever about. Everything may
 * be absent; an empty list means that nobody has said. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableProject.class)
@JsonDeserialize(builder = Project.Builder.class)
public interface Project extends WithProject {

  /** What it is called. */
  Optional<@Filled String> getTitle();

  /** Who carries it. */
  Optional<ActorType> getActor();

  /** What its carrier looks for. */
  List<ProjectNeed> getNeeds();

  /** The fields of innovation it belongs to. */
  List<InnovationField> getFields();

  /** What it is about. */
  List<InnovationTheme> getThemes();

  /** Its cost, or the value of what is to be bought, over all its years, net of VAT (HT). */
  Optional<@PositiveOrZero BeforeTax> getAmount();

  /** What it brings is new or significantly improved. */
  Optional<Boolean> isInnovative();

  /** Technology readiness level (TRL) of its solution, from 1 to 9. */
  Optional<@Min(1) @Max(9) Integer> getMaturity();

  /** The carrier itself had the idea and defined the action; false when a funder or a buyer did. */
  Optional<Boolean> isOwnInitiative();

  /** Where it takes place. */
  List<Region> getRegions();

  /** Who takes part beside the carrier. */
  List<ActorType> getPartners();

  /** The country of a foreign partner (ISO 3166-1, two letters). */
  Optional<@Filled String> getPartnerCountry();

  /** The carrier is a member (<i>adhérent</i>) of the central purchasing body that offers the lever. */
  Optional<Boolean> isPurchasingBodyMember();

  /** Its first and last day. */
  Optional<Term> getTerm();

  /** A fact of the project as levers ask for it, by the name of its getter: {@code fact("maturity", getMaturity())}. */
  default <V> Fact<V> fact(String name, Optional<V> value) {
    return new Fact<>(name, "/project/" + name, value);
  }

  /** Whether the carrier looks for one of these; open while no need is told. */
  default Truth looksFor(ProjectNeed... needs) {
    return any("needs", getNeeds(), List.of(needs)::contains);
  }

  /** Whether it is about one of these; open while no theme is told. */
  default Truth isAbout(InnovationTheme... themes) {
    return any("themes", getThemes(), List.of(themes)::contains);
  }

  /** Whether it belongs to one of these fields; open while no field is told. */
  default Truth belongsTo(InnovationField... fields) {
    return any("fields", getFields(), List.of(fields)::contains);
  }

  /** Whether one of the partners is so; open while no partner is told. */
  default Truth hasPartner(Predicate<ActorType> condition) {
    return any("partners", getPartners(), condition);
  }

  private <V> Truth any(String name, List<V> told, Predicate<? super V> condition) {
    return fact(name, told.isEmpty() ? Optional.<List<V>>empty() : Optional.of(told))
        .is(values -> values.stream().anyMatch(condition));
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out. */
  final class Builder extends ImmutableProject.Builder {}
}
