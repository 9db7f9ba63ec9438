package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.rule.LegalSubject;
import fr.levier.funding.fir.FirConvention;
import fr.levier.funding.fir.FirRequest;
import fr.levier.funding.qualification.SupportRequest;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
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
  void a_complete_dossier_has_no_violation() {
    for (String name : List.of("fir", "qualification")) {
      assertThat(paths(Dossiers.subject(Dossiers.file(name)))).isEmpty();
    }
  }

  @Test
  void a_form_rule_is_a_violation_at_the_property_it_concerns() {
    JsonTree changed = Dossiers.file("fir")
        .without("/subject/initiativeStatement")
        .with("/subject/payments/2/amount", 1)
        .with("/subject/financingPlan/charges/0/amounts/0/amount", 1);
    assertThat(paths(Dossiers.subject(changed)))
        .containsExactlyInAnyOrder("initiativeStatement", "payments", "financingPlan");
  }

  @Test
  void an_empty_draft_can_be_built_and_has_no_violation() {
    assertThat(paths(FirConvention.builder().build())).isEmpty();
    assertThat(paths(FirRequest.builder().build())).isEmpty();
    assertThat(paths(SupportRequest.builder().build())).isEmpty();
  }

  @Test
  void an_absurd_amount_is_a_violation() {
    JsonTree changed = Dossiers.file("fir").with("/subject/amount", -1);
    assertThat(paths(Dossiers.subject(changed))).containsExactly("amount");
  }

  private static Set<String> paths(LegalSubject subject) {
    return FACTORY.getValidator().validate(subject).stream()
        .map(violation -> violation.getPropertyPath().toString())
        .collect(Collectors.toSet());
  }
}
