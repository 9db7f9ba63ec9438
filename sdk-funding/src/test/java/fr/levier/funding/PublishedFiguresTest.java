package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.money.Euros;
import fr.levier.funding.fir.FirParameters;
import fr.levier.funding.subsidy.SubsidyParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dated figures as written in Java against the published list. */
class PublishedFiguresTest {

  /** Figures of this library, or that no published row holds. */
  private static final List<String> OURS = List.of(
      "AIDE.DEMINIMIS.FENETRE",
      "FIR.MISE_EN_DEMEURE.DELAI",
      "FIR.MISE_EN_DEMEURE.RENOUVELLEMENTS",
      "FIR.RESEAUX.FUSION_DAC",
      "FIR.REVERSEMENT.ALERTE");

  private static List<Parameter<?>> parameters() {
    return Stream.concat(SubsidyParameters.all().stream(), FirParameters.all().stream())
        .filter(parameter -> !OURS.contains(parameter.id()))
        .collect(Collectors.toList());
  }

  @Test
  void every_row_is_a_step_and_every_step_is_a_row() {
    List<String> java = new ArrayList<>();
    for (Parameter<?> parameter : parameters()) {
      for (Step<?> step : parameter.series().steps()) {
        java.add(String.join(
            " | ",
            parameter.id(),
            shown(step.value()),
            step.from().toString(),
            step.until().map(LocalDate::toString).orElse("…"),
            step.reference().source().orElse(""),
            step.reference().status().name(),
            step.verifiedOn().toString()));
      }
    }
    assertThat(java).containsExactlyInAnyOrderElementsOf(rows(true, PublishedFiguresTest::row));
  }

  @Test
  void a_row_that_may_not_be_used_is_listed_and_gives_no_value() {
    List<String> awaited = parameters().stream()
        .flatMap(parameter -> parameter.awaited().stream()
            .map(one ->
                parameter.id() + " | " + one.from().map(LocalDate::toString).orElse("") + " | "
                    + one.reference().source().orElse("")))
        .toList();
    assertThat(awaited)
        .isEqualTo(rows(
            false,
            row -> PublishedLaw.text(row, "id") + " | " + PublishedLaw.text(row, "from") + " | "
                + PublishedLaw.text(row, "source")));
    assertThat(
            LegalParameters.standard().on(SubsidyParameters.SIEG_CEILING, LocalDate.of(2026, 1, 7)))
        .isPresent();
    assertThat(
            LegalParameters.standard().on(SubsidyParameters.SIEG_CEILING, LocalDate.of(2026, 1, 8)))
        .isEmpty();
  }

  @Test
  void what_was_not_fully_verified_carries_its_doubt() {
    List<String> doubtful = rows(true, row -> row).stream()
        .filter(row -> PublishedLaw.text(row, "note")
            .matches(".*(to be verified|approximate|not excluded|inferred).*"))
        .map(row -> PublishedLaw.text(row, "id") + " " + PublishedLaw.text(row, "from"))
        .toList();
    List<String> carried = parameters().stream()
        .flatMap(parameter -> parameter.series().steps().stream()
            .filter(step -> step.reference().doubt().isPresent())
            .map(step -> parameter.id() + " " + step.from()))
        .toList();
    assertThat(carried).containsAll(doubtful).hasSizeGreaterThan(doubtful.size());
  }

  private static <R> List<R> rows(boolean usable, java.util.function.Function<JsonTree, R> view) {
    return PublishedLaw.list("subsidy-figures.json", "figures").stream()
        .filter(row -> row.toString().contains("\"usable\":" + usable))
        .map(view)
        .toList();
  }

  private static String row(JsonTree row) {
    return String.join(
        " | ",
        PublishedLaw.text(row, "id"),
        unit(
            row.at("/value").orElseThrow().toString().replace("\"", ""),
            PublishedLaw.text(row, "unit")),
        PublishedLaw.text(row, "from"),
        row.at("/to").flatMap(JsonTree::text).orElse("…"),
        PublishedLaw.text(row, "source"),
        PublishedLaw.text(row, "status"),
        PublishedLaw.text(row, "verifiedOn"));
  }

  private static String unit(String value, String unit) {
    if (unit.startsWith("EUR")) {
      return Euros.of(new BigDecimal(value)).toString();
    }
    Optional<Period> period = unit.startsWith("mois")
        ? Optional.of(Period.ofMonths(Integer.parseInt(value)))
        : unit.startsWith("jours")
            ? Optional.of(Period.ofDays(Integer.parseInt(value)))
            : unit.startsWith("ans") || unit.startsWith("exercices")
                ? Optional.of(Period.ofYears(Integer.parseInt(value)))
                : Optional.empty();
    return period.map(Period::toString).orElse(value);
  }

  private static String shown(Object value) {
    return value.toString();
  }
}
