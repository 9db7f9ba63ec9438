package fr.levier.core.rule;

import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * One rule: what it is, and how it is judged.
 *
 * <p>Its judgement is a function of the subject and of the examination alone. Implementations are stateless.
 *
 * @param <T> what it judges
 */
public interface Rule<T> {

  /** Id, severity, day, facts, grounds. */
  RuleInfo info();

  /** Looks at the subject and tells the examination under which conditions the rule applies and is breached. */
  void examine(T subject, Examination examination);

  /** A rule from its two halves. */
  static <T> Rule<T> of(RuleInfo info, BiConsumer<? super T, Examination> judgement) {
    Objects.requireNonNull(info, "info");
    Objects.requireNonNull(judgement, "judgement");
    return new Rule<>() {
      @Override
      public RuleInfo info() {
        return info;
      }

      @Override
      public void examine(T subject, Examination examination) {
        judgement.accept(subject, examination);
      }

      @Override
      public String toString() {
        return info.id();
      }
    };
  }
}
