package fr.levier.docs.docx;

import fr.levier.docs.tree.Block;
import java.util.List;
import java.util.Optional;

/**
 * How Word counts the items of a list so that it shows the computed labels: {@code 1.}, {@code 2.} is a decimal counter between
 * nothing and a full stop.
 */
record LabelPattern(Counter counter, String before, String after) {

  /** A way of counting that Word knows. */
  enum Counter {
    BULLET("bullet"),
    DECIMAL("decimal"),
    LOWER_LETTER("lowerLetter"),
    UPPER_LETTER("upperLetter"),
    LOWER_ROMAN("lowerRoman"),
    UPPER_ROMAN("upperRoman");

    private final String word;

    Counter(String word) {
      this.word = word;
    }

    /** Its name in WordprocessingML. */
    String word() {
      return word;
    }

    private String show(int number) {
      return switch (this) {
        case BULLET -> "";
        case DECIMAL -> Integer.toString(number);
        case LOWER_LETTER -> letters(number, 'a');
        case UPPER_LETTER -> letters(number, 'A');
        case LOWER_ROMAN -> roman(number, "ixvlcdm");
        case UPPER_ROMAN -> roman(number, "IXVLCDM");
      };
    }

    /** Word goes on after z with aa, bb, cc. */
    private static String letters(int number, char first) {
      return String.valueOf((char) (first + (number - 1) % 26)).repeat(1 + (number - 1) / 26);
    }

    private static String roman(int number, String figures) {
      char one = figures.charAt(0);
      char ten = figures.charAt(1);
      char five = figures.charAt(2);
      String[] units = {
        "",
        "" + one,
        "" + one + one,
        "" + one + one + one,
        "" + one + five,
        "" + five,
        "" + five + one,
        "" + five + one + one,
        "" + five + one + one + one,
        "" + one + ten
      };
      return number >= 40 ? "" : String.valueOf(ten).repeat(number / 10) + units[number % 10];
    }
  }

  /** The pattern of the labels of a list; absent when no counter of Word shows them. */
  static Optional<LabelPattern> of(Block.Listing listing) {
    List<String> labels = listing.items().stream().map(Block.Item::label).toList();
    if (labels.isEmpty() || labels.get(0).isBlank() || labels.get(0).indexOf('%') >= 0) {
      return Optional.empty();
    }
    String first = labels.get(0);
    if (!listing.ordered()) {
      return labels.stream().allMatch(first::equals)
          ? Optional.of(new LabelPattern(Counter.BULLET, first, ""))
          : Optional.empty();
    }
    for (Counter counter : Counter.values()) {
      String one = counter.show(1);
      int at = one.isEmpty() ? -1 : first.lastIndexOf(one);
      if (at >= 0) {
        LabelPattern pattern =
            new LabelPattern(counter, first.substring(0, at), first.substring(at + one.length()));
        if (pattern.shows(labels)) {
          return Optional.of(pattern);
        }
      }
    }
    return Optional.empty();
  }

  private boolean shows(List<String> labels) {
    for (int i = 0; i < labels.size(); i++) {
      if (!labels.get(i).equals(before + counter.show(i + 1) + after)) {
        return false;
      }
    }
    return true;
  }

  /** The text of a level of Word's numbering, from 0. */
  String levelText(int level) {
    return counter == Counter.BULLET ? before : before + "%" + (level + 1) + after;
  }

  /** How far the text stands from the label, in twentieths of a point. */
  int hanging() {
    return hanging(before.length() + after.length() + (counter == Counter.BULLET ? 0 : 1));
  }

  /** The same for a label of so many characters. */
  static int hanging(int characters) {
    return Math.min(2400, 150 + 110 * Math.max(1, characters));
  }
}
