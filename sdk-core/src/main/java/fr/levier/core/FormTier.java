package fr.levier.core;

import fr.levier.core.lever.WellFormedValidator;
import fr.levier.core.report.Finding;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Severity;
import fr.levier.core.text.Localized;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidatorFactory;

/** Values that are malformed whatever the law: what Bean Validation finds and no rule covers. */
final class FormTier {

  /** Built once, on first use: it costs a third of a second, and a factory is made to be shared. */
  private static final class Holder {
    static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();

    /** The form rules are judged with the others, so that each has its outcome: here they would be judged twice. */
    static final Validator VALIDATOR = FACTORY
        .unwrap(HibernateValidatorFactory.class)
        .usingContext()
        .constraintValidatorPayload(WellFormedValidator.Elsewhere.JUDGED)
        .getValidator();

    static final FormWalk WALK = new FormWalk(VALIDATOR, FACTORY.getConstraintValidatorFactory());
  }

  private FormTier() {}

  static List<Finding> findings(LegalSubject subject) {
    return Holder.WALK.isSound(subject) ? List.of() : reported(subject);
  }

  /** What the provider reports. */
  static List<Finding> reported(LegalSubject subject) {
    List<Finding> findings = new ArrayList<>();
    for (ConstraintViolation<LegalSubject> violation : Holder.VALIDATOR.validate(subject)) {
      findings.add(
          finding(violation, violation.getConstraintDescriptor().getAnnotation().annotationType()));
    }
    findings.sort(Comparator.comparing(Finding::path).thenComparing(Finding::rule));
    return findings;
  }

  private static Finding finding(
      ConstraintViolation<LegalSubject> violation, Class<? extends Annotation> constraint) {
    Localized message = new Localized(
        interpolated(violation, Locale.FRENCH), interpolated(violation, Locale.ENGLISH));
    Localized remedy = new Localized("Corriger cette valeur.", "Correct this value.");
    return new Finding(
        "FORM-" + constraint.getSimpleName(),
        Severity.ERROR,
        pointer(violation.getPropertyPath()),
        message,
        remedy,
        Map.of(),
        List.of());
  }

  private static String interpolated(ConstraintViolation<?> violation, Locale locale) {
    return Holder.FACTORY
        .getMessageInterpolator()
        .interpolate(violation.getMessageTemplate(), new ViolationContext(violation), locale);
  }

  /** The place of a violation as a pointer into the dossier file. */
  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder("/subject");
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer.append('/').append(escaped(node.getKey().toString()));
      }
      String name = node.getName();
      if (name != null && !name.isEmpty() && !name.startsWith("<")) {
        pointer.append('/').append(escaped(name));
      }
    }
    return pointer.toString();
  }

  private static String escaped(String token) {
    return token.replace("~", "~0").replace("/", "~1");
  }

  private record ViolationContext(ConstraintViolation<?> violation)
      implements MessageInterpolator.Context {
    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
      return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      return type.cast(this);
    }
  }
}
