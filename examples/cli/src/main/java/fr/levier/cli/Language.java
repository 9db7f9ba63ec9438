package fr.levier.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code --lang fr|en}: French unless English is asked for; the locale of the machine has no say. */
final class Language implements ITypeConverter<Locale> {

  @Override
  public Locale convert(String typed) {
    return switch (typed) {
      case "fr" -> Locale.FRENCH;
      case "en" -> Locale.ENGLISH;
      default -> throw new TypeConversionException("« " + typed + " » : fr | en");
    };
  }

  /** The language asked for in a command line that may be wrong elsewhere. */
  static Locale in(String... args) {
    for (int i = 0; i < args.length; i++) {
      boolean next = args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equals("en");
      if (next || args[i].equals("--lang=en")) {
        return Locale.ENGLISH;
      }
    }
    return Locale.FRENCH;
  }
}
