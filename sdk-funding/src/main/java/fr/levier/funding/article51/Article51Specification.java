package fr.levier.funding.article51;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The specification of an experiment (<i>cahier des charges</i>), annexed to the order that authorises it: sixteen sections, eight of which article R. 162-50-6 of the code de la sécurité sociale requires. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableArticle51Specification.class)
@JsonDeserialize(builder = Article51Specification.Builder.class)
public interface Article51Specification
    extends Article51Act, FundedAct, WithArticle51Specification {

  // Summary and carriers

  /** The project in a page. */
  Optional<@Filled String> getSummary();

  /** Who else takes part. */
  List<@Valid Party> getPartners();

  /** Whom to ask about the project. */
  Optional<@Valid Contact> getProjectManager();

  // Context, object, objectives

  /** What is observed. */
  Optional<@Filled String> getContextStatement();

  /** What is done, and to what end. */
  Optional<@Filled String> getPurpose();

  /** The categories of article R. 162-50-1 that it comes under. */
  List<FundingCategory> getCategories();

  /** What is sought in the long run. */
  List<@Filled String> getStrategicObjectives();

  /** What is to be reached during the experiment. */
  List<@Filled String> getOperationalObjectives();

  // Patients, territory, pathway

  /** For whom it is done. */
  Optional<@Filled String> getTargetPopulation();

  /** Who is included. */
  List<@Filled String> getInclusionCriteria();

  /** Who is not. */
  List<@Filled String> getExclusionCriteria();

  /** How many patients over the whole experiment. */
  Optional<@Positive Integer> getHeadcount();

  /** Where it is done. */
  Optional<@Filled String> getTerritory();

  /** How patients are cared for. */
  Optional<@Filled String> getPathway();

  /** The pathway step by step, with the professional of each. */
  List<@Filled String> getPathwaySteps();

  // Steering, time, data

  /** Who decides and who coordinates. */
  Optional<@Filled String> getGovernance();

  /** The bodies, with their members and how often they meet. */
  List<@Filled String> getGovernanceBodies();

  /** Its phases. */
  Optional<@Valid Calendar> getCalendar();

  /** What patients are told, what is collected of them and how (article R. 162-50-12). */
  Optional<@Filled String> getPatientInformation();

  /** What systems and data it uses. */
  Optional<@Filled String> getInformationSystem();

  /** How personal data are protected. */
  Optional<@Filled String> getDataProtection();

  // Money

  /** How it pays, in words. */
  Optional<@Filled String> getFundingModel();

  /** What is paid for each patient, year by year. */
  List<@Valid CarePackage> getPackages();

  // Impacts and evaluation

  /** Why it is innovative. */
  Optional<@Filled String> getInnovativeJustification();

  /** Why it is feasible. */
  Optional<@Filled String> getFeasibleJustification();

  /** Why it can be reproduced. */
  Optional<@Filled String> getReproducibleJustification();

  /** Why it is worth its cost. */
  Optional<@Filled String> getEfficientJustification();

  /** What it changes for patients, professionals and spending. */
  List<@Filled String> getExpectedImpacts();

  /** How it is evaluated. */
  Optional<@Valid EvaluationPlan> getEvaluationPlan();

  /** By what it is judged. */
  List<@Valid Indicator> getIndicators();

  // Rules and interests

  /** What other laws ask: authorisations, data, research. */
  List<@Filled String> getRegulatoryObligations();

  /** The professions and structures whose members declare their interests. */
  List<@Filled String> getInterestDeclarants();

  /** The declarations made. */
  List<@Valid InterestDeclaration> getInterestDeclarations();

  // What comes with it

  /** The day of the opinion of the HAS. */
  Optional<LocalDate> getHasOpinionDate();

  /** The order that authorises it, as it is cited. */
  Optional<@Filled String> getAuthorisationOrder();

  /** Annexes beside those that the model brings. */
  List<@Filled String> getAnnexes();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableArticle51Specification.Builder {}
}
