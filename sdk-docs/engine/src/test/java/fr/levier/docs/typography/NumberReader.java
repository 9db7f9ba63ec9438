package fr.levier.docs.typography;

import java.util.Map;

/** Reads French letters back into a number; written apart from the writer, word by word, so that it can judge it. */
final class NumberReader {

  private static final Map<String, Integer> WORDS = Map.ofEntries(
      Map.entry("zéro", 0),
      Map.entry("un", 1),
      Map.entry("deux", 2),
      Map.entry("trois", 3),
      Map.entry("quatre", 4),
      Map.entry("cinq", 5),
      Map.entry("six", 6),
      Map.entry("sept", 7),
      Map.entry("huit", 8),
      Map.entry("neuf", 9),
      Map.entry("dix", 10),
      Map.entry("onze", 11),
      Map.entry("douze", 12),
      Map.entry("treize", 13),
      Map.entry("quatorze", 14),
      Map.entry("quinze", 15),
      Map.entry("seize", 16),
      Map.entry("vingt", 20),
      Map.entry("vingts", 20),
      Map.entry("trente", 30),
      Map.entry("quarante", 40),
      Map.entry("cinquante", 50),
      Map.entry("soixante", 60));

  private static final Map<String, Long> GREAT = Map.of(
      "mille", 1_000L,
      "million", 1_000_000L,
      "millions", 1_000_000L,
      "milliard", 1_000_000_000L,
      "milliards", 1_000_000_000L,
      "billion", 1_000_000_000_000L,
      "billions", 1_000_000_000_000L,
      "billiard", 1_000_000_000_000_000L,
      "billiards", 1_000_000_000_000_000L);

  private NumberReader() {}

  static long read(String letters) {
    long total = 0;
    long group = 0;
    for (String word : letters.split("[ -]", -1)) {
      if (GREAT.containsKey(word)) {
        total += Math.max(group, 1) * GREAT.get(word);
        group = 0;
      } else if (word.startsWith("cent")) {
        group = Math.max(group, 1) * 100;
      } else if (word.startsWith("vingt") && group % 100 == 4) {
        group = group - 4 + 80;
      } else if (!word.equals("et")) {
        Integer value = WORDS.get(word);
        if (value == null) {
          throw new IllegalArgumentException("Not a number word: " + word);
        }
        group += value;
      }
    }
    return total + group;
  }
}
