package fr.levier.funding.procurement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Percentage;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The essential data of a contract (<i>données essentielles</i>, article R. 2196-1) beyond what the purchase itself says. Where the national schema closes a list, the text is one of its values. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableEssentialData.class)
@JsonDeserialize(builder = EssentialData.Builder.class)
public interface EssentialData extends WithEssentialData {

  /** The number of the contract, as published. */
  Optional<@Filled String> getId();

  /** The nature of the contract: {@code Marché}. */
  Optional<@Filled String> getNature();

  /** The procedure, as the schema words it. */
  Optional<@Filled String> getProcedure();

  /** Purchasing techniques, such as {@code Accord-cadre}; {@code Sans objet} for none. */
  List<@Filled String> getTechniques();

  /** How it is performed: {@code Tranches}, {@code Bons de commande}, {@code Sans objet}. */
  List<@Filled String> getExecutionModes();

  /** For a contract under a framework agreement, the number of that agreement. */
  Optional<@Filled String> getFrameworkId();

  /** The general conditions it refers to, or {@code Pas de CCAG}. */
  Optional<@Filled String> getCcag();

  /** How many offers were received. */
  Optional<@PositiveOrZero Integer> getOffersReceived();

  /** An advance is paid. */
  Optional<Boolean> isAdvanceGranted();

  /** The rate of the advance. */
  Optional<@PositiveOrZero Percentage> getAdvanceRate();

  /** How the holders are grouped, or {@code Pas de groupement}. */
  Optional<@Filled String> getConsortiumType();

  /** Subcontracting was declared at notification. */
  Optional<Boolean> isSubcontracting();

  /** Where it is performed: a code. */
  Optional<@Filled String> getPlaceCode();

  /** What code that is: {@code Code commune}. */
  Optional<@Filled String> getPlaceCodeType();

  /** How long it lasts, in months. */
  Optional<@Positive Integer> getDurationMonths();

  /** How prices move: {@code Définitif ferme}. */
  List<@Filled String> getPriceTypes();

  /** {@code Unitaire}, {@code Forfaitaire} or {@code Mixte}. */
  Optional<@Filled String> getPriceForm();

  /** The share of products from the European Union, where it is asked. */
  Optional<@PositiveOrZero Percentage> getOriginEu();

  /** The share of products from France, where it is asked. */
  Optional<@PositiveOrZero Percentage> getOriginFrance();

  /** Social considerations, or {@code Pas de considération sociale}. */
  List<@Filled String> getSocialConsiderations();

  /** Environmental considerations, or {@code Pas de considération environnementale}. */
  List<@Filled String> getEnvironmentalConsiderations();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableEssentialData.Builder {}
}
