package fr.levier.funding.financeurs;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.money.Percentage;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How the persons reached are spread over the groups of the national grid of dependence (<i>groupes iso-ressources</i>, GIR):
 * a share each, exact, of all persons. A share that is not given counts as nothing. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableGirShares.class)
@JsonDeserialize(builder = GirShares.Builder.class)
public interface GirShares extends WithGirShares {

  /** Group 1, the most dependent. */
  Optional<@PositiveOrZero Percentage> getGir1();

  /** Group 2. */
  Optional<@PositiveOrZero Percentage> getGir2();

  /** Group 3. */
  Optional<@PositiveOrZero Percentage> getGir3();

  /** Group 4. */
  Optional<@PositiveOrZero Percentage> getGir4();

  /** Group 5. */
  Optional<@PositiveOrZero Percentage> getGir5();

  /** Group 6, autonomous. */
  Optional<@PositiveOrZero Percentage> getGir6();

  /** Persons whom nobody had to place on the grid, since they are not dependent (<i>personnes non girées</i>). */
  Optional<@PositiveOrZero Percentage> getNotDependent();

  /** All shares together: one hundred percent when they are right. */
  default Percentage total() {
    return sum(Stream.of(
        getGir1(), getGir2(), getGir3(), getGir4(), getGir5(), getGir6(), getNotDependent()));
  }

  /** Groups 1 to 4. */
  default Percentage dependent() {
    return sum(Stream.of(getGir1(), getGir2(), getGir3(), getGir4()));
  }

  /** Groups 5 and 6 and the persons who are not dependent. */
  default Percentage nonDependent() {
    return sum(Stream.of(getGir5(), getGir6(), getNotDependent()));
  }

  private static Percentage sum(Stream<Optional<Percentage>> shares) {
    return Percentage.of(shares
        .flatMap(Optional::stream)
        .map(Percentage::toBigDecimal)
        .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableGirShares.Builder {}
}
