package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of a financing plan: an expense or a resource, year by year. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutablePlanLine.class)
@JsonDeserialize(builder = PlanLine.Builder.class)
public interface PlanLine extends WithPlanLine {

  /** Account class or account of the French chart of accounts: {@code 64}; 86 and 87 are contributions in kind. */
  Optional<@Pattern(regexp = "[1-8][0-9]{0,7}") String> getAccount();

  /** What is paid, or what pays. */
  Optional<@Filled String> getLabel();

  /** Who brings a resource. */
  Optional<@Filled String> getFunder();

  /** How sure a resource is. */
  Optional<FundingStatus> getStatus();

  /** One amount a year; a year named twice counts twice. */
  List<@Valid YearlyAmount> getAmounts();

  /** The line over all its years. */
  default Euros total() {
    return YearlyAmount.sum(getAmounts());
  }

  /** The line in one year; zero when it names none. */
  default Euros total(Year year) {
    return YearlyAmount.sum(getAmounts(), year);
  }

  /** True for an account of class 86 or 87: a contribution in kind, which never enters a total of money. */
  default boolean countsInKind() {
    return getAccount()
        .filter(account -> account.startsWith("86") || account.startsWith("87"))
        .isPresent();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutablePlanLine.Builder {}
}
