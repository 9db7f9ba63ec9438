package fr.levier.core.report;

import fr.levier.core.law.DatedValue;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The dated figures of the law as a table that jurists read: one row a step, published steps first, then those an
 * application laid over them. Immutable and thread-safe.
 *
 * @param rows in the order of the parameters, then of the days
 */
public record LawTable(List<Row> rows) {

  /**
   * One step of one parameter.
   *
   * @param id of the parameter
   * @param title what the parameter is
   * @param from first day in force, inclusive
   * @param until last day in force, inclusive; absent while it still is
   * @param value the value, whose type carries the unit
   * @param reference the text that says so
   * @param verifiedOn the day it was last checked that the text says so
   * @param overlaid whether the application laid it over the published law
   */
  public record Row(
      String id,
      Localized title,
      LocalDate from,
      Optional<LocalDate> until,
      Object value,
      LegalReference reference,
      LocalDate verifiedOn,
      boolean overlaid) {
    public Row {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(until, "until");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(reference, "reference");
      Objects.requireNonNull(verifiedOn, "verifiedOn");
    }

    /** The value with its unit, in words: {@code 40 000,00 € HT}. */
    public Localized shown() {
      return new Localized(
          Wording.value(value, Locale.FRENCH), Wording.value(value, Locale.ENGLISH));
    }
  }

  public LawTable {
    rows = List.copyOf(rows);
  }

  /** Every step of the parameters, in their order. */
  public static LawTable of(LegalParameters law, Collection<? extends Parameter<?>> parameters) {
    List<Row> rows = new ArrayList<>();
    for (Parameter<?> parameter : parameters) {
      parameter.series().steps().forEach(step -> rows.add(row(parameter, step, false)));
      law.laidOver(parameter).map(DatedValue::steps).stream()
          .flatMap(List::stream)
          .forEach(step -> rows.add(row(parameter, step, true)));
    }
    return new LawTable(rows);
  }

  /** The step in force on a day, for each parameter that a known text gives a value on that day. */
  public static LawTable on(
      LegalParameters law, Collection<? extends Parameter<?>> parameters, LocalDate day) {
    List<Row> rows = new ArrayList<>();
    for (Parameter<?> parameter : parameters) {
      boolean overlaid =
          law.laidOver(parameter).flatMap(series -> series.on(day)).isPresent();
      law.on(parameter, day).ifPresent(step -> rows.add(row(parameter, step, overlaid)));
    }
    return new LawTable(rows);
  }

  private static Row row(Parameter<?> parameter, Step<?> step, boolean overlaid) {
    return new Row(
        parameter.id(),
        parameter.title(),
        step.from(),
        step.until(),
        step.value(),
        step.reference(),
        step.verifiedOn(),
        overlaid);
  }

  /** The table as Markdown, one line a row, each line ended by a line feed. */
  public String markdown(Locale locale) {
    StringBuilder table = new StringBuilder(new Localized(
            "| id | paramètre | du | au | valeur | référence | vérifié le |\n",
            "| id | parameter | from | until | value | reference | verified on |\n")
        .in(locale));
    table.append("|---|---|---|---|---|---|---|\n");
    for (Row row : rows) {
      table
          .append("| ")
          .append(String.join(
              " | ",
              cell(row.id()),
              cell(row.title().in(locale)),
              Wording.day(row.from(), locale),
              row.until().map(day -> Wording.day(day, locale)).orElse("…"),
              cell(row.shown().in(locale)),
              cell(row.reference() + remarks(row).in(locale)),
              Wording.day(row.verifiedOn(), locale)))
          .append(" |\n");
    }
    return table.toString();
  }

  private static Localized remarks(Row row) {
    String french = row.reference().isVerified() ? "" : " (à vérifier)";
    String english = row.reference().isVerified() ? "" : " (to be verified)";
    return row.overlaid()
        ? new Localized(
            french + " (remplacé par l’application)", english + " (replaced by the application)")
        : new Localized(french, english);
  }

  /** A text that holds a bar or a line feed would break its row. */
  private static String cell(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\R", " ");
  }
}
