package fr.levier.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line: ISO 8601, {@code 2026-01-15}. */
final class Day implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("« " + typed + " » : AAAA-MM-JJ | YYYY-MM-DD");
    }
  }
}
