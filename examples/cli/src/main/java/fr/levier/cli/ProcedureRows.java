package fr.levier.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.levier.core.Levier;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.text.Localized;
import fr.levier.funding.procurement.DecpDuty;
import fr.levier.funding.procurement.DocumentDue;
import fr.levier.funding.procurement.Procedure;
import fr.levier.funding.procurement.ProcedureAnswer;
import fr.levier.funding.procurement.Publicity;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The shape of {@code procedure --json}: {@code null} where a fact that is missing could still change the answer. */
final class ProcedureRows {

  private ProcedureRows() {}

  /**
   * What the law of a day opens to a purchase and asks of it.
   *
   * @param needValue net of VAT
   * @param duties of a buyer that awards freely
   * @param turnoverCap net of VAT
   * @param missing where the facts that could still change the answer would stand
   * @param uncovered the figures that no known text gives on the day
   * @param overlaid the parameters that {@code --law} replaced; left out when there are none
   */
  record Answer(
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<List<Procedure>> open,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Publicity> publicity,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Boolean> written,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<DecpDuty> decp,
      LocalDate day,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<BeforeTax> needValue,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Boolean> buyerProfile,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<String> duties,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Boolean> environmentalCriterion,
      boolean environmentalCondition,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Boolean> socialCondition,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<BeforeTax> turnoverCap,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Period> paymentDelay,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<DocumentRow> documents,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<ReportRows.ReferenceRow> references,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<String> doubts,
      @JsonInclude(JsonInclude.Include.ALWAYS) Set<String> missing,
      @JsonInclude(JsonInclude.Include.ALWAYS) Set<String> uncovered,
      List<String> overlaid) {}

  /** A paper; the text that requires it is null where it is only usual. */
  record DocumentRow(
      String name,
      boolean required,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> text) {}

  static Answer of(ProcedureAnswer answer, Levier levier, Locale language) {
    return new Answer(
        answer.open(),
        answer.publicity(),
        answer.written(),
        answer.decp(),
        answer.day(),
        answer.needValue(),
        answer.buyerProfile(),
        said(answer.threeDuties(), language),
        answer.environmentalCriterion(),
        answer.environmentalCondition(),
        answer.socialCondition(),
        answer.turnoverCap(),
        answer.paymentDelay(),
        answer.documents().stream().map(due -> row(due, language)).toList(),
        answer.references().stream().map(text -> ReportRows.row(text, language)).toList(),
        said(answer.doubts(), language),
        answer.missing(),
        answer.uncovered(),
        List.copyOf(levier.parameters().overlaid()));
  }

  private static DocumentRow row(DocumentDue due, Locale language) {
    return new DocumentRow(
        due.name().in(language), due.isRequired(), due.basis().map(Object::toString));
  }

  private static List<String> said(List<Localized> texts, Locale language) {
    return texts.stream().map(text -> text.in(language)).toList();
  }
}
