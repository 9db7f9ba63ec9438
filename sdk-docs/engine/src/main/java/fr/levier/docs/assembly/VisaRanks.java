package fr.levier.docs.assembly;

import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Block.VisaRank;
import fr.levier.docs.tree.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What kind of text a visa cites, told by its first words: the order of visas is checked against it. */
final class VisaRanks {

  private record Word(String start, VisaRank rank) {}

  private static final List<Word> WORDS = List.of(
      new Word("traité", VisaRank.EU_TEXT),
      new Word("règlement (ue)", VisaRank.EU_TEXT),
      new Word("règlement (ce)", VisaRank.EU_TEXT),
      new Word("directive", VisaRank.EU_TEXT),
      new Word("loi", VisaRank.LAW),
      new Word("ordonnance", VisaRank.LAW),
      new Word("code", VisaRank.CODE),
      new Word("article", VisaRank.CODE),
      new Word("décret", VisaRank.DECREE),
      new Word("arrêté", VisaRank.ARRETE),
      new Word("délibération", VisaRank.DELIBERATION),
      new Word("décision", VisaRank.DECISION));

  private VisaRanks() {}

  /**
   * A recital.
   *
   * @param declared ranks that the clause itself gives, by the text cited; they win
   */
  static Block.Recital recital(List<Inline> content, Map<String, VisaRank> declared) {
    String words = ActText.fold(ActText.of(content)).toLowerCase(Locale.ROOT);
    if (!words.startsWith("vu ")) {
      return new Block.Recital(Block.RecitalKind.CONSIDERANT, Optional.empty(), content);
    }
    for (Inline inline : content) {
      if (inline instanceof Inline.LawReference law
          && declared.containsKey(law.reference().text())) {
        return new Block.Recital(
            Block.RecitalKind.VU, Optional.of(declared.get(law.reference().text())), content);
      }
    }
    String text = words.substring(3).replaceFirst("^(le |la |les |l’|l')", "");
    VisaRank rank = WORDS.stream()
        .filter(word -> text.startsWith(word.start))
        .map(Word::rank)
        .findFirst()
        .orElse(VisaRank.FILE);
    return new Block.Recital(Block.RecitalKind.VU, Optional.of(rank), content);
  }
}
