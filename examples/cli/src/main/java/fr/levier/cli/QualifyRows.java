package fr.levier.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.levier.core.Levier;
import fr.levier.funding.qualification.Clue;
import fr.levier.funding.qualification.OpenQuestion;
import fr.levier.funding.qualification.Opinion;
import fr.levier.funding.qualification.Qualification;
import fr.levier.funding.subsidy.Grade;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The shape of {@code qualify --json}. */
final class QualifyRows {

  private QualifyRows() {}

  /**
   * The graded opinion.
   *
   * @param in what speaks for a subsidy
   * @param procurement how it would be bought; left out of a subsidy
   * @param overlaid the parameters that {@code --law} replaced; left out when there are none
   */
  record Answer(
      Grade grade,

      @JsonProperty("for") @JsonInclude(JsonInclude.Include.ALWAYS)
      List<ClueRow> in,

      @JsonInclude(JsonInclude.Include.ALWAYS) List<ClueRow> against,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<String> missing,
      Optional<ProcedureRows.Answer> procurement,
      List<String> overlaid) {}

  record ClueRow(String clue, Clue.Weight weight, String reference) {}

  static Answer of(Qualification qualification, Levier levier, Locale language) {
    Opinion opinion = qualification.opinion();
    return new Answer(
        opinion.grade(),
        opinion.inFavour().stream().map(clue -> row(clue, language)).toList(),
        opinion.against().stream().map(clue -> row(clue, language)).toList(),
        opinion.missing().stream().map(OpenQuestion::path).toList(),
        qualification.procurement().map(answer -> ProcedureRows.of(answer, levier, language)),
        List.copyOf(levier.parameters().overlaid()));
  }

  private static ClueRow row(Clue clue, Locale language) {
    return new ClueRow(clue.text().in(language), clue.weight(), clue.reference().toString());
  }
}
