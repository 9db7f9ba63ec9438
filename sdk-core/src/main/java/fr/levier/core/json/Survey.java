package fr.levier.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what else in a tree does not fit a model: takes the culprit out and reads again, until the rest fits. What is only
 * wrong because something was taken out of it goes too, and is not told.
 */
final class Survey {

  /** Who made more mistakes than that has to look at the whole again. */
  private static final int MOST = 50;

  private final JsonTree whole;
  private final Class<?> type;
  private final List<String> told = new ArrayList<>();

  Survey(JsonTree whole, Class<?> type) {
    this.whole = whole;
    this.type = type;
  }

  List<UnusableInputException> after(UnusableInputException first) {
    List<UnusableInputException> others = new ArrayList<>();
    JsonTree rest = JsonTree.of(whole.node());
    String culprit = inside(first.pointer());
    told.add(culprit);
    while (others.size() < MOST) {
      String removable = removable(rest, culprit);
      if (removable.isEmpty()) {
        return others;
      }
      rest = rest.without(removable);
      try {
        var unused = Mapper.get().treeToValue(rest.node(), type);
        return others;
      } catch (JsonProcessingException e) {
        UnusableInputException next = new Diagnosis(rest).of(e);
        culprit = next.pointer();
        if (!holdsOneTold(culprit)) {
          told.add(culprit);
          others.add(new UnusableInputException(
              next.sentence(),
              whole.pointer() + culprit,
              whole.locate(whole.pointer() + culprit, false)));
        }
      }
    }
    return others;
  }

  private String inside(String pointer) {
    return pointer.startsWith(whole.pointer())
        ? pointer.substring(whole.pointer().length())
        : pointer;
  }

  private boolean holdsOneTold(String pointer) {
    return told.stream()
        .anyMatch(other -> other.equals(pointer) || other.startsWith(pointer + "/"));
  }

  /** What to take out: the culprit or, lest the places after it move, the whole list it stands in. */
  private static String removable(JsonTree tree, String culprit) {
    String pointer = culprit;
    while (!pointer.isEmpty()) {
      String parent = pointer.substring(0, pointer.lastIndexOf('/'));
      boolean inList = tree.at(parent).filter(JsonTree::isList).isPresent();
      if (!inList && tree.at(pointer).isPresent()) {
        return pointer;
      }
      pointer = parent;
    }
    return "";
  }
}
