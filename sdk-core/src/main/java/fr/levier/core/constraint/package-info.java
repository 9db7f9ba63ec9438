/**
 * Bean Validation constraints: for identifiers kept as text in foreign models, and for the coherence of ours.
 *
 * <p>Their validators are found as services, so that they work with any {@code jakarta.validation.Validator}, and so do
 * {@code @Positive}, {@code @PositiveOrZero}, {@code @Negative}, {@code @NegativeOrZero}, {@code @DecimalMin} and
 * {@code @DecimalMax} on {@code Euros}, {@code BeforeTax} and {@code Percentage}.
 */
@NullMarked
package fr.levier.core.constraint;

import org.jspecify.annotations.NullMarked;
