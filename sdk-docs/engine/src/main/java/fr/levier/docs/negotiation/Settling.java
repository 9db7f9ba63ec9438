package fr.levier.docs.negotiation;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.json.UnusableInputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes differences over into a dossier, one by one; what the model then refuses is left. */
final class Settling {

  private static final Pattern INDEX = Pattern.compile("/(\\d{1,9})$");

  private final Class<?> subject;
  private final List<FieldDifference> applied = new ArrayList<>();
  private JsonTree dossier;

  Settling(JsonTree dossier, Class<?> subject) {
    this.dossier = dossier;
    this.subject = subject;
  }

  Settlement of(List<FieldDifference> differences, Predicate<FieldDifference> accepted) {
    List<FieldDifference> wanted = differences.stream().filter(accepted).toList();
    wanted.stream().filter(it -> index(it) < 0).forEach(this::take);
    // elements go from the last to the first, so that the index of those that follow still holds
    wanted.stream()
        .filter(it -> index(it) >= 0)
        .sorted(Comparator.comparingInt(Settling::index).reversed())
        .forEach(this::take);
    List<FieldDifference> left = new ArrayList<>(differences);
    applied.forEach(left::remove);
    List<FieldDifference> taken = new ArrayList<>(differences);
    taken.removeIf(it -> !applied.contains(it));
    return new Settlement(dossier, taken, left);
  }

  /** The index of the element that a difference removes from a list; -1 if it removes none. */
  private static int index(FieldDifference difference) {
    Matcher index = INDEX.matcher(difference.path());
    return difference instanceof FieldDifference.Missing && index.find()
        ? Integer.parseInt(index.group(1))
        : -1;
  }

  private void take(FieldDifference difference) {
    try {
      Optional<JsonTree> changed = with(difference);
      if (changed.isPresent()) {
        JsonTree tree = changed.get();
        LevierJson.standard().read(tree.at("/subject").orElseThrow(), subject);
        dossier = tree;
        applied.add(difference);
      }
    } catch (UnusableInputException refused) {
      // The model has no room for it: it is left, and told so.
    }
  }

  private Optional<JsonTree> with(FieldDifference difference) {
    if (difference instanceof FieldDifference.Changed changed) {
      return put(changed.path(), changed.after());
    }
    if (difference instanceof FieldDifference.Conflict conflict) {
      return put(conflict.path(), conflict.newest());
    }
    if (difference instanceof FieldDifference.Missing missing) {
      return dossier.at(missing.path()).map(there -> dossier.without(missing.path()));
    }
    return difference instanceof FieldDifference.Added added ? append(added) : Optional.empty();
  }

  private Optional<JsonTree> put(String path, Reading reading) {
    return reading instanceof Reading.Understood read
        ? Optional.of(dossier.with(path, read.value()))
        : Optional.empty();
  }

  private Optional<JsonTree> append(FieldDifference.Added added) {
    JsonTree element = LevierJson.standard().tree("{}");
    for (Map.Entry<String, Reading> part : added.parts().entrySet()) {
      if (!(part.getValue() instanceof Reading.Understood read)) {
        return Optional.empty();
      }
      element = element.with(part.getKey(), read.value());
    }
    return Optional.of(dossier.with(added.path(), element));
  }
}
