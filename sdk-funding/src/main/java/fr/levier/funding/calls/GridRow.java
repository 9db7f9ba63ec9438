package fr.levier.funding.calls;

import fr.levier.core.money.Percentage;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line of a selection grid, for print.
 *
 * @param name the criterion
 * @param weight its share, as the call announced it
 * @param note the note given
 * @param points what the note brings, out of one hundred; absent while a weight, a note or the best note is
 * @param comment why
 */
public record GridRow(
    Optional<String> name,
    Optional<Percentage> weight,
    Optional<BigDecimal> note,
    Optional<BigDecimal> points,
    Optional<String> comment) {}
