package fr.levier.core.lever;

import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.RuleContext;
import java.util.List;

/**
 * The duties that an act brings, read off its subject: only those that are certain from what is known of it. Pure and
 * thread-safe.
 */
@FunctionalInterface
public interface Obligations<S extends LegalSubject> {

  /** The duties, in the order a person would tell them; a recurring duty comes once a time. */
  List<Obligation> of(S subject, RuleContext context);
}
