package fr.levier.funding.procurement;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.text.Localized;
import java.util.List;
import java.util.Optional;

/**
 * The value of the whole need line by line (articles R. 2121-1 to R. 2121-9), as a note prints it. Immutable and thread-safe.
 *
 * @param parts the lines; together they are worth what is known of the need
 * @param value the value of the need, net of VAT; absent while a part that is not told could raise it
 */
public record NeedSheet(List<Part> parts, Optional<BeforeTax> value) {

  /** Keeps an own copy of the lines. */
  public NeedSheet {
    parts = List.copyOf(parts);
  }

  /**
   * A line.
   *
   * @param label what is counted
   * @param detail how it is reckoned, or the contract it comes from; a dash where there is nothing to add
   * @param amount its value, net of VAT
   */
  public record Part(Localized label, String detail, BeforeTax amount) {}
}
