package fr.levier.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@link java.time.LocalDate} that a property takes {@code @ForAll}: a day before, of or after a change of the law.
 * See {@link LegalDays}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TurningDay {

  /** Ids of the parameters whose changes are meant; none for all. */
  String[] value() default {};
}
