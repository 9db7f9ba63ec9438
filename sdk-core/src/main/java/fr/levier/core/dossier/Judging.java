package fr.levier.core.dossier;

import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Truth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What the common rules have in common. */
final class Judging {

  /** The ground of the rules of drafting: custom, since no text orders the form of such acts. */
  static final LegalReference DRAFTING = LegalReference.of(
      "usage de rédaction des conventions publiques (règle de rédaction, sans texte)");

  private Judging() {}

  /** A rule on the subjects that have a capability; it does not apply to any other. */
  static <C> Rule<LegalSubject> on(
      Class<C> capability, RuleInfo info, BiConsumer<C, Examination> judgement) {
    return Rule.of(info, (subject, examination) -> {
      if (capability.isInstance(subject)) {
        judgement.accept(capability.cast(subject), examination);
      } else {
        examination.appliesIf(Truth.NO);
      }
    });
  }

  /** A list whose absence means that nobody has said; an empty one does not count as given. */
  static <V> Optional<List<V>> given(List<V> list) {
    return Optional.of(list).filter(some -> !some.isEmpty());
  }
}
