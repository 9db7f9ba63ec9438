package fr.levier.core.internal.validation;

import fr.levier.core.constraint.Filled;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Accepts a text with a character that is not a space; every string of a dossier passes here, so no pattern is run. */
public final class FilledTextValidator implements ConstraintValidator<Filled, CharSequence> {

  private static final String SPACES = " \t\n\u000B\f\r";

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (SPACES.indexOf(text.charAt(i)) < 0) {
        return true;
      }
    }
    return false;
  }
}
