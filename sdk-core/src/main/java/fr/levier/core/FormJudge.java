package fr.levier.core;

import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidator;
import org.jspecify.annotations.Nullable;

/**
 * A validator of a constraint, asked apart from the provider. It accepts a value only where it does so without a look at
 * its surroundings, and is sure of nothing else.
 *
 * @param takes the type of the values it judges
 * @param validator set up, unless only the provider can do that
 */
record FormJudge(Class<?> takes, ConstraintValidator<?, Object> validator, boolean isReady) {

  // Safe: it is handed nothing but values of the type it takes.
  @SuppressWarnings("unchecked")
  static <A extends Annotation> FormJudge of(ConstraintValidator<A, ?> validator, A constraint) {
    boolean isReady = !(validator instanceof HibernateConstraintValidator);
    if (isReady) {
      validator.initialize(constraint);
    }
    var types = TypeFactory.defaultInstance()
        .constructType(validator.getClass())
        .findTypeParameters(ConstraintValidator.class);
    return new FormJudge(
        types[1].getRawClass(), (ConstraintValidator<?, Object>) validator, isReady);
  }

  boolean accepts(@Nullable Object value) {
    try {
      return isReady && validator.isValid(value, Nowhere.CONTEXT);
    } catch (RuntimeException unsure) {
      return false;
    }
  }

  /** What a validator that has something to report would ask for. */
  private enum Nowhere implements ConstraintValidatorContext {
    CONTEXT;

    @Override
    public void disableDefaultConstraintViolation() {
      throw new UnsupportedOperationException();
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
      throw new UnsupportedOperationException();
    }

    @Override
    public ClockProvider getClockProvider() {
      throw new UnsupportedOperationException();
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new UnsupportedOperationException();
    }
  }
}
