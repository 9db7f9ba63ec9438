package fr.levier.docs.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whole numbers in French letters.
 *
 * <p>Own code, since the whole rule is a page long and settled: the International Components for Unicode weigh 14 MB for
 * it, and no smaller library was found that keeps the plural before <i>million</i> (<i>quatre-vingts millions</i>), drops
 * it before <i>mille</i> and offers both spellings. An independent reader checks it in the tests.
 */
public final class NumberWords {

  private static final long THOUSAND = 1_000;
  private static final String[] SMALL = {
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf"
  };
  private static final String[] TENS = {
    "",
    "",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
    "quatre-vingt"
  };
  private static final String[] GREAT = {"", "mille", "million", "milliard", "billion", "billiard"};
  private static final List<String> SMALLEST = List.of(SMALL);
  private static final List<String> TENTHS = List.of(TENS);
  private static final List<String> RANKS = List.of(GREAT);
  private static final long LIMIT = 1_000_000_000_000_000_000L;

  private NumberWords() {}

  /**
   * A whole number in letters, masculine: {@code vingt et un}, {@code deux cents}.
   *
   * @throws IllegalArgumentException from 10^18 on, either side of zero
   */
  public static String of(long number, Spelling spelling) {
    if (number <= -LIMIT || number >= LIMIT) {
      throw new IllegalArgumentException("No name for so large a number: " + number);
    }
    if (number < 0) {
      return "moins " + of(-number, spelling);
    }
    List<String> words = new ArrayList<>();
    if (number == 0) {
      words.add(SMALL[0]);
    }
    for (int rank = GREAT.length - 1; rank >= 0; rank--) {
      long group = number / power(rank) % THOUSAND;
      if (group > 0) {
        group((int) group, rank, words);
      }
    }
    return spelling == Spelling.REFORMED
        ? String.join("-", words).replace(' ', '-')
        : String.join(" ", words);
  }

  /**
   * Reads a number in letters, in either spelling; the plural <i>s</i> of <i>cents</i> and <i>vingts</i> may be forgotten. Empty
   * for anything else: what is read, written again, has to give the same words.
   */
  static Optional<Long> parse(String letters) {
    if (letters.length() > 200) {
      return Optional.empty();
    }
    long total = 0;
    long group = 0;
    for (String word : key(letters).split(" ", -1)) {
      int small = SMALLEST.indexOf(word);
      int ten = TENTHS.indexOf(word);
      int rank = RANKS.indexOf(word);
      if (rank > 0) {
        total += Math.max(group, 1) * power(rank);
        group = 0;
      } else if (word.equals("cent")) {
        group = Math.max(group, 1) * 100;
      } else if (word.equals("vingt")) {
        group += group % 100 == 4 ? 76 : 20;
      } else if (small >= 0) {
        group += small;
      } else if (ten > 1) {
        group += ten * 10L;
      } else if (!word.equals("et")) {
        return Optional.empty();
      }
    }
    long number = total + group;
    return number >= 0
            && number < LIMIT
            && key(of(number, Spelling.TRADITIONAL)).equals(key(letters))
        ? Optional.of(number)
        : Optional.empty();
  }

  private static String key(String letters) {
    return letters
        .replace('-', ' ')
        .replaceAll("(?<=cent|vingt|lion|liard)s\\b", "")
        .strip();
  }

  /** Whether the number ends on <i>million</i>, <i>milliard</i>…: a noun, which takes <i>de</i> before what it counts. */
  static boolean endsOnNoun(long number) {
    return number != 0 && number % 1_000_000 == 0;
  }

  private static long power(int rank) {
    long power = 1;
    for (int i = 0; i < rank; i++) {
      power *= THOUSAND;
    }
    return power;
  }

  private static void group(int group, int rank, List<String> words) {
    if (rank == 1) {
      if (group > 1) {
        words.add(below1000(group, false));
      }
      words.add(GREAT[1]);
      return;
    }
    // a noun follows, or nothing: quatre-vingts and cents keep their s
    words.add(below1000(group, true));
    if (rank > 1) {
      words.add(group > 1 ? GREAT[rank] + "s" : GREAT[rank]);
    }
  }

  private static String below1000(int number, boolean plural) {
    int hundreds = number / 100;
    int rest = number % 100;
    if (hundreds == 0) {
      return below100(rest, plural);
    }
    String head = hundreds == 1 ? "cent" : SMALL[hundreds] + " cent";
    if (rest == 0) {
      return plural && hundreds > 1 ? head + "s" : head;
    }
    return head + " " + below100(rest, plural);
  }

  private static String below100(int number, boolean plural) {
    if (number < 20) {
      return SMALL[number];
    }
    int ten = number / 10;
    int unit = ten == 7 || ten == 9 ? number % 10 + 10 : number % 10;
    if (unit == 0) {
      return ten == 8 && plural ? "quatre-vingts" : TENS[ten];
    }
    boolean linked = (unit == 1 || unit == 11) && ten < 8;
    return TENS[ten] + (linked ? " et " : "-") + SMALL[unit];
  }
}
