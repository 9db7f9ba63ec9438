package fr.levier.docs.negotiation;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.docs.pack.ValueReader;
import fr.levier.docs.typography.Capitals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the values of a document with what they were. A value may be shown in several formats, all of which have to tell the
 * same change. Whether a text can be read at all is tried on what the document showed when it was made: if that does not give the
 * value of the dossier, what is shown is computed from it.
 */
final class FieldComparison {

  /** The format that sets a capital. */
  private static final String CAPITAL = "majuscule";

  private static final Pattern ELEMENT = Pattern.compile("(.+)/(\\d{1,9})(?:/.*)?");

  private final JsonTree carried;
  private final ValueReader reader;

  FieldComparison(JsonTree carried, ValueReader reader) {
    this.carried = carried;
    this.reader = reader;
  }

  List<FieldDifference> of(List<Returned.Value> values) {
    Map<String, List<Returned.Value>> byPath = new LinkedHashMap<>();
    for (Returned.Value seen : values) {
      Returned.Value value = plain(seen);
      String key = isRead(value) ? value.path() : value.path() + "\n" + byPath.size();
      byPath.computeIfAbsent(key, first -> new ArrayList<>()).add(value);
    }
    Set<String> elements = removedElements(values);
    List<FieldDifference> found = new ArrayList<>();
    Map<String, String> told = new TreeMap<>();
    for (List<Returned.Value> same : byPath.values()) {
      String path = same.get(0).path();
      Optional<String> element = elements.stream()
          .filter(removed -> path.equals(removed) || path.startsWith(removed + "/"))
          .findFirst();
      if (element.isPresent()) {
        String shown = same.get(0).made();
        told.merge(element.get(), shown, (first, next) -> first + " · " + next);
      } else {
        one(same).ifPresent(found::add);
      }
    }
    told.forEach((path, shown) -> found.add(new FieldDifference.Missing(path, shown, "")));
    return found;
  }

  private Optional<FieldDifference> one(List<Returned.Value> same) {
    Returned.Value first = same.get(0);
    if (same.stream().allMatch(Returned.Value::isAsMade)) {
      return Optional.empty();
    }
    if (same.stream().allMatch(it -> it.isGone() || (it.made().isEmpty() && it.isAsMade()))) {
      return Optional.of(new FieldDifference.Missing(first.path(), first.made(), first.clause()));
    }
    List<Returned.Value> there = same.stream().filter(it -> !it.isGone()).toList();
    if (there.stream().allMatch(Returned.Value::isAsMade)) {
      return Optional.empty(); // shown less often, and still there
    }
    if (there.stream().allMatch(FieldComparison::agrees)) {
      if (there.stream().allMatch(it -> text(it).isEmpty())) {
        return Optional.of(new FieldDifference.Missing(first.path(), first.made(), ""));
      }
      Optional<Reading> after =
          agreed(there.stream().map(it -> new Said(it, reading(it, text(it)))).toList());
      if (after.isPresent()) {
        String made = there.get(0).made();
        return Optional.of(new FieldDifference.Changed(first.path(), made, after.get()));
      }
    }
    return Optional.of(conflict(there));
  }

  /** Whether page and data tell the same new text. */
  private static boolean agrees(Returned.Value value) {
    return !value.isAsMade() && value.surface().equals(List.of(value.data()));
  }

  private static String text(Returned.Value value) {
    return value.surface().isEmpty() ? "" : value.surface().get(0);
  }

  /** What a place says of a value. */
  private record Said(Returned.Value place, Reading reading) {
    /** A place that sets a capital does not say whether the value has one. */
    boolean isExact() {
      return !place.format().equals(CAPITAL);
    }
  }

  /** The reading of all places, if they agree; where one says whether the value begins with a capital, it is believed. */
  private static Optional<Reading> agreed(List<Said> said) {
    List<Reading> exact = said.stream().filter(Said::isExact).map(Said::reading).toList();
    List<Reading> all = said.stream().map(Said::reading).toList();
    List<Reading> telling = exact.isEmpty() ? all : exact;
    boolean isOne = isOne(telling)
        && isOne(all.stream().map(FieldComparison::withoutCapital).toList());
    return isOne ? Optional.of(telling.get(0)) : Optional.empty();
  }

  private static Reading withoutCapital(Reading reading) {
    return reading instanceof Reading.Understood read && read.value() instanceof String words
        ? new Reading.Understood("", Capitals.without(words))
        : reading;
  }

  private static boolean isOne(List<Reading> readings) {
    boolean isUnderstood = readings.stream().allMatch(Reading.Understood.class::isInstance);
    return readings.stream().distinct().count() == 1
        || (isUnderstood
            && readings.stream()
                    .map(it -> ((Reading.Understood) it).value())
                    .distinct()
                    .count()
                == 1);
  }

  private FieldDifference.Conflict conflict(List<Returned.Value> there) {
    Returned.Value first =
        there.stream().filter(it -> !it.isAsMade()).findFirst().orElseThrow();
    Set<String> surface = new LinkedHashSet<>();
    List<Said> readings = new ArrayList<>();
    for (Returned.Value value : there) {
      surface.addAll(value.surface());
      for (String text : value.surface()) {
        if (!text.equals(value.made())) {
          readings.add(new Said(
              value,
              text.isEmpty()
                  ? new Reading.NotUnderstood(text, Reasons.EMPTIED)
                  : reading(value, text)));
        }
      }
    }
    Reading newest = agreed(readings)
        .orElseGet(() -> new Reading.NotUnderstood(String.join(" · ", surface), Reasons.SEVERAL));
    return new FieldDifference.Conflict(
        first.path(), first.made(), List.copyOf(surface), first.data(), newest);
  }

  // ---- what a text says

  private Reading reading(Returned.Value value, String text) {
    if (!isRead(value)) {
      return new Reading.NotUnderstood(text, Reasons.COMPUTED);
    }
    return reader
        .read(value.path(), value.format(), lowered(value, text))
        .<Reading>map(read -> new Reading.Understood(text, read))
        .orElseGet(() -> new Reading.NotUnderstood(text, Reasons.NOT_READ));
  }

  /** Whether what the document showed gives the value of the dossier back. */
  private boolean isRead(Returned.Value value) {
    Optional<JsonTree> held = carried.at(value.path()).filter(tree -> !tree.isNull());
    if (value.made().isEmpty() || held.isEmpty()) {
      return value.made().isEmpty() && held.isEmpty();
    }
    if (held.get().text().filter(value.made()::equalsIgnoreCase).isPresent()) {
      return true;
    }
    return reader
        .read(value.path(), value.format(), value.made())
        .map(LevierJson.standard()::toTree)
        .equals(held);
  }

  /** The value with each text that says the same as the dossier given as it was made: {@code 25000 €} is no change. */
  private Returned.Value plain(Returned.Value value) {
    if (value.isAsMade() || value.made().isEmpty() || !isRead(value)) {
      return value;
    }
    Optional<JsonTree> held = carried.at(value.path());
    UnaryOperator<String> plain = text -> !text.isEmpty()
            && reading(value, text) instanceof Reading.Understood read
            && Optional.of(LevierJson.standard().toTree(read.value())).equals(held)
        ? value.made()
        : text;
    return new Returned.Value(
        value.path(),
        value.format(),
        value.made(),
        value.surface().stream().map(plain).distinct().toList(),
        plain.apply(value.data()),
        value.clause());
  }

  /** Undoes the capital that the format {@code majuscule} gave to a text that has none in the dossier. */
  private String lowered(Returned.Value value, String text) {
    boolean lower = value.format().equals(CAPITAL)
        && carried
            .at(value.path())
            .flatMap(JsonTree::text)
            .filter(held -> !held.isEmpty() && Character.isLowerCase(held.codePointAt(0)))
            .isPresent();
    return lower ? Capitals.without(text) : text;
  }

  // ---- elements of collections

  /** The elements of collections whose every value is gone from clauses that stand: rows that somebody deleted. */
  private Set<String> removedElements(Collection<Returned.Value> values) {
    Map<String, Boolean> gone = new LinkedHashMap<>();
    for (Returned.Value value : values) {
      Matcher element = ELEMENT.matcher(value.path());
      if (element.matches() && !(value.made().isEmpty() && value.isAsMade())) {
        String path = element.group(1) + "/" + element.group(2);
        gone.merge(path, value.isGone() && value.clause().isEmpty(), Boolean::logicalAnd);
      }
    }
    Set<String> removed = new LinkedHashSet<>();
    gone.forEach((path, isGone) -> {
      boolean ofList = carried
          .at(path.substring(0, path.lastIndexOf('/')))
          .filter(JsonTree::isList)
          .isPresent();
      if (isGone && ofList) {
        removed.add(path);
      }
    });
    return removed;
  }
}
