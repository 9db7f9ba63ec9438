package fr.levier.funding.testbed;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.EvaluationCriterion;
import fr.levier.core.money.Euros;
import fr.levier.core.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An experiment that the place of experimentation plans to host. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableTestbedExperiment.class)
@JsonDeserialize(builder = TestbedExperiment.Builder.class)
public interface TestbedExperiment extends WithTestbedExperiment {

  /** What it is called. */
  Optional<@Filled String> getTitle();

  /** The solution that is tried. */
  Optional<@Filled String> getSolution();

  /** Who owns the solution. */
  Optional<@Filled String> getSolutionOwner();

  /** Where it is tried. */
  Optional<@Filled String> getSite();

  /** The need that it answers. */
  Optional<@Filled String> getNeed();

  /** The patients, residents or professionals concerned. */
  Optional<@Filled String> getPopulation();

  /** How it is tried, in a few sentences. */
  Optional<@Filled String> getProtocolSummary();

  /** By what the solution is judged. */
  List<@Valid EvaluationCriterion> getEvaluationCriteria();

  /** When it is tried. */
  Optional<Term> getTestPeriod();

  /** The solution is digital. */
  Optional<Boolean> isDigital();

  /** It is tried in real use, not on a bench. */
  Optional<Boolean> isRealLife();

  /** How benefits and costs are measured (<i>évaluation médico-économique</i>). */
  Optional<@Filled String> getMedicoEconomicEvaluation();

  /** What it costs. */
  Optional<@PositiveOrZero Euros> getExperimentBudget();

  /** The grant that is asked for it. */
  Optional<@PositiveOrZero Euros> getExperimentGrant();

  /** A hospital of the consortium is to buy the solution afterwards. */
  Optional<Boolean> isLaterPurchase();

  /**
   * The procurement procedure, or the exemption, under which it would be bought. A blank text says that none is cited;
   * absent means that nobody has said.
   */
  Optional<String> getProcurementReference();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTestbedExperiment.Builder {}
}
