package fr.levier.conventions.cia;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The report of the help desk (<i>compte rendu du help desk</i>), with the levers that it recommends and those that it sets aside.
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableHelpDeskReport.class)
@JsonDeserialize(builder = HelpDeskReport.Builder.class)
public interface HelpDeskReport extends LegalSubject, WithHelpDeskReport {

  /** How it is cited. */
  Optional<@Filled String> getReference();

  /** The request it answers, as it is cited. */
  Optional<@Filled String> getRequestReference();

  /** The day of that request. */
  Optional<LocalDate> getRequestDate();

  /** Who asked. */
  Optional<@Valid Party> getRequester();

  /** The kinds of help that were given. */
  List<HelpDeskKind> getHelpGiven();

  /** The day of the interview. */
  Optional<LocalDate> getInterviewDate();

  /** Who took part, with their quality. */
  List<@Filled String> getParticipants();

  /** The day of the report. */
  Optional<LocalDate> getReportDate();

  /** What was asked. */
  Optional<@Filled String> getQuestion();

  /** What was understood of the case. */
  List<@Filled String> getUnderstoodFacts();

  /** What nobody knows yet and could change the answer. */
  List<@Filled String> getOpenQuestions();

  /** What follows from it. */
  List<@Filled String> getAnalysis();

  /** Lever by lever. */
  List<@Valid LeverAdvice> getAdvices();

  /** What to watch: competition, conflicts of interest, data, double funding. */
  List<@Filled String> getWarnings();

  /** What is done next, by whom, by when. */
  Optional<@Valid Calendar> getCalendar();

  /** Who wrote it. */
  Optional<@Valid Contact> getAuthor();

  /** The day of the request it answers. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.REQUEST ? getRequestDate() : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableHelpDeskReport.Builder {}
}
