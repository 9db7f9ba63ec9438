package fr.levier.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.constraint.Filled;
import fr.levier.core.constraint.Spanning;
import fr.levier.core.constraint.StartsBeforeItEnds;
import fr.levier.core.money.Euros;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whoever is sure that a subject is sound is right; and the provider alone is asked about the others. */
class FormWalkTest {

  interface Text {
    Optional<@Filled @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) String>
        getText();
  }

  interface Numbers {
    List<@Positive Integer> getNumbers();

    Optional<List<@NotNull @Positive Euros>> getAmounts();
  }

  interface Address {
    Optional<@Email String> getEmail();
  }

  @StartsBeforeItEnds
  interface Stay extends Spanning {}

  interface Parts {
    List<@Valid Object> getParts();
  }

  interface WholeList {
    @Valid List<Object> getWhole();
  }

  interface Keyed {
    Map<String, @Filled String> getByKey();
  }

  interface Born {
    Optional<@Past LocalDate> getDay();
  }

  interface Self {
    @Valid Self getSelf();
  }

  private static Self self() {
    return new Self() {
      @Override
      public Self getSelf() {
        return this;
      }
    };
  }

  private static Text text(String text) {
    return () -> Optional.ofNullable(text).filter(given -> !given.equals("absent"));
  }

  private static Numbers numbers(List<Integer> numbers, Euros... amounts) {
    return new Numbers() {
      @Override
      public List<Integer> getNumbers() {
        return numbers;
      }

      @Override
      public Optional<List<Euros>> getAmounts() {
        return Optional.of(List.of(amounts));
      }
    };
  }

  private static Stay stay(int first, int last) {
    return new Stay() {
      @Override
      public Optional<LocalDate> getStart() {
        return Optional.of(LocalDate.ofEpochDay(first));
      }

      @Override
      public Optional<LocalDate> getEnd() {
        return Optional.of(LocalDate.ofEpochDay(last));
      }
    };
  }

  static final List<Object> SOUND = List.of(
      text("Innovation"),
      text("absent"),
      numbers(List.of(1, 2), Euros.ofCents(1)),
      numbers(List.of()),
      (Address) () -> Optional.of("contact@example.org"),
      stay(3, 3),
      (Parts) () -> List.of(text("a"), stay(1, 2), "not a model"));

  static final List<Object> MALFORMED = List.of(
      text(" "),
      text("1"),
      numbers(List.of(1, 0)),
      numbers(List.of(), Euros.ofCents(1), Euros.ZERO),
      (Address) () -> Optional.of("nobody"),
      stay(3, 2),
      (Parts) () -> List.of(text("a"), (Parts) () -> List.of(stay(2, 1))),
      (WholeList) () -> List.of(text(" ")),
      (Keyed) () -> Map.of("a", " "),
      (Born) () -> Optional.of(LocalDate.MAX));

  static final List<Object> UNKNOWN = List.of(
      (WholeList) List::of,
      (Keyed) () -> Map.of("a", "b"),
      (Born) () -> Optional.of(LocalDate.EPOCH),
      self());

  private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
  private static final Validator PROVIDER = FACTORY.getValidator();
  private static final FormWalk WALK =
      new FormWalk(PROVIDER, FACTORY.getConstraintValidatorFactory());

  @ParameterizedTest
  @FieldSource("SOUND")
  void what_is_sound_is_seen_to_be_so(Object subject) {
    assertThat(PROVIDER.validate(subject)).isEmpty();
    assertThat(WALK.isSound(subject)).isTrue();
  }

  @ParameterizedTest
  @FieldSource("MALFORMED")
  void what_the_provider_reports_is_never_taken_for_sound(Object subject) {
    assertThat(PROVIDER.validate(subject)).isNotEmpty();
    assertThat(WALK.isSound(subject)).isFalse();
  }

  @ParameterizedTest
  @FieldSource("UNKNOWN")
  void of_what_only_the_provider_knows_it_is_not_sure(Object subject) {
    assertThat(PROVIDER.validate(subject)).isEmpty();
    assertThat(WALK.isSound(subject)).isFalse();
  }
}
