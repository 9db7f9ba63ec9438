package fr.levier.core.internal.validation;

import fr.levier.core.party.MalformedIdentifierException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks the factory of an identifier whether it takes a text. */
final class Typed {

  private Typed() {}

  static boolean isAccepted(@Nullable CharSequence text, Function<String, ?> factory) {
    if (text == null) {
      return true;
    }
    try {
      var unused = factory.apply(text.toString());
      return true;
    } catch (MalformedIdentifierException e) {
      return false;
    }
  }
}
