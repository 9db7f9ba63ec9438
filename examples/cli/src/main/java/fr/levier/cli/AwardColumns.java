package fr.levier.cli;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.MalformedAmountException;
import fr.levier.core.text.Localized;
import fr.levier.funding.procurement.Award;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the columns of a DECP extract make an award. */
final class AwardColumns {

  static final List<String> REQUIRED =
      List.of("acheteur_siret", "type", "procedure", "montant_ht", "date_notification");

  private AwardColumns() {}

  static Award award(CsvRow row) throws CsvRow.Unreadable {
    return new Award(
        row.text("id"),
        siret(row),
        row.text("acheteur"),
        row.text("nature"),
        filled(row, "type"),
        row.text("cpv"),
        filled(row, "procedure"),
        amount(row),
        day(row),
        row.text("objet"));
  }

  private static String filled(CsvRow row, String column) throws CsvRow.Unreadable {
    String text = row.text(column);
    if (text.isEmpty()) {
      throw row.unreadable(column, new Localized(column + " : vide", column + ": empty"));
    }
    return text;
  }

  private static String siret(CsvRow row) throws CsvRow.Unreadable {
    String text = row.text("acheteur_siret");
    if (text.length() != 14 || text.chars().anyMatch(c -> c < '0' || c > '9')) {
      throw refused(row, "acheteur_siret", text, "un SIRET", "a SIRET");
    }
    return text;
  }

  /** Net of VAT, as the format has it; nothing is rounded. */
  private static BeforeTax amount(CsvRow row) throws CsvRow.Unreadable {
    String text = row.text("montant_ht");
    try {
      BeforeTax amount = BeforeTax.of(text);
      if (amount.isPositive()) {
        return amount;
      }
    } catch (MalformedAmountException e) {
      // Told below, with its place.
    }
    throw refused(
        row,
        "montant_ht",
        text,
        "un montant positif en euros (point décimal, deux décimales au plus)",
        "a positive amount in euros (decimal point, two decimals at most)");
  }

  private static Optional<LocalDate> day(CsvRow row) throws CsvRow.Unreadable {
    String text = row.text("date_notification");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw refused(row, "date_notification", text, "un jour (AAAA-MM-JJ)", "a day (YYYY-MM-DD)");
    }
  }

  private static CsvRow.Unreadable refused(
      CsvRow row, String column, String text, String french, String english) {
    String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
    return row.unreadable(
        column,
        new Localized(
            column + " : « " + shown + " » n'est pas " + french,
            column + ": \"" + shown + "\" is not " + english));
  }
}
