package fr.levier.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The last day does not precede the first; they may be one and the same. Passes while either is unknown; reported on
 * {@code end}.
 */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface StartsBeforeItEnds {

  /** The message or its key. */
  String message() default "{fr.levier.core.constraint.StartsBeforeItEnds.message}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** What a client attaches. */
  Class<? extends Payload>[] payload() default {};
}
