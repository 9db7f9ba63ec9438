package fr.levier.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --at DAY}: the day whose law is asked for. */
final class DayOption {

  @Option(
      names = "--at",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Jour dont on veut le droit (AAAA-MM-JJ) ; l'emporte sur asOf.")
  private Optional<LocalDate> at = Optional.empty();

  /** The day that was typed. */
  Optional<LocalDate> day() {
    return at;
  }
}
