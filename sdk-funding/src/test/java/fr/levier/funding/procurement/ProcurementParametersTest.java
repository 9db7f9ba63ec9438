package fr.levier.funding.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Percentage;
import fr.levier.funding.PublishedLaw;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dated figures as written in Java against the published list. */
class ProcurementParametersTest {

  static List<JsonTree> usable() {
    return PublishedLaw.list("procurement-parameters.json", "parameters").stream()
        .filter(row -> isUsable(row))
        .toList();
  }

  static List<Parameter<?>> parameters() {
    return ProcurementParameters.all();
  }

  @ParameterizedTest
  @MethodSource("usable")
  void a_published_row_is_a_step_of_its_parameter(JsonTree row) {
    Parameter<?> parameter = parameter(PublishedLaw.text(row, "id"));
    Step<?> step = step(parameter, LocalDate.parse(PublishedLaw.text(row, "from")));

    assertThat(comparable(step.value())).isEqualTo(value(row));
    assertThat(step.until()).isEqualTo(PublishedLaw.optional(row, "to").map(LocalDate::parse));
    assertThat(step.verifiedOn()).isEqualTo(LocalDate.parse(PublishedLaw.text(row, "verifiedOn")));
    assertThat(step.reference().status())
        .isEqualTo(LegalReference.Status.valueOf(PublishedLaw.text(row, "status")));
    assertThat(step.reference().source()).contains(PublishedLaw.text(row, "source"));
  }

  @ParameterizedTest
  @MethodSource("usable")
  void a_step_cites_the_first_article_of_its_row(JsonTree row) {
    Step<?> step = step(
        parameter(PublishedLaw.text(row, "id")), LocalDate.parse(PublishedLaw.text(row, "from")));
    String article = PublishedLaw.text(row, "article").replaceAll("(?s)[ ,;].*", "");
    String number = article.replaceAll("[^0-9-]", "");
    assertThat(step.reference().toString().replaceAll("[ .]", "")).contains(number);
  }

  @ParameterizedTest
  @MethodSource("usable")
  void what_the_published_note_leaves_open_is_told_to_the_reader(JsonTree row) {
    String note = PublishedLaw.text(row, "note");
    boolean open = note.contains("to be verified")
        || note.contains("NOT verified")
        || note.contains("NOT verifiable")
        || note.contains("disputed")
        || note.contains("inferred")
        || note.contains("not read")
        || note.contains("1 source; R")
        || note.contains("not excluded");
    Step<?> step = step(
        parameter(PublishedLaw.text(row, "id")), LocalDate.parse(PublishedLaw.text(row, "from")));
    if (open) {
      assertThat(step.reference().doubt()).isPresent();
    }
  }

  @Test
  void nothing_is_in_the_java_that_is_not_published() {
    assertThat(
            parameters().stream().mapToLong(one -> one.series().steps().size()).sum())
        .isEqualTo(usable().size());
    assertThat(parameters().stream().map(Parameter::id).sorted())
        .isEqualTo(PublishedLaw.list("procurement-parameters.json", "parameters").stream()
            .map(row -> PublishedLaw.text(row, "id"))
            .distinct()
            .sorted()
            .toList());
  }

  @Test
  void a_row_that_may_not_be_used_is_listed_and_gives_no_value_on_any_day() {
    List<String> unusable = PublishedLaw.list("procurement-parameters.json", "parameters").stream()
        .filter(row -> !isUsable(row))
        .map(row -> PublishedLaw.text(row, "id"))
        .toList();
    assertThat(unusable).containsExactly("CP.RESERVE_JEI");
    assertThat(parameter("CP.RESERVE_JEI").series().steps()).isEmpty();
    assertThat(parameter("CP.RESERVE_JEI").awaited()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void a_series_has_neither_gap_nor_overlap(Parameter<?> parameter) {
    List<? extends Step<?>> steps = parameter.series().steps();
    for (int i = 1; i < steps.size(); i++) {
      assertThat(steps.get(i - 1).until().map(last -> last.plusDays(1)))
          .contains(steps.get(i).from());
    }
  }

  private static boolean isUsable(JsonTree row) {
    return row.at("/usable").orElseThrow().toJson().strip().equals("true");
  }

  private static Parameter<?> parameter(String id) {
    return parameters().stream()
        .filter(parameter -> parameter.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Step<?> step(Parameter<?> parameter, LocalDate from) {
    return parameter.series().steps().stream()
        .filter(step -> step.from().equals(from))
        .findFirst()
        .orElseThrow();
  }

  private static Object value(JsonTree row) {
    String raw = row.at("/value").orElseThrow().toJson().strip();
    if (raw.equals("true") || raw.equals("false")) {
      return Boolean.valueOf(raw);
    }
    BigDecimal number = new BigDecimal(raw);
    String unit = PublishedLaw.text(row, "unit");
    return Stream.of(number)
        .map(it -> unit.startsWith("ratio") ? it.movePointRight(2) : it)
        .map(BigDecimal::stripTrailingZeros)
        .findFirst()
        .orElseThrow();
  }

  private static Object comparable(Object value) {
    return Optional.of(value)
        .map(it -> it instanceof BeforeTax amount ? amount.toBigDecimal() : it)
        .map(it -> it instanceof Percentage rate ? rate.toBigDecimal() : it)
        .map(it -> it instanceof Period delay
            ? new BigDecimal(delay.toString().replaceAll("[^0-9]", ""))
            : it)
        .map(it -> it instanceof BigDecimal number ? number.stripTrailingZeros() : it)
        .orElseThrow();
  }
}
