package fr.levier.core.json;

import fr.levier.core.json.UnusableInputException.Position;
import fr.levier.core.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** RFC 6901: the path of a value in a JSON text. */
final class Pointers {

  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

  private Pointers() {}

  /** The unescaped steps of a pointer; none for the empty pointer, which is the whole text. */
  static List<String> steps(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    if (!pointer.startsWith("/")) {
      throw new UnusableInputException(
          new Localized(
              "« " + pointer + " » n'est pas un pointeur JSON : il commence par « / »",
              "\"" + pointer + "\" is not a JSON pointer: it starts with \"/\""),
          pointer,
          Position.UNKNOWN);
    }
    List<String> steps = new ArrayList<>();
    for (String step : pointer.substring(1).split("/", -1)) {
      steps.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return steps;
  }

  static String plus(String pointer, String step) {
    return pointer + "/" + step.replace("~", "~0").replace("/", "~1");
  }

  static boolean isIndex(String step) {
    return INDEX.matcher(step).matches();
  }
}
