package fr.levier.docs.internal.template;

import fr.levier.docs.tree.Act;
import java.util.List;
import java.util.Optional;

/**
 * A pack, compiled.
 *
 * @param pack {@code id@version}
 * @param contents whether a table of contents follows the title
 * @param originals where the subject says how many originals are signed, if its model has it
 * @param parties where the subject says who the parties are, if its model has it
 * @param author where the subject names its first party, if its model has it
 */
public record PackTemplate(
    String pack,
    String lever,
    String document,
    Act.Nature nature,
    String language,
    List<InlineNode> title,
    boolean contents,
    List<ClauseTemplate> body,
    List<ClauseTemplate> annexes,
    Optional<ValuePath> originals,
    Optional<ValuePath> parties,
    Optional<ValuePath> author) {

  public PackTemplate {
    title = List.copyOf(title);
    body = List.copyOf(body);
    annexes = List.copyOf(annexes);
  }
}
