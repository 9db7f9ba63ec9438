package fr.levier.docs.check;

import fr.levier.core.rule.Examination;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import java.util.Map;
import java.util.Optional;

/** DOC-08: visas go from the highest text to the lowest, and each ends with a semicolon. */
final class VisaRule {

  static final Rule<ActFacts> RULE = Rule.of(
      RuleInfo.form("DOC-08", Severity.INFO, LegalDay.AS_OF)
          .facts("visas")
          .changeable("visas")
          .basis(ActFacts.DRAFTING),
      VisaRule::examine);

  private VisaRule() {}

  private static void examine(ActFacts act, Examination examination) {
    examination.appliesIf(Truth.of(!act.visas().isEmpty()));
    examination.tell("visas", act.visas().stream().map(VisaRule::words).toList());
    Optional<Block.Recital> highest = Optional.empty();
    for (Block.Recital visa : act.visas()) {
      if (!words(visa).endsWith(";")) {
        told(examination, "semicolon", Map.of("visa", words(visa)));
      }
      if (visa.rank().isPresent()) {
        Optional<Block.Recital> lower = highest.filter(
            before -> before.rank().orElseThrow().compareTo(visa.rank().orElseThrow()) > 0);
        lower.ifPresent(
            before -> told(examination, "", Map.of("visa", words(visa), "after", words(before))));
        highest = lower.or(() -> Optional.of(visa));
      }
    }
  }

  private static void told(Examination examination, String variant, Map<String, ?> facts) {
    examination.breachedIf(Truth.YES, ActFacts.ACT, Severity.INFO, variant, facts);
  }

  private static String words(Block.Recital visa) {
    return ActText.fold(ActText.of(visa.content()));
  }
}
