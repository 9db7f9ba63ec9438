package fr.levier.docs.amend;

import fr.levier.core.dossier.Amendment;
import fr.levier.core.dossier.ArticleChange;
import fr.levier.core.dossier.SignedAct;
import fr.levier.docs.tree.Act;
import fr.levier.docs.typography.Capitals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an amendment (<i>avenant</i>) has to say: the stipulations that differ between the act that was signed and its new
 * version, old and new, in the order of the act. Articles are known by their clause, so that one that is merely renumbered
 * is not told as rewritten; nor is a reference that points at the same article under its new number. Stateless and
 * thread-safe.
 */
public final class Amendments {

  private static final String ADDED = "(stipulation ajoutée)";
  private static final String DELETED = "(stipulation supprimée)";

  private Amendments() {}

  /**
   * The changes from one act to another.
   *
   * <p>The parties, the signatures and the table of contents are no stipulations: an amendment has its own.
   *
   * @param signed the act as it was signed
   * @param revised the act as it shall be
   * @throws NothingToAmendException if they have the same stipulations
   */
  public static List<ArticleChange> between(Act signed, Act revised) {
    Map<String, Stipulation> before = byId(signed);
    Map<String, Stipulation> after = byId(revised);
    List<ArticleChange> changes = new ArrayList<>();
    for (String id : inOrder(before, after)) {
      Stipulation old = before.get(id);
      Stipulation now = after.get(id);
      if (old != null && now != null) {
        changes.addAll(within(old, now));
      } else if (old != null) {
        changes.add(change(old.name(), old.text(), DELETED));
      } else if (now != null) {
        changes.add(change(now.name(), ADDED, now.text()));
      }
    }
    Renumbering.all(before, after)
        .forEach(it -> changes.add(change("numérotation", it.former(), it.current())));
    if (changes.isEmpty()) {
      throw new NothingToAmendException();
    }
    return List.copyOf(changes);
  }

  /**
   * The amendment from a convention as it was signed to its new version: its parties, those of the signed act, what it
   * changes and what it amends. Its number, object, effect and signature are left for whoever drafts it.
   *
   * @param before the subject that was signed
   * @param signed its act
   * @param after the subject as it shall be
   * @param revised its act
   * @throws NothingToAmendException if both acts have the same stipulations
   */
  public static Amendment of(SignedAct before, Act signed, SignedAct after, Act revised) {
    return Amendment.builder()
        .conventionReference(Capitals.without(signed.identity().title()))
        .conventionDate(before.getSignatureDate())
        .baseActParties(before.getParties())
        .parties(after.getParties())
        .originals(after.getOriginals())
        .changes(between(signed, revised))
        .build();
  }

  private static Map<String, Stipulation> byId(Act act) {
    Map<String, Stipulation> byId = new LinkedHashMap<>();
    Stipulation.of(Objects.requireNonNull(act, "act")).forEach(it -> byId.put(it.id(), it));
    return byId;
  }

  /** The ids of both acts: those of the new one in its order, each that was deleted after the one it followed. */
  private static Set<String> inOrder(
      Map<String, Stipulation> before, Map<String, Stipulation> after) {
    List<String> order = new ArrayList<>(after.keySet());
    int at = 0;
    for (String id : before.keySet()) {
      int stands = order.indexOf(id);
      if (stands < 0) {
        order.add(at++, id);
      } else {
        at = stands + 1;
      }
    }
    return new LinkedHashSet<>(order);
  }

  private static List<ArticleChange> within(Stipulation old, Stipulation now) {
    List<ArticleChange> changes = new ArrayList<>();
    if (!old.title().equals(now.title())) {
      changes.add(change(old.label() + ", titre", old.title(), now.title()));
    }
    for (Hunk hunk : Hunk.between(old.passages(), now.passages())) {
      changes.add(change(
          old.name(),
          hunk.before().isEmpty() ? ADDED : text(hunk.before()),
          hunk.after().isEmpty() ? DELETED : text(hunk.after())));
    }
    return changes;
  }

  static String text(List<Passage> passages) {
    return passages.stream().map(Passage::shown).collect(Collectors.joining(" "));
  }

  private static ArticleChange change(String article, String former, String replacement) {
    return ArticleChange.builder()
        .article(article)
        .former(former)
        .replacement(replacement)
        .build();
  }
}
