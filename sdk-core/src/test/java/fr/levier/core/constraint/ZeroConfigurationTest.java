package fr.levier.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.dossier.FinancingPlan;
import fr.levier.core.dossier.Phase;
import fr.levier.core.dossier.PlanLine;
import fr.levier.core.dossier.YearlyAmount;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.PostalAddress;
import fr.levier.core.party.Signatory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything here runs on {@code Validation.buildDefaultValidatorFactory()} and nothing else. */
class ZeroConfigurationTest {

  private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
  private static final Validator VALIDATOR = FACTORY.getValidator();

  private static Set<String> paths(Object subject) {
    Set<String> paths = new TreeSet<>();
    for (ConstraintViolation<Object> violation : VALIDATOR.validate(subject)) {
      paths.add(violation.getPropertyPath() + " "
          + violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName());
    }
    return paths;
  }

  @Test
  void a_draft_with_nothing_in_it_has_no_violation() {
    assertThat(paths(Hospital.builder().build())).isEmpty();
    assertThat(paths(FinancingPlan.builder().build())).isEmpty();
  }

  @Test
  void getters_of_a_model_are_judged_at_any_depth() {
    Hospital hospital = Hospital.builder()
        .name(" ")
        .address(PostalAddress.builder().addLines("1 rue de la Paix", "\t").build())
        .contact(Contact.builder().email("nobody").build())
        .representative(Signatory.builder()
            .crossMandates(
                List.of(fr.levier.core.party.CrossMandate.builder().body("").build()))
            .build())
        .build();

    assertThat(paths(hospital))
        .containsExactly(
            "address.lines[1].<list element> Filled",
            "contact.email Email",
            "name Filled",
            "representative.crossMandates[0].body Filled");
  }

  @Test
  void an_end_before_the_start_is_reported_on_the_end() {
    Phase phase = Phase.builder()
        .start(LocalDate.of(2026, 2, 1))
        .end(LocalDate.of(2026, 1, 31))
        .build();

    assertThat(paths(phase)).containsExactly("end StartsBeforeItEnds");
    assertThat(paths(phase.withEnd(LocalDate.of(2026, 2, 1)))).isEmpty();
    assertThat(paths(phase.withEnd(Optional.empty()))).isEmpty();
  }

  @Test
  void a_negative_amount_in_a_plan_is_reported_where_it_stands() {
    FinancingPlan plan = FinancingPlan.builder()
        .addCharges(PlanLine.builder()
            .account("9")
            .addAmounts(YearlyAmount.of(2026, Euros.ofCents(-1)), YearlyAmount.of(2026, Euros.ZERO))
            .build())
        .build();

    assertThat(paths(plan))
        .containsExactly(
            "charges[0].account Pattern", "charges[0].amounts[0].amount PositiveOrZero");
  }

  /** A foreign bean, as an integrator writes it. */
  public static final class Foreign {
    private final BeforeTax amount;

    Foreign(BeforeTax amount) {
      this.amount = amount;
    }

    @Positive public BeforeTax getPositive() {
      return amount;
    }

    @PositiveOrZero public Euros getPositiveOrZero() {
      return amount.amount();
    }

    @Negative public Percentage getNegative() {
      return Percentage.of(amount.toBigDecimal());
    }

    @NegativeOrZero public Euros getNegativeOrZero() {
      return amount.amount();
    }

    @DecimalMin("10.00") public Euros getAtLeastTen() {
      return amount.amount();
    }

    @DecimalMax(value = "10.00", inclusive = false) public BeforeTax getBelowTen() {
      return amount;
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      -0.01 | atLeastTen DecimalMin,positive Positive,positiveOrZero PositiveOrZero
      0     | atLeastTen DecimalMin,negative Negative,positive Positive
      0.01  | atLeastTen DecimalMin,negative Negative,negativeOrZero NegativeOrZero
      9.99  | atLeastTen DecimalMin,negative Negative,negativeOrZero NegativeOrZero
      10.00 | belowTen DecimalMax,negative Negative,negativeOrZero NegativeOrZero
      """)
  void signs_and_bounds_work_on_money(String amount, String violations) {
    assertThat(String.join(",", paths(new Foreign(BeforeTax.of(amount))))).isEqualTo(violations);
  }

  /** What an absent value does inside an Optional. */
  public record Container() {
    @SuppressWarnings("unused")
    public Optional<@NotNull LocalDate> getDay() {
      return Optional.empty();
    }

    @SuppressWarnings("unused")
    public Optional<@Valid Contact> getAbsent() {
      return Optional.empty();
    }

    @SuppressWarnings("unused")
    public Optional<@Valid Contact> getPresent() {
      return Optional.of(Contact.builder().email("x").build());
    }
  }

  @Test
  void an_absent_value_is_reported_by_not_null_and_skipped_by_valid() {
    assertThat(paths(new Container())).containsExactly("day NotNull", "present.email Email");
  }

  /** Identifiers kept as text. */
  public static final class Texts {
    private final String text;

    Texts(String text) {
      this.text = text;
    }

    @Siren
    public String getSiren() {
      return text;
    }

    @Siret
    public String getSiret() {
      return text;
    }

    @FinessNumber
    public String getFiness() {
      return text;
    }

    @RppsNumber
    public String getRpps() {
      return text;
    }

    @IbanNumber
    public String getIban() {
      return text;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "732829320, siren Siren finess FinessNumber",
    "732 829 320 00074, siret Siret",
    "10000000009, rpps RppsNumber",
    "FR76 3000 6000 0112 3456 7890 189, iban IbanNumber",
    "2A0000998, finess FinessNumber"
  })
  void identifiers_kept_as_text_are_judged_like_the_types(String text, String accepted) {
    Set<String> all = new TreeSet<>(Set.of(
        "siren Siren", "siret Siret", "finess FinessNumber", "rpps RppsNumber", "iban IbanNumber"));
    all.removeIf(accepted::contains);

    assertThat(paths(new Texts(text))).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource({"fr, doit être un SIRET", "en, must be a SIRET"})
  void messages_speak_the_language_asked_for(String language, String start) {
    ConstraintViolation<Texts> violation =
        VALIDATOR.validateProperty(new Texts("1"), "siret").iterator().next();
    MessageInterpolator.Context context = new MessageInterpolator.Context() {
      @Override
      public ConstraintDescriptor<?> getConstraintDescriptor() {
        return violation.getConstraintDescriptor();
      }

      @Override
      public Object getValidatedValue() {
        return "1";
      }

      @Override
      public <T> T unwrap(Class<T> type) {
        return type.cast(this);
      }
    };
    String message = FACTORY
        .getMessageInterpolator()
        .interpolate(violation.getMessageTemplate(), context, Locale.forLanguageTag(language));

    assertThat(message).startsWith(start).doesNotContain("{");
  }
}
