package fr.levier.core.lever;

import fr.levier.core.dossier.Amendment;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.text.Localized;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A kind of document of a lever, with its own subject: a yearly report is not the convention.
 *
 * @param id unaccented French kebab-case, such as {@code fiche-projet}
 * @param title what the document is
 * @param subjectType the model it is made from
 * @param rules what is judged before it is made
 * @param pack the resource folder of its clauses, such as {@code fr/levier/conventions/partnership/packs/convention}
 * @param obligations the duties that the act brings
 * @param conditions what no rule can judge and a person attests
 */
public record DocumentKind<S extends LegalSubject>(
    String id,
    Localized title,
    Class<S> subjectType,
    RuleSet<S> rules,
    String pack,
    Obligations<? super S> obligations,
    List<AttestedCondition> conditions) {

  /** The id of every amendment. */
  public static final String AMENDMENT = "avenant";

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public DocumentKind {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("A document kind is named in kebab-case: " + id);
    }
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(subjectType, "subjectType");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(obligations, "obligations");
    conditions = List.copyOf(conditions);
  }

  /** A kind whose act brings no dated duty and asks nobody to attest anything. */
  public DocumentKind(
      String id, Localized title, Class<S> subjectType, RuleSet<S> rules, String pack) {
    this(id, title, subjectType, rules, pack, (subject, context) -> List.of(), List.of());
  }

  /**
   * The amendment (<i>avenant</i>) of a convention, article by article.
   *
   * @param packs the folder of the lever's packs, with a slash at its end; the pack in it is called {@code avenant}
   */
  public static DocumentKind<Amendment> amendment(String packs) {
    return new DocumentKind<>(
        AMENDMENT,
        new Localized("avenant", "amendment"),
        Amendment.class,
        new RuleSet<>(List.of()),
        packs + AMENDMENT);
  }

  /** The same kind, with the duties that its act brings. */
  public DocumentKind<S> withObligations(Obligations<? super S> duties) {
    return new DocumentKind<>(id, title, subjectType, rules, pack, duties, conditions);
  }

  /**
   * The duties that the act made from a subject brings.
   *
   * @throws ClassCastException if the document is not made from such subjects
   */
  public List<Obligation> obligationsOf(LegalSubject subject, RuleContext context) {
    return obligations.of(subjectType.cast(subject), context);
  }

  /** The same kind, with what a person attests. */
  public DocumentKind<S> withConditions(AttestedCondition... attested) {
    return new DocumentKind<>(id, title, subjectType, rules, pack, obligations, List.of(attested));
  }
}
