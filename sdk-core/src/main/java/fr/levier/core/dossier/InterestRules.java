package fr.levier.core.dossier;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** COI-1, COI-2, COI-3: persons and candidates who are on both sides. */
final class InterestRules {

  private static final String MEMBERS = "/subject/interestedMembers";

  private static final RuleInfo BOARD = RuleInfo.law("COI-1", Severity.ERROR, LegalDay.SIGNATURE)
      .strict(Severity.ERROR)
      .facts("interestedMembers", "signatureDate")
      .contents("supervisoryBoardDeliberation")
      .yieldsTo("PAR-05")
      .changeable("supervisoryBoardDeliberation", "interestDeclarationDate", "signatory")
      .basis(LegalReference.article("L. 6143-3-2", LegalCode.CSP));

  private static final RuleInfo PREPARATION = RuleInfo.law(
          "COI-2", Severity.WARNING, LegalDay.LAUNCH)
      .strict(Severity.ERROR)
      .facts("preparationParticipants", "equalMeasures")
      .yieldsTo("PAR-10")
      .changeable("equalMeasures")
      .basis(
          LegalReference.article("R. 2111-2", LegalCode.CCP),
          LegalReference.article("L. 2141-8, 2°,", LegalCode.CCP));

  private static final RuleInfo PROCEDURE = RuleInfo.law("COI-3", Severity.WARNING, LegalDay.LAUNCH)
      .strict(Severity.ERROR)
      .facts("procedureParticipants", "interests", "recusals")
      .yieldsTo("PAR-10", "ACH-06")
      .changeable("recusals")
      .basis(LegalReference.article("L. 2141-10", LegalCode.CCP));

  static final List<Rule<LegalSubject>> ALL = List.of(
      Judging.on(InterestedAct.class, BOARD, InterestRules::board),
      Judging.on(CompetitiveAct.class, PREPARATION, InterestRules::preparation),
      Judging.on(CompetitiveAct.class, PROCEDURE, InterestRules::procedure));

  private InterestRules() {}

  private static void board(InterestedAct act, Examination examination) {
    Optional<List<Interest>> members = act.getInterestedMembers();
    Fact<List<String>> named =
        examination.fact("interestedMembers", members.map(InterestRules::persons));
    examination.appliesIf(hasPublicHospital(act.getParties()));
    examination.appliesIf(named.is(several -> !several.isEmpty()));

    Fact<LocalDate> signature = examination.fact("signatureDate", act.getSignatureDate());
    Fact<LocalDate> deliberation =
        examination.fact("supervisoryBoardDeliberation", act.getSupervisoryBoardDeliberation());
    Truth late = absentOrAfter(deliberation, signature);
    for (int i = 0; i < members.map(List::size).orElse(1); i++) {
      Optional<Interest> interest =
          members.isPresent() ? Optional.of(members.get().get(i)) : Optional.empty();
      String path = MEMBERS + "/" + i;
      Map<String, String> told =
          Map.of("person", interest.flatMap(Interest::getPerson).orElse("n° " + (i + 1)));
      // A mandate in the other party is an interest by inference; any other is what the text says.
      Truth mandate = part(path, "nature", interest.flatMap(Interest::getNature))
          .is(InterestNature.MANDATE::equals)
          .and(part(path, "kind", interest.flatMap(Interest::getKind))
              .is(InterestKind.INDIRECT::equals));
      examination.breachedIf(late.and(mandate.not()), path, Severity.ERROR, "", told);
      examination.breachedIf(late.and(mandate), path, Severity.WARNING, "mandate", told);
      Fact<LocalDate> declaration = new Fact<>(
          "interestDeclarationDate",
          "/subject/interestDeclarationDate",
          interest.flatMap(Interest::getDeclaredOn).or(act::getInterestDeclarationDate));
      examination.breachedIf(
          late.not().and(absentOrAfter(declaration, signature)),
          declaration.path(),
          Severity.INFO,
          "declaration",
          told);
    }
  }

  private static Truth absentOrAfter(Fact<LocalDate> step, Fact<LocalDate> signature) {
    return step.isGiven().not().or(step.is(LocalDate::isAfter, signature));
  }

  private static <V> Fact<V> part(String path, String name, Optional<V> value) {
    return new Fact<>(name, path + "/" + name, value);
  }

  private static Truth hasPublicHospital(List<Party> parties) {
    Truth has = parties.size() < 2 ? Truth.unknown("/subject/parties") : Truth.NO;
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      Truth unsaid = party instanceof Hospital
          ? Truth.unknown(PartyContents.path(i) + "/actorType")
          : Truth.NO;
      has = has.or(party
          .getActorType()
          .map(ActorType::isEtablissementPublicDeSante)
          .map(Truth::of)
          .orElse(unsaid));
    }
    return has;
  }

  private static void preparation(CompetitiveAct act, Examination examination) {
    Fact<List<String>> participants =
        examination.fact("preparationParticipants", act.getPreparationParticipants());
    Fact<List<String>> measures = examination.fact("equalMeasures", act.getEqualMeasures());
    examination.appliesIf(participants.is(several -> !several.isEmpty()));
    examination.breachedIf(measures.is(List::isEmpty), measures.path());
  }

  private static void procedure(CompetitiveAct act, Examination examination) {
    Fact<List<String>> participants =
        examination.fact("procedureParticipants", act.getProcedureParticipants());
    Fact<List<String>> recusals = examination.fact("recusals", act.getRecusals());
    Optional<List<Interest>> declared = act.getInterests();
    Fact<List<String>> interested =
        examination.fact("interests", declared.map(InterestRules::persons));
    examination.appliesIf(participants.is(several -> !several.isEmpty()));
    if (participants.value().isEmpty()) {
      examination.breachedIf(
          interested
              .is(several -> !several.isEmpty())
              .and(recusals.is(aside -> !interested.is(aside::containsAll).isYes())),
          participants.path());
      return;
    }
    List<String> persons = participants.value().get();
    for (int i = 0; i < persons.size(); i++) {
      String person = persons.get(i);
      Predicate<List<String>> names = several -> several.contains(person);
      examination.breachedIf(
          interested.is(names).and(recusals.is(names).not()),
          participants.path() + "/" + i,
          Severity.WARNING,
          "",
          Map.of("person", person, "body", body(declared, person)));
    }
  }

  /** The bodies in which a person has an interest. */
  private static List<String> body(Optional<List<Interest>> declared, String person) {
    return declared.stream()
        .flatMap(List::stream)
        .filter(interest -> interest.getPerson().filter(person::equals).isPresent())
        .flatMap(interest -> interest.getBody().stream())
        .toList();
  }

  private static List<String> persons(List<Interest> interests) {
    return IntStream.range(0, interests.size())
        .mapToObj(i -> interests.get(i).getPerson().orElse("n° " + (i + 1)))
        .toList();
  }
}
