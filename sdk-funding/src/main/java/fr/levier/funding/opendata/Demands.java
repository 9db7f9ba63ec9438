package fr.levier.funding.opendata;

import fr.levier.core.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a format demands of a dossier; notes what is missing, and lets the rest pass. Lives for one export. */
final class Demands {

  private final List<Gap> gaps = new ArrayList<>();

  /** What was missing, in the order it was asked for. */
  List<Gap> gaps() {
    return gaps;
  }

  /** Notes something that is missing. */
  void miss(String path, String french, String english) {
    gaps.add(new Gap(path, new Localized(french, english)));
  }

  /** A value that has to be there. */
  <V> Optional<V> present(String path, Optional<V> value) {
    if (value.isEmpty()) {
      miss(
          path,
          "donnée exigée par le format, absente du dossier",
          "demanded by the format, absent from the dossier");
    }
    return value;
  }

  /** A list that must not be empty, of words that the format knows. */
  List<String> words(String path, List<String> given, List<String> known) {
    present(path, given.stream().findFirst());
    for (int i = 0; i < given.size(); i++) {
      known(path + "/" + i, given.get(i), known);
    }
    return given;
  }

  /** A word that the format knows and that has to be there. */
  Optional<String> word(String path, Optional<String> given, List<String> known) {
    present(path, given).ifPresent(word -> known(path, word, known));
    return given;
  }

  private void known(String path, String word, List<String> known) {
    if (!known.contains(word)) {
      String list = String.join(", ", known);
      miss(
          path,
          "« " + word + " » n’est pas une valeur du format (connues : " + list + ")",
          "\"" + word + "\" is no value of the format (known: " + list + ")");
    }
  }

  /** A text that has to be there and no longer than the format allows. */
  Optional<String> text(String path, Optional<String> given, int longest) {
    present(path, given)
        .filter(text -> text.codePointCount(0, text.length()) > longest)
        .ifPresent(text -> miss(
            path,
            "plus de " + longest + " caractères : à abréger",
            "more than " + longest + " characters: to be shortened"));
    return given;
  }

  /** A text that has to be there and to look as the format wants, told by an example. */
  Optional<String> shaped(String path, Optional<String> given, Pattern shape, String example) {
    present(path, given)
        .filter(text -> !shape.matcher(text).matches())
        .ifPresent(text -> miss(
            path,
            "« " + text + " » n’a pas la forme attendue (exemple : " + example + ")",
            "\"" + text + "\" has not the form expected (example: " + example + ")"));
    return given;
  }

  /** A number that has to be there and to reach a least value. */
  <N extends Number> Optional<N> atLeast(String path, Optional<N> given, int least) {
    present(path, given)
        .filter(
            number -> new BigDecimal(number.toString()).compareTo(BigDecimal.valueOf(least)) < 0)
        .ifPresent(number -> miss(
            path,
            number + " : le format veut au moins " + least,
            number + ": the format wants at least " + least));
    return given;
  }

  /** A rate between nothing and one, if there is one. */
  Optional<BigDecimal> rate(String path, Optional<BigDecimal> given) {
    given
        .filter(rate -> rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0)
        .ifPresent(rate -> miss(
            path,
            "un taux est entre 0 et 1 (0 % et 100 %)",
            "a rate is between 0 and 1 (0% and 100%)"));
    return given;
  }
}
