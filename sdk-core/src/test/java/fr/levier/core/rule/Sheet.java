package fr.levier.core.rule;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.LegalReference;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A subject of yes and no under names, and rules on it. */
record Sheet(Map<String, Boolean> answers) implements LegalSubject {

  static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);
  static final LegalReference TEXT = LegalReference.of("texte fictif");

  Sheet {
    answers = Map.copyOf(answers);
  }

  /** Whether the answer under a name is yes; unknown while there is none. */
  Truth says(Examination examination, String name) {
    return examination.fact(name, Optional.ofNullable(answers.get(name))).is(yes -> yes);
  }

  static RuleInfo info(String id, Severity severity) {
    return RuleInfo.law(id, severity, LegalDay.AS_OF).basis(TEXT);
  }

  static Outcome judge(RuleInfo info, Sheet sheet, BiConsumer<Sheet, Examination> judgement) {
    return judge(info, sheet, judgement, false);
  }

  static Outcome judge(
      RuleInfo info, Sheet sheet, BiConsumer<Sheet, Examination> judgement, boolean strict) {
    Examination examination =
        new Examination(info, AS_OF, new RuleContext(AS_OF, LegalParameters.standard(), strict));
    judgement.accept(sheet, examination);
    return examination.outcome();
  }
}
