package fr.levier.core.lever;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The form rules of the installed lever that makes documents from this type, as a Bean Validation constraint: a caller who
 * only has a {@code jakarta.validation.Validator} gets the form tier in full.
 *
 * <p>Each breach is one violation, at the property it concerns. Where the provider is Hibernate Validator its
 * {@link fr.levier.core.rule.Breach} is the dynamic payload, and says the severity.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WellFormedValidator.class)
public @interface WellFormed {

  /** Never used: each breach brings the message of its rule. */
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
