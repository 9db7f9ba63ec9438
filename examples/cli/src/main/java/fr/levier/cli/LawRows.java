package fr.levier.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The shape of {@code law --json}: one row a step, or one a change. */
final class LawRows {

  private LawRows() {}

  /**
   * What a text says of a figure between two days.
   *
   * @param status how far the text was checked
   * @param overlaid whether {@code --law} laid it over the published law
   * @param readBy with {@code --dossier}, the rules that read it
   */
  record StepRow(
      String parameter,
      String title,
      Object value,
      LocalDate from,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<LocalDate> until,
      String text,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> article,
      LegalReference.Status status,
      LocalDate verifiedOn,
      boolean overlaid,
      List<String> readBy) {}

  /** A figure that is not the same on two days; absent where no text covers the day. */
  record ChangeRow(
      String parameter,
      String title,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<StepRow> before,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<StepRow> after) {}

  static StepRow step(Parameter<?> parameter, Step<?> step, List<String> readBy, Locale language) {
    return new StepRow(
        parameter.id(),
        parameter.title().in(language),
        step.value(),
        step.from(),
        step.until(),
        step.reference().toString(),
        step.reference().article(),
        step.reference().status(),
        step.verifiedOn(),
        !parameter.series().steps().contains(step),
        readBy);
  }

  static ChangeRow change(LegalParameters.Change change, Locale language) {
    return new ChangeRow(
        change.parameter().id(),
        change.parameter().title().in(language),
        change.before().map(step -> step(change.parameter(), step, List.of(), language)),
        change.after().map(step -> step(change.parameter(), step, List.of(), language)));
  }

  static Table steps(List<StepRow> rows, Locale language) {
    boolean english = language.equals(Locale.ENGLISH);
    Table table = english
        ? new Table("Parameter", "What it is", "Value", "From", "Until", "Text", "Verified on")
        : new Table("Paramètre", "Intitulé", "Valeur", "Du", "Au", "Texte", "Vérifié le");
    for (StepRow row : rows) {
      List<String> cells = new ArrayList<>(List.of(row.parameter(), row.title()));
      cells.addAll(said(row, language));
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  static Table changes(List<ChangeRow> rows, LocalDate before, LocalDate after, Locale language) {
    boolean english = language.equals(Locale.ENGLISH);
    Table table = english
        ? new Table("Parameter", "What it is", "On " + before, "On " + after, "Text", "From")
        : new Table(
            "Paramètre",
            "Intitulé",
            "Au " + Shown.day(before, language),
            "Au " + Shown.day(after, language),
            "Texte",
            "Du");
    for (ChangeRow row : rows) {
      table.row(
          row.parameter(),
          row.title(),
          row.before().map(step -> Shown.value(step.value(), language)).orElse("—"),
          row.after().map(step -> Shown.value(step.value(), language)).orElse("—"),
          row.after().map(StepRow::text).orElse("—"),
          row.after().map(step -> Shown.day(step.from(), language)).orElse("—"));
    }
    return table;
  }

  private static List<String> said(StepRow row, Locale language) {
    boolean english = language.equals(Locale.ENGLISH);
    String doubt = row.status() == LegalReference.Status.VERIFIED
        ? ""
        : english ? " (to be verified)" : " (à vérifier)";
    String laid = row.overlaid() ? " (application)" : "";
    return List.of(
        Shown.value(row.value(), language) + laid,
        Shown.day(row.from(), language),
        row.until().map(day -> Shown.day(day, language)).orElse("—"),
        row.text() + doubt,
        Shown.day(row.verifiedOn(), language));
  }
}
