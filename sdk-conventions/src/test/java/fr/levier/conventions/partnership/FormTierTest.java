package fr.levier.conventions.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a caller with nothing but a standard validator sees. */
class FormTierTest {

  private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  @Test
  void a_complete_convention_has_no_violation() {
    assertThat(validate(Dossiers.convention(Dossiers.complete()))).isEmpty();
  }

  @Test
  void a_form_rule_is_a_violation_at_the_property_it_concerns() {
    PartnershipConvention three = Dossiers.convention(
        Dossiers.complete().with("/subject/originals", 3).without("/subject/referentCia"));
    assertThat(paths(validate(three))).containsExactlyInAnyOrder("originals", "referentCia");
  }

  @Test
  void a_theme_outside_the_list_of_its_year_is_no_matter_of_form() {
    PartnershipConvention other = Dossiers.convention(
        Dossiers.complete().with("/subject/themes/0/name", "robotique chirurgicale"));
    assertThat(validate(other)).isEmpty();
  }

  @Test
  void an_empty_draft_can_be_built_and_is_told_what_it_lacks() {
    PartnershipConvention draft = PartnershipConvention.builder().build();
    assertThat(paths(validate(draft)))
        .containsExactlyInAnyOrder("themes", "referentCia", "referentHospital");
  }

  private static Set<ConstraintViolation<PartnershipConvention>> validate(
      PartnershipConvention convention) {
    Validator validator = FACTORY.getValidator();
    return validator.validate(convention);
  }

  private static Set<String> paths(Set<ConstraintViolation<PartnershipConvention>> violations) {
    return violations.stream()
        .map(violation -> violation.getPropertyPath().toString())
        .collect(Collectors.toSet());
  }
}
