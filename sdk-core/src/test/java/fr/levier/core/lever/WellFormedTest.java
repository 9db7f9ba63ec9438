package fr.levier.core.lever;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.dossier.SampleAct;
import fr.levier.core.party.Company;
import fr.levier.core.party.Finess;
import fr.levier.core.party.Hospital;
import fr.levier.core.rule.Breach;
import fr.levier.core.rule.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;

/** A caller who only has a Bean Validation validator sees the form rules of the installed levers. */
class WellFormedTest {

  private static final SampleAct ACT = SampleAct.builder()
      .addParties(
          Hospital.builder()
              .name("Hôpital fictif")
              .finess(Finess.of("950000017"))
              .build(),
          Company.builder().name("Société fictive").build())
      .originals(3)
      .build();

  private static Map<String, String> messages(Validator validator, SampleAct act) {
    return validator.validate(act).stream()
        .collect(Collectors.toMap(
            violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage));
  }

  @Test
  void a_plain_validator_reports_form_breaches_where_they_stand() {
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      Map<String, String> messages = messages(factory.getValidator(), ACT);
      assertThat(messages)
          .containsEntry(
              "originals",
              "nombre d’originaux : 3 ; nombre de parties : 2 — il faut un original par partie, et"
                  + " un de plus seulement si un exemplaire est déclaré pour l’enregistrement")
          .containsEntry(
              "parties[1].legalForm",
              "partie Société fictive : nature ou forme juridique absente — un acte dit ce qu’est"
                  + " chaque partie")
          .containsKeys("parties[0].finess", "parties[1].rcsCity", "parties[1].siret");
      assertThat(messages.values()).noneMatch(message -> message.contains("{"));
    }
  }

  @Test
  void it_speaks_english_where_english_is_asked_for() {
    try (var factory = Validation.byProvider(HibernateValidator.class)
        .configure()
        .locales(Set.of(Locale.ENGLISH))
        .defaultLocale(Locale.ENGLISH)
        .buildValidatorFactory()) {
      assertThat(messages(factory.getValidator(), ACT))
          .containsEntry(
              "originals",
              "originals: 3; parties: 2 — each party gets one original, and one more is signed only"
                  + " for a declared registry copy");
    }
  }

  @Test
  void a_violation_carries_its_breach_which_says_the_severity() {
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      List<Breach> breaches = factory.getValidator().validate(ACT).stream()
          .map(violation -> (HibernateConstraintViolation<?>)
              violation.unwrap(HibernateConstraintViolation.class))
          .map(violation -> violation.getDynamicPayload(Breach.class))
          .toList();
      assertThat(breaches)
          .filteredOn(breach -> breach.severity() == Severity.ERROR)
          .extracting(Breach::path)
          .containsExactly("/subject/originals");
    }
  }

  @Test
  void rules_of_law_are_not_form() {
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      SampleAct unlawful = SampleAct.builder().processesHealthData(true).build();
      assertThat(factory.getValidator().validate(unlawful)).isEmpty();
    }
  }
}
