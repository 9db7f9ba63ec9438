package fr.levier.conventions.partnership;

import static fr.levier.conventions.partnership.PartnershipParameters.PROGRAMME;
import static fr.levier.conventions.partnership.PartnershipRules.rule;
import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.dossier.Interest;
import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.party.Contact;
import fr.levier.core.party.CrossMandate;
import fr.levier.core.party.Party;
import fr.levier.core.party.Signatory;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to be in order before the parties sign. */
final class SigningRules {

  static final Rule<PartnershipConvention> CROSS_MANDATES = rule(
      RuleInfo.law("PAR-05", Severity.WARNING, LegalDay.SIGNATURE)
          .strict(Severity.ERROR)
          .facts("crossMandates", "signatureDate")
          .contents("supervisoryBoardDeliberation")
          .replaces("COI-1")
          .changeable("supervisoryBoardDeliberation", "interestDeclarationDate", "signatory")
          .basis(article("L. 6143-3-2", LegalCode.CSP)),
      SigningRules::crossMandates);

  static final Rule<PartnershipConvention> REFERENTS = rule(
      RuleInfo.form("PAR-11", Severity.ERROR, LegalDay.SIGNATURE)
          .contents("referentCia", "referentHospital")
          .changeable("referentCia", "referentHospital")
          .basis(PROGRAMME),
      (convention, exam) -> {
        exam.requires(
            "referentCia", "/subject/referentCia", isNamed(convention.getReferentCia()), "");
        exam.requires(
            "referentHospital",
            "/subject/referentHospital",
            isNamed(convention.getReferentHospital()),
            "hospital");
      });

  static final Rule<PartnershipConvention> ORIGINALS = rule(
      RuleInfo.form("PAR-16", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("originals", "parties")
          .replaces("DOC-01")
          .changeable("originals", "registryCopy")
          .basis(LegalReference.of("règle de rédaction des actes : un original par partie")),
      SigningRules::originals);

  private SigningRules() {}

  private static boolean isNamed(Optional<Contact> referent) {
    return referent.flatMap(Contact::getName).isPresent();
  }

  private static void crossMandates(PartnershipConvention convention, Examination exam) {
    Fact<List<CrossMandate>> mandates = mandates(convention, exam);
    Fact<LocalDate> signature = exam.fact("signatureDate", convention.getSignatureDate());
    Fact<LocalDate> deliberation =
        exam.fact("supervisoryBoardDeliberation", convention.getSupervisoryBoardDeliberation());
    Fact<LocalDate> declaration =
        exam.fact("interestDeclarationDate", convention.getInterestDeclarationDate());
    exam.appliesIf(
        Truth.of(!otherMembers(convention).isEmpty()).or(mandates.is(seats -> !seats.isEmpty())));

    exam.requires(
        "supervisoryBoardDeliberation",
        deliberation.path(),
        deliberation.isGiven().isYes());
    Truth late = deliberation.isGiven().and(deliberation.is(ChronoLocalDate::isAfter, signature));
    exam.breachedIf(late, deliberation.path(), Severity.WARNING, "late", Map.of());

    Truth inTime = deliberation.isGiven().and(late.not());
    exam.breachedIf(
        inTime.and(declaration.isGiven().not()),
        declaration.path(),
        Severity.INFO,
        "undeclared",
        Map.of());
    Truth declaredLate =
        declaration.isGiven().and(declaration.is(ChronoLocalDate::isAfter, signature));
    exam.breachedIf(
        inTime.and(declaredLate), declaration.path(), Severity.INFO, "declaredLate", Map.of());
  }

  /** The seats that the hospital's signatory holds, as a fact; its messages also tell who holds which. */
  private static Fact<List<CrossMandate>> mandates(
      PartnershipConvention convention, Examination exam) {
    List<Party> parties = convention.getParties();
    Optional<Signatory> signatory = Sides.hospital(parties).flatMap(Party::getRepresentative);
    Optional<List<CrossMandate>> seats = signatory.flatMap(Signatory::getCrossMandates);
    Fact<List<CrossMandate>> fact = exam.fact(
        "crossMandates", Sides.hospitalPath(parties) + "/representative/crossMandates", seats);
    Stream<String> ofTheSignatory = seats.orElse(List.of()).stream()
        .map(seat -> told(List.of(
            signatory.flatMap(Signatory::fullName),
            seat.getRole(),
            seat.getBody(),
            seat.getParty())));
    Stream<String> ofMembers = otherMembers(convention).stream()
        .map(interest -> told(List.of(
            interest.getPerson(),
            interest.getQuality(),
            interest.getDescription(),
            interest.getBody())));
    exam.tell(
        "mandates", Stream.concat(ofTheSignatory, ofMembers).collect(Collectors.joining(" ; ")));
    return fact;
  }

  /** Members of the directoire or of the supervisory board; where nobody speaks of them, none is claimed. */
  private static List<Interest> otherMembers(PartnershipConvention convention) {
    return convention.getInterestedMembers().orElse(List.of());
  }

  private static String told(List<Optional<String>> parts) {
    String known = parts.stream().flatMap(Optional::stream).collect(Collectors.joining(", "));
    return known.isEmpty() ? "—" : known;
  }

  private static void originals(PartnershipConvention convention, Examination exam) {
    // Nobody signs with oneself: a single party is a list that is not finished.
    int known = convention.getParties().size();
    Fact<Integer> originals = exam.fact("originals", convention.getOriginals());
    Fact<Integer> parties =
        exam.fact("parties", "/subject/parties", Optional.of(known).filter(count -> count > 1));
    // A registry copy that nobody mentions is not claimed.
    boolean registry = convention.isRegistryCopy().orElse(false);
    int most = known + (registry ? 1 : 0);
    exam.breachedIf(originals.is((signed, signing) -> signed < signing, parties));
    exam.breachedIf(
        originals.is((signed, signing) -> signed > most, parties),
        originals.path(),
        Severity.ERROR,
        registry ? "manyWithRegistry" : "many",
        Map.of("most", most));
  }
}
