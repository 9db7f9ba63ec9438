package fr.levier.funding.article51;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.ExpenseLine;
import fr.levier.core.dossier.YearlyAmount;
import fr.levier.core.money.Euros;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A need of an experiment, and who pays it. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableFundingLine.class)
@JsonDeserialize(builder = FundingLine.Builder.class)
public interface FundingLine extends WithFundingLine {

  /** What is paid. */
  Optional<@Filled String> getLabel();

  /** What it serves. */
  Optional<ExpensePurpose> getPurpose();

  /** Who pays. */
  Optional<MoneySource> getSource();

  /** The name of the funder, where the source does not tell. */
  Optional<@Filled String> getFunder();

  /** One amount a year. */
  List<@Valid YearlyAmount> getAmounts();

  /** The line over all its years. */
  default Euros total() {
    return Euros.sum(getAmounts().stream().map(YearlyAmount::getAmount).toList());
  }

  /** The line as other dossiers know it: by its label and the lever that pays. */
  default ExpenseLine expense() {
    return ExpenseLine.builder()
        .label(getLabel())
        .lever(getSource()
            .map(source ->
                source == MoneySource.FISS ? "article51" : source.name().toLowerCase(Locale.ROOT)))
        .amount(total())
        .build();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableFundingLine.Builder {}
}
