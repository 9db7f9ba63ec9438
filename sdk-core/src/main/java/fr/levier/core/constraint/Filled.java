package fr.levier.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text, if there is one, holds at least one character that is not a space. An absent value passes: absence is judged
 * by rules, which {@code @NotBlank} inside an {@code Optional} would pre-empt.
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Filled {

  /** The message or its key. */
  String message() default "{fr.levier.core.constraint.Filled.message}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** What a client attaches. */
  Class<? extends Payload>[] payload() default {};
}
