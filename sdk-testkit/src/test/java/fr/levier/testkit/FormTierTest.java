package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.Levier;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.json.UnusableInputException;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.report.Finding;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A check finds malformed exactly what a plain Bean Validation validator finds so. */
class FormTierTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  static Stream<Subjects<?>> all() {
    return Subjects.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_specimen_is_judged_otherwise_than_by_the_validator(Subjects<?> subjects) {
    assertThat(subjects.specimens().gallery()).allSatisfy(FormTierTest::isSeenAsTheValidatorSeesIt);
  }

  @ParameterizedTest
  @MethodSource("all")
  void nor_is_any_text_left_blank_or_number_turned_negative(Subjects<?> subjects) {
    List<? extends LegalSubject> spoilt = spoilt(subjects);

    assertThat(spoilt)
        .allSatisfy(FormTierTest::isSeenAsTheValidatorSeesIt)
        .anySatisfy(subject -> assertThat(malformed(subject)).isNotEmpty());
  }

  private static void isSeenAsTheValidatorSeesIt(LegalSubject subject) {
    assertThat(malformed(subject))
        .hasSameSizeAs(VALIDATOR.validate(subject).stream()
            .filter(violation -> !isOfARule(violation))
            .toList());
  }

  private static List<Finding> malformed(LegalSubject subject) {
    return Levier.standard().check(subject, DAY).findings().stream()
        .filter(finding -> finding.rule().startsWith("FORM-"))
        .toList();
  }

  private static boolean isOfARule(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation() instanceof WellFormed;
  }

  /** The case that is in order, with one of its values spoilt, wherever the model takes that. */
  private static <T extends LegalSubject> List<T> spoilt(Subjects<T> subjects) {
    JsonTree inOrder = LevierJson.standard()
        .tree(LevierJson.standard().write(subjects.specimens().gallery().get(0)));
    List<T> spoilt = new ArrayList<>();
    for (String path : leaves(inOrder, "")) {
      for (Object value : List.of(" ", -1)) {
        read(inOrder.with(path, value), subjects.type()).ifPresent(spoilt::add);
      }
    }
    return spoilt;
  }

  private static <T> Optional<T> read(JsonTree tree, Class<T> type) {
    try {
      return Optional.of(LevierJson.standard().read(tree, type));
    } catch (UnusableInputException refused) {
      return Optional.empty();
    }
  }

  private static List<String> leaves(JsonTree tree, String path) {
    List<String> leaves = new ArrayList<>();
    for (String key : tree.keys()) {
      String below = path + "/" + key;
      leaves.addAll(leaves(tree.at("/" + key).orElseThrow(), below));
    }
    List<JsonTree> elements = tree.elements();
    for (int i = 0; i < elements.size(); i++) {
      leaves.addAll(leaves(elements.get(i), path + "/" + i));
    }
    if (!tree.isObject() && !tree.isList()) {
      leaves.add(path);
    }
    return leaves;
  }
}
