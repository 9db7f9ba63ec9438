package fr.levier.funding.indemand;

import static fr.levier.funding.indemand.IndemandParameters.CALLS;
import static fr.levier.funding.indemand.IndemandParameters.GUIDE;
import static fr.levier.funding.indemand.IndemandParameters.MODEL;

import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Party;
import fr.levier.core.party.PublicBody;
import fr.levier.core.party.Siret;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** IND-01 to IND-04, IND-09, IND-11 and IND-13: who does what, and what the solver receives. */
final class RoleRules {

  private static final List<Role> NEEDED =
      List.of(Role.CHALLENGER, Role.SOLVER, Role.SUPPORTER, Role.FUNDER);

  static final Rule<InDemandAct> ALL_ROLES = Rule.of(
      RuleInfo.form("IND-01", Severity.ERROR, LegalDay.AS_OF)
          .contents("challenger", "solver", "supporter", "funder")
          .changeable("challenger", "solver", "supporter", "funder")
          .basis(GUIDE),
      (act, exam) -> NEEDED.forEach(role ->
          exam.requires(role.key(), act.pathOf(role), act.role(role).isPresent(), role.key())));

  static final Rule<InDemandAct> DISTINCT = Rule.of(
      RuleInfo.form("IND-02", Severity.ERROR, LegalDay.AS_OF)
          .facts("challenger", "solver", "funder")
          .changeable("challenger", "solver", "funder")
          .basis(GUIDE),
      RoleRules::distinct);

  static final Rule<InDemandAct> SMALL_COMPANY = Rule.of(
      RuleInfo.law("IND-03", Severity.ERROR, LegalDay.GRANT)
          .facts("solverType")
          .yieldsTo("IND-02")
          .changeable("solverType")
          .basis(CALLS),
      (act, exam) -> {
        Fact<ActorType> type = type("solverType", Role.SOLVER, act, exam);
        exam.appliesIf(Truth.of(act.role(Role.SOLVER).isPresent()));
        exam.appliesIf(grant(act).is(Euros::isPositive));
        exam.breachedIf(
            type.is(one -> one != ActorType.ENTREPRISE_STARTUP && one != ActorType.ENTREPRISE_PME),
            type.path());
      });

  static final Rule<InDemandAct> CAP = Rule.of(
      RuleInfo.law("IND-04", Severity.ERROR, LegalDay.GRANT)
          .facts("grantAmount")
          .changeable("grantAmount")
          .basis(CALLS),
      (act, exam) -> {
        Fact<Euros> grant = exam.fact("grantAmount", act.grantPath(), act.grant());
        exam.appliesIf(grant.is(Euros::isPositive));
        exam.breachedIf(
            grant.is(Euros::isMoreThan, exam.parameter(IndemandParameters.GRANT_MAX)),
            grant.path());
      });

  static final Rule<CoCreation> ONE_WINNER = Rule.of(
      RuleInfo.form("IND-09", Severity.ERROR, LegalDay.AS_OF)
          .facts("solversPerChallenge")
          .changeable("solversPerChallenge")
          .basis(MODEL),
      RoleRules::oneWinner);

  static final Rule<InDemandAct> FUNDER = Rule.of(
      RuleInfo.law("IND-11", Severity.ERROR, LegalDay.GRANT)
          .facts("funderType")
          .yieldsTo("IND-02")
          .changeable("funder")
          .basis(GUIDE),
      RoleRules::funder);

  static final Rule<InDemandAct> CHALLENGER = Rule.of(
      RuleInfo.law("IND-13", Severity.WARNING, LegalDay.AS_OF)
          .facts("challengerType")
          .yieldsTo("IND-02")
          .basis(GUIDE),
      RoleRules::challenger);

  private RoleRules() {}

  private static Fact<Euros> grant(InDemandAct act) {
    return new Fact<>("grantAmount", act.grantPath(), act.grant());
  }

  private static Fact<ActorType> type(String name, Role role, InDemandAct act, Examination exam) {
    String holder = act.pathOf(role);
    return exam.fact(
        name, act.role(role).isPresent() ? holder + "/actorType" : holder, act.typeOf(role));
  }

  private static void distinct(InDemandAct act, Examination exam) {
    Optional<Party> solver = act.role(Role.SOLVER);
    exam.fact("solver", act.pathOf(Role.SOLVER), solver);
    Truth named = Truth.NO;
    for (Role role : List.of(Role.CHALLENGER, Role.FUNDER)) {
      Optional<Party> other = act.role(role);
      exam.fact(role.key(), act.pathOf(role), other);
      named = named.or(Truth.of(other.isPresent() && solver.isPresent()));
      if (other.isPresent() && solver.isPresent()) {
        exam.breachedIf(
            same(other.get(), solver.get(), act.pathOf(Role.SOLVER)),
            act.pathOf(Role.SOLVER),
            Severity.ERROR,
            "",
            Map.of("role", role));
      }
    }
    exam.appliesIf(named);
  }

  /** By SIREN where both have one, else by name. */
  private static Truth same(Party one, Party other, String path) {
    if (one.getSiret().isPresent() && other.getSiret().isPresent()) {
      return Truth.of(one.getSiret().map(Siret::siren).equals(other.getSiret().map(Siret::siren)));
    }
    if (one.getName().isPresent() && other.getName().isPresent()) {
      return Truth.of(folded(one).equals(folded(other)));
    }
    return Truth.unknown(path + "/siret");
  }

  private static Optional<String> folded(Party party) {
    return party
        .getName()
        .map(name -> Normalizer.normalize(name, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s+", " ")
            .strip());
  }

  private static void oneWinner(CoCreation act, Examination exam) {
    List<ChallengeChoice> choices = act.getSolversPerChallenge();
    Fact<List<ChallengeChoice>> chosen =
        exam.fact("solversPerChallenge", Optional.of(choices).filter(some -> !some.isEmpty()));
    exam.breachedIf(chosen.is(some -> false), chosen.path());
    for (int i = 0; i < choices.size(); i++) {
      ChallengeChoice choice = choices.get(i);
      exam.breachedIf(
          Truth.of(choice.getSolvers().size() > 1),
          chosen.path() + "/" + i,
          Severity.ERROR,
          "",
          Map.of(
              "challenge",
              choice.getChallenge().orElse("—"),
              "solvers",
              choice.getSolvers().size()));
    }
  }

  private static void funder(InDemandAct act, Examination exam) {
    Optional<Party> funder = act.role(Role.FUNDER);
    Fact<ActorType> type = type("funderType", Role.FUNDER, act, exam);
    exam.appliesIf(Truth.of(funder.isPresent()));
    Truth regional = type.is(one -> one == ActorType.REGION || one == ActorType.ARS);
    Truth body = type.is(one -> one == ActorType.AUTRE_PERSONNE_PUBLIQUE);
    // A public body that names no region may be the State’s: it is no regional funder.
    Truth ofARegion = Truth.of(funder
        .filter(PublicBody.class::isInstance)
        .map(PublicBody.class::cast)
        .flatMap(PublicBody::getRegion)
        .isPresent());
    exam.breachedIf(regional.or(body.and(ofARegion)).not(), type.path());
  }

  private static void challenger(InDemandAct act, Examination exam) {
    Optional<Party> challenger = act.role(Role.CHALLENGER);
    Fact<ActorType> type = type("challengerType", Role.CHALLENGER, act, exam);
    exam.appliesIf(Truth.of(challenger.isPresent()));
    boolean publicBody = challenger.filter(PublicBody.class::isInstance).isPresent();
    exam.breachedIf(
        type.is(one -> one != ActorType.ESPIC && !publicBody && !one.isPersonnePublique()),
        type.path());
    exam.breachedIf(
        type.is(one -> one == ActorType.ESPIC), type.path(), Severity.INFO, "espic", Map.of());
  }
}
