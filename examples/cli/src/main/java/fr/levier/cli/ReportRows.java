package fr.levier.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.levier.core.dossier.Attestation;
import fr.levier.core.dossier.Statements;
import fr.levier.core.lever.AttestedCondition;
import fr.levier.core.party.Signatory;
import fr.levier.core.report.ChangeSet;
import fr.levier.core.report.Citation;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.report.Waived;
import fr.levier.core.report.Waiver;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The shape of {@code check --json}. A key of it is always there: {@code null} or empty when there is nothing to say. */
final class ReportRows {

  private ReportRows() {}

  /**
   * One checked file.
   *
   * @param remedies for a rejected dossier, what would make it acceptable
   * @param overlaid the parameters that {@code --law} replaced; left out when there are none
   */
  record CheckedFile(
      String file,
      String lever,
      String document,
      LocalDate asOf,
      boolean strict,
      Verdict verdict,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<FindingRow> findings,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<MissingRow> missing,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<OutcomeRow> outcomes,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<Remedies.SetRow> remedies,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<WaivedRow> waived,
      List<IdleRow> idleWaivers,
      List<AttestedRow> attested,
      List<String> overlaid) {}

  /** A finding that somebody let pass. */
  record WaivedRow(
      @JsonUnwrapped FindingRow finding, String reason, String author, LocalDate expiresOn) {}

  /** A waiver that lets nothing pass. */
  record IdleRow(Optional<String> rule, String why) {}

  /** A condition that a person attests. */
  record AttestedRow(
      String condition,
      String what,
      String attestor,
      ReferenceRow reference,
      boolean given,
      Optional<String> by,
      Optional<LocalDate> date) {}

  record FindingRow(
      String rule,
      Severity severity,
      String path,
      String message,
      @JsonInclude(JsonInclude.Include.ALWAYS) Map<String, Object> facts,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<ReferenceRow> references,
      String remedy) {}

  record ReferenceRow(
      String text,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> article,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<LocalDate> from,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<LocalDate> until,
      boolean verified,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> doubt) {}

  record MissingRow(
      String path, @JsonInclude(JsonInclude.Include.ALWAYS) List<String> neededBy) {}

  record OutcomeRow(
      String rule,
      String outcome,
      LocalDate day,
      @JsonInclude(JsonInclude.Include.ALWAYS) Map<String, Object> facts) {}

  /** A file that cannot be used; {@code others} only where there is more than one error. */
  record UnusableFile(String file, ErrorRow error, List<ErrorRow> others) {}

  record ErrorRow(
      String message,
      @JsonInclude(JsonInclude.Include.ALWAYS) OptionalInt line,
      @JsonInclude(JsonInclude.Include.ALWAYS) OptionalInt column) {}

  static CheckedFile of(Dossier dossier, Report report, List<ChangeSet> remedies, Locale language) {
    return new CheckedFile(
        dossier.file(),
        dossier.lever().id(),
        dossier.kind().id(),
        report.asOf(),
        report.strict(),
        report.verdict(),
        report.findings().stream().map(finding -> row(finding, language)).toList(),
        report.missing().stream()
            .map(fact -> new MissingRow(fact.path(), fact.neededBy()))
            .toList(),
        report.outcomes().stream().map(ReportRows::row).toList(),
        remedies.stream().map(set -> Remedies.row(set, language)).toList(),
        report.waived().stream().map(waived -> row(waived, language)).toList(),
        report.idleWaivers().stream()
            .map(idle -> new IdleRow(idle.waiver().getRule(), idle.why().in(language)))
            .toList(),
        dossier.kind().conditions().stream()
            .map(condition -> row(condition, dossier.statements(), language))
            .toList(),
        report.overlaid().stream().sorted().toList());
  }

  private static WaivedRow row(Waived waived, Locale language) {
    Waiver waiver = waived.waiver();
    return new WaivedRow(
        row(waived.finding(), language),
        waiver.getReason().orElse(""),
        waiver.getAuthor().orElse(""),
        waiver.getExpiresOn().orElseThrow());
  }

  private static AttestedRow row(
      AttestedCondition condition, Statements statements, Locale language) {
    Optional<Attestation> given = condition.answeredBy(statements);
    return new AttestedRow(
        condition.id(),
        condition.what().in(language),
        condition.attestor().in(language),
        row(Citation.of(condition.basis()), language),
        given.isPresent(),
        given.flatMap(Attestation::getSignatory).flatMap(Signatory::fullName),
        given.flatMap(Attestation::getDate));
  }

  static UnusableFile of(String file, Unusable error, Locale language) {
    return new UnusableFile(
        file,
        row(error, language),
        error.others().stream().map(other -> row(other, language)).toList());
  }

  private static ErrorRow row(Unusable error, Locale language) {
    return new ErrorRow(error.message(language), error.line(), error.column());
  }

  private static FindingRow row(Finding finding, Locale language) {
    return new FindingRow(
        finding.rule(),
        finding.severity(),
        finding.path(),
        finding.message().in(language),
        finding.facts(),
        finding.references().stream().map(citation -> row(citation, language)).toList(),
        finding.remedy().in(language));
  }

  static ReferenceRow row(Citation citation, Locale language) {
    return new ReferenceRow(
        citation.reference().toString(),
        citation.reference().article(),
        citation.from(),
        citation.until(),
        citation.reference().isVerified(),
        citation.reference().doubt().map(doubt -> doubt.in(language)));
  }

  private static OutcomeRow row(RuleOutcome outcome) {
    return new OutcomeRow(
        outcome.rule().id(), Outcomes.name(outcome.outcome()), outcome.day(), outcome.facts());
  }
}
