package fr.levier.docs.internal.template;

import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.MissingPolicy;
import fr.levier.docs.tree.Origin;
import java.util.List;
import java.util.Optional;

/** A span of a compiled clause. */
public sealed interface InlineNode {

  /** Words that are always the same: a text, or the citation of a legal text. */
  record Words(Inline inline) implements InlineNode {}

  /** Strong or stressed words. */
  record Marked(boolean strong, List<InlineNode> content) implements InlineNode {
    public Marked {
      content = List.copyOf(content);
    }
  }

  /**
   * A value.
   *
   * @param label how the value is called when it is missing
   * @param policy what the pack wants in its place; absent when the pack does not say
   */
  record Value(
      ValuePath path,
      String format,
      Shower shower,
      String label,
      Optional<MissingPolicy> policy,
      Origin origin)
      implements InlineNode {}

  /**
   * A reference to a clause, numbered when the act is made.
   *
   * @param titled whether the title of the clause follows its number
   */
  record Ref(String target, boolean titled, Origin origin) implements InlineNode {}

  /** A footnote, numbered when the act is made. */
  record Note(List<InlineNode> content) implements InlineNode {
    public Note {
      content = List.copyOf(content);
    }
  }

  /** One of two contents. */
  record Choice(Condition condition, List<InlineNode> then, List<InlineNode> otherwise)
      implements InlineNode {
    public Choice {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /** The same content for each element of a list. */
  record Loop(Walk walk, List<InlineNode> body) implements InlineNode {
    public Loop {
      body = List.copyOf(body);
    }
  }
}
