package fr.levier.docs.check;

import fr.levier.core.money.Euros;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.docs.check.ActFacts.Words;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.typography.Amounts;
import fr.levier.docs.typography.Spelling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DOC-AMT: an amount in letters is the amount in figures: <i>25 000 € (vingt-cinq mille euros)</i>, or the reverse. */
final class LettersRule {

  static final Rule<ActFacts> RULE = Rule.of(
      RuleInfo.form("DOC-AMT", Severity.ERROR, LegalDay.AS_OF)
          .facts("amountFigures", "amountLetters")
          .changeable("amountLetters")
          .basis(ActFacts.DRAFTING),
      LettersRule::examine);

  private static final String FIGURES =
      "(?<![\\d,.])(\\d{1,12}(?: \\d{3}){0,4}(?:,\\d{1,2})?) ?(?:€|euros)";
  private static final String TAX = "(?: (?:HT|TTC|hors taxes?|toutes taxes comprises))?";

  /** Figures, then letters between brackets. Matched on folded text: every space is a plain one. */
  private static final Pattern FIGURES_FIRST = Pattern.compile(
      FIGURES + TAX + " ?\\( ?([^()\\d]*(?:euro|centime)[^()\\d]*?)" + TAX + " ?\\)");

  /** Letters, then figures between brackets. */
  private static final Pattern LETTERS_FIRST = Pattern.compile(
      "([^()\\d]*(?:euros?|centimes?))" + TAX + " ?\\( ?" + FIGURES + TAX + " ?\\)");

  private LettersRule() {}

  private static void examine(ActFacts act, Examination examination) {
    boolean applies = false;
    for (Words line : act.lines()) {
      String raw = ActText.of(line.content());
      if (!raw.contains("euro") && !raw.contains("centime")) {
        continue;
      }
      String words = ActText.fold(raw);
      Matcher direct = FIGURES_FIRST.matcher(words);
      while (direct.find()) {
        applies = true;
        judge(examination, line, direct.group(1), direct.group(2), true);
      }
      Matcher reverse = LETTERS_FIRST.matcher(words);
      while (reverse.find()) {
        applies = true;
        judge(examination, line, reverse.group(2), reverse.group(1), false);
      }
    }
    examination.appliesIf(Truth.of(applies));
  }

  /**
   * @param whole whether the letters are all there is between brackets; else they only end the words before the figures
   */
  private static void judge(
      Examination examination, Words line, String figures, String letters, boolean whole) {
    Euros amount = Euros.of(new BigDecimal(figures.replace(" ", "").replace(',', '.')));
    String expected = Amounts.inLetters(amount, Spelling.TRADITIONAL);
    String plain = plain(expected);
    boolean equal =
        whole ? plain(letters).equals(plain) : (" " + plain(letters)).endsWith(" " + plain);
    examination.tell("amountFigures", figures + " €");
    examination.tell("amountLetters", letters.strip());
    if (!equal) {
      examination.breachedIf(
          Truth.YES,
          path(line.content(), figures).orElse(ActFacts.ACT),
          Severity.ERROR,
          "",
          Map.of("expected", expected));
    }
  }

  /** Hyphens, apostrophes and capitals aside, so that both spellings of numbers are the same words. */
  private static String plain(String letters) {
    return ActText.fold(letters.replace('-', ' ').replace('\u2011', ' ').replace('\'', '\u2019'))
        .toLowerCase(Locale.FRENCH);
  }

  /** The value of the dossier that the figures show, if they show one. */
  private static Optional<String> path(List<Inline> content, String figures) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Field field && ActText.fold(field.shown()).contains(figures)) {
        return Optional.of(field.path());
      }
      Optional<String> inside = inline instanceof Inline.Strong strong
          ? path(strong.content(), figures)
          : inline instanceof Inline.Emphasis emphasis
              ? path(emphasis.content(), figures)
              : Optional.empty();
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }
}
