package fr.levier.funding.approach;

import fr.levier.core.party.Region;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the words of a file give away. */
final class PackWords {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  /** The word that comes too early. */
  static final Pattern PARTNERSHIP = word("partenariats?", FLAGS);

  /** What an agency gives to no company. */
  static final Pattern LABEL = word("logos?|labels?|labellis\\p{L}+", FLAGS);

  private PackWords() {}

  /** The regions that a text names beside one; capitals count, for a « réunion » is no island. */
  static List<Region> otherRegions(String text, Region region) {
    String plain = text.replace('’', '\'');
    return Stream.of(Region.values())
        .filter(other -> other != region)
        .filter(other -> word(Pattern.quote(other.label()), 0).matcher(plain).find())
        .toList();
  }

  private static Pattern word(String words, int flags) {
    return Pattern.compile("(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}-])", flags);
  }
}
