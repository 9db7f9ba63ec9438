package fr.levier.docs.internal.template;

import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A clause, compiled.
 *
 * @param when the condition under which the act holds it; absent when always
 * @param ranks the rank that the clause gives each text it declares one for, by its reference
 * @param origin the clause as a whole
 */
public record ClauseTemplate(
    String id,
    ClauseKind kind,
    List<InlineNode> title,
    Optional<Condition> when,
    List<BlockNode> body,
    Map<String, Block.VisaRank> ranks,
    Origin origin) {

  public ClauseTemplate {
    title = List.copyOf(title);
    body = List.copyOf(body);
    ranks = Map.copyOf(ranks);
  }
}
