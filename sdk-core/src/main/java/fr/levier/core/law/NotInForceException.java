package fr.levier.core.law;

import java.time.LocalDate;

/** A value was asked for on a day that no known text covers. */
public final class NotInForceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final LocalDate day;

  NotInForceException(String parameter, LocalDate day) {
    super("No known text gives " + parameter + " a value on " + day);
    this.parameter = parameter;
    this.day = day;
  }

  /** The id of the parameter. */
  public String parameter() {
    return parameter;
  }

  /** The day nobody covers. */
  public LocalDate day() {
    return day;
  }
}
