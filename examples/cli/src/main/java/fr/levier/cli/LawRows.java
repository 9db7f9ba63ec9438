package fr.levier.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.report.Wording;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The shape of {@code law --json}: one row a step, or one a change. */
final class LawRows {

  private LawRows() {}

  /**
   * What a text says of a figure between two days.
   *
   * @param value absent for a text that is awaited: known to set the figure, and not read far enough to be used
   * @param status how far the text was checked
   * @param source where it was read
   * @param doubt what is still to be checked
   * @param overlaid whether {@code --law} laid it over the published law
   * @param readBy with {@code --dossier}, the rules that read it
   */
  record StepRow(
      String parameter,
      String title,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Object> value,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<LocalDate> from,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<LocalDate> until,
      String text,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> article,
      LegalReference.Status status,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> source,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> doubt,
      LocalDate verifiedOn,
      boolean awaited,
      boolean overlaid,
      List<String> readBy) {}

  /** A figure that is not the same on two days; absent where no text covers the day. */
  record ChangeRow(
      String parameter,
      String title,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<StepRow> before,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<StepRow> after) {}

  static StepRow step(Parameter<?> parameter, Step<?> step, List<String> readBy, Locale language) {
    return row(
        parameter,
        Optional.of(step.value()),
        Optional.of(step.from()),
        step.until(),
        step.reference(),
        step.verifiedOn(),
        !parameter.series().steps().contains(step),
        readBy,
        language);
  }

  static StepRow awaited(
      Parameter<?> parameter, Parameter.Awaited text, List<String> readBy, Locale language) {
    return row(
        parameter,
        Optional.empty(),
        text.from(),
        Optional.empty(),
        text.reference(),
        text.verifiedOn(),
        false,
        readBy,
        language);
  }

  private static StepRow row(
      Parameter<?> parameter,
      Optional<Object> value,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      LegalReference reference,
      LocalDate verifiedOn,
      boolean overlaid,
      List<String> readBy,
      Locale language) {
    return new StepRow(
        parameter.id(),
        parameter.title().in(language),
        value,
        from,
        until,
        reference.toString(),
        reference.article(),
        reference.status(),
        reference.source(),
        reference.doubt().map(doubt -> doubt.in(language)),
        verifiedOn,
        value.isEmpty(),
        overlaid,
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
    Table table = isEnglish(language)
        ? new Table(
            "Parameter",
            "What it is",
            "Value",
            "From",
            "Until",
            "Text",
            "Status",
            "Verified on",
            "Source")
        : new Table(
            "Paramètre",
            "Intitulé",
            "Valeur",
            "Du",
            "Au",
            "Texte",
            "Statut",
            "Vérifié le",
            "Source");
    for (StepRow row : rows) {
      table.row(
          row.parameter(),
          row.title(),
          value(row, language),
          day(row.from(), language),
          day(row.until(), language),
          row.text() + doubt(row, language),
          status(row.status()).in(language),
          Wording.day(row.verifiedOn(), language),
          row.source().orElse("—"));
    }
    return table;
  }

  /** A figure in one line: what it is, its value, its text, since when, and the day somebody last read it. */
  static String told(StepRow row, Locale language) {
    boolean english = isEnglish(language);
    return row.title() + (english ? ": " : " : ") + value(row, language) + " — " + row.text()
        + doubt(row, language)
        + (english ? ", since " : ", depuis le ") + day(row.from(), language)
        + (english ? ", verified on " : ", vérifié le ") + Wording.day(row.verifiedOn(), language);
  }

  static Table changes(List<ChangeRow> rows, LocalDate before, LocalDate after, Locale language) {
    Table table = isEnglish(language)
        ? new Table("Parameter", "What it is", "On " + before, "On " + after, "Text", "From")
        : new Table(
            "Paramètre",
            "Intitulé",
            "Au " + Wording.day(before, language),
            "Au " + Wording.day(after, language),
            "Texte",
            "Du");
    for (ChangeRow row : rows) {
      table.row(
          row.parameter(),
          row.title(),
          row.before().map(step -> value(step, language)).orElse("—"),
          row.after().map(step -> value(step, language)).orElse("—"),
          row.after().map(step -> step.text() + doubt(step, language)).orElse("—"),
          day(row.after().flatMap(StepRow::from), language));
    }
    return table;
  }

  private static String value(StepRow row, Locale language) {
    String value = row.value()
        .map(known -> Wording.value(known, language))
        .orElseGet(
            () -> new Localized("non lue, jamais utilisée", "not read, never used").in(language));
    return value + (row.overlaid() ? " (application)" : "");
  }

  private static String doubt(StepRow row, Locale language) {
    String mark = isEnglish(language) ? "to be verified" : "à vérifier";
    return row.doubt()
        .map(why -> " (" + mark + (isEnglish(language) ? ": " : " : ") + why + ")")
        .orElse(row.status() == LegalReference.Status.VERIFIED ? "" : " (" + mark + ")");
  }

  private static Localized status(LegalReference.Status status) {
    return switch (status) {
      case VERIFIED -> new Localized("vérifié", "verified");
      case SINGLE_SOURCE -> new Localized("une seule source", "single source");
      case UNVERIFIED -> new Localized("non vérifié", "not verified");
    };
  }

  private static String day(Optional<LocalDate> day, Locale language) {
    return day.map(known -> Wording.day(known, language)).orElse("—");
  }

  private static boolean isEnglish(Locale language) {
    return language.equals(Locale.ENGLISH);
  }
}
