package fr.levier.core;

import fr.levier.core.internal.model.Attributes;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Quantity;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values to try at a place, from its type and from what the rule looked at: the other answer, the other constants, the
 * values the rule compared with and their neighbours, a text where there is none.
 */
final class Candidates {

  private static final String FILLED = "à compléter";
  private static final int DEPTH = 3;

  private final Place place;
  private final Class<?> type;
  private final Set<Candidate> found = new LinkedHashSet<>();

  Candidates(Place place) {
    this.place = place;
    this.type = Place.raw(place.type());
  }

  List<Candidate> list() {
    Object present = place.present();
    if (Collection.class.isAssignableFrom(type)) {
      several(present instanceof Collection<?> items ? List.copyOf(items) : List.of());
    } else {
      one(present);
    }
    return List.copyOf(found);
  }

  private void one(@Nullable Object present) {
    if (type == Boolean.class || type == boolean.class) {
      replace(present, true, false);
    } else if (type.isEnum()) {
      replace(present, type.getEnumConstants());
    } else {
      nearest(told(type), present).forEach(value -> replace(present, value));
      if (present == null) {
        examples(place.type(), DEPTH).forEach(this::example);
      }
    }
    if (present != null) {
      found.add(new Candidate(place.path(), null, false));
    }
  }

  private void replace(@Nullable Object present, Object... values) {
    for (Object value : values) {
      if (!value.equals(present) && isAllowed(present, value)) {
        found.add(new Candidate(place.path(), value, false));
      }
    }
  }

  /** A net amount is never lowered: that would be splitting. A day is never set before the day of the check. */
  private boolean isAllowed(@Nullable Object present, Object value) {
    if (value instanceof BeforeTax amount && present instanceof BeforeTax now) {
      return amount.compareTo(now) > 0;
    }
    return !(value instanceof LocalDate day) || !day.isBefore(place.asOf());
  }

  private void example(Object value) {
    found.add(new Candidate(place.path(), value, true));
  }

  /** The values of a type that the rule looked at, and those next to them. */
  private List<Object> told(Class<?> wanted) {
    Set<Object> values = new LinkedHashSet<>();
    if (wanted == String.class) {
      return List.of(); // what a text says is for its author to write
    }
    for (Object fact : place.told()) {
      Object known = fact instanceof Optional<?> maybe ? maybe.orElse(null) : fact;
      if (known instanceof Collection<?> several && wanted == Integer.class) {
        values.add(several.size());
      } else if (wanted.isInstance(known)) {
        values.add(known);
        values.addAll(next(known));
      }
    }
    if (wanted == LocalDate.class) {
      values.add(place.asOf());
    }
    return List.copyOf(values);
  }

  /** The values that change least first, where there is one to start from. */
  private static List<Object> nearest(List<Object> values, @Nullable Object present) {
    return present == null
        ? values
        : values.stream()
            .sorted(Comparator.comparing(value -> distance(present, value)))
            .toList();
  }

  private static BigDecimal distance(Object from, Object to) {
    return number(to).subtract(number(from)).abs();
  }

  private static BigDecimal number(Object value) {
    if (value instanceof LocalDate day) {
      return BigDecimal.valueOf(day.toEpochDay());
    }
    if (value instanceof Quantity quantity) {
      return quantity.toBigDecimal();
    }
    return value instanceof Number number ? new BigDecimal(number.toString()) : BigDecimal.ZERO;
  }

  private static List<Object> next(Object value) {
    if (value instanceof Integer number) {
      return List.of(number - 1, number + 1);
    }
    if (value instanceof LocalDate day) {
      return List.of(day.minusDays(1), day.plusDays(1));
    }
    Euros cent = Euros.of(new BigDecimal("0.01"));
    if (value instanceof Euros amount) {
      return List.of(amount.minus(cent), amount.plus(cent));
    }
    if (value instanceof BeforeTax amount) {
      return List.of(amount.minus(BeforeTax.of(cent)), amount.plus(BeforeTax.of(cent)));
    }
    return List.of();
  }

  /** A list: what the rule compared it with, one more of what it told, one filled item more, or one item less. */
  private void several(List<?> items) {
    Class<?> item = Place.raw(Place.argument(place.type()));
    for (Object fact : place.told()) {
      if (fact instanceof Collection<?> others
          && !others.isEmpty()
          && others.stream().allMatch(item::isInstance)) {
        replace(items, List.copyOf(others));
      }
    }
    told(item).forEach(value -> added(items, value, false));
    if (item.isEnum()) {
      for (Object constant : item.getEnumConstants()) {
        added(items, constant, false);
      }
    } else if (items.isEmpty()) {
      examples(Place.argument(place.type()), DEPTH).forEach(value -> added(items, value, true));
    }
    for (int i = 0; i < items.size(); i++) {
      List<Object> fewer = new ArrayList<>(items);
      if (!isPast(fewer.remove(i))) {
        found.add(new Candidate(place.path(), List.copyOf(fewer), false));
      }
    }
  }

  private void added(List<?> items, Object value, boolean isExample) {
    if (!items.contains(value)) {
      List<Object> more = new ArrayList<>(items);
      more.add(value);
      found.add(new Candidate(place.path(), List.copyOf(more), isExample));
    }
  }

  /** Whether an item is an event whose day is not to come any more. */
  private boolean isPast(Object item) {
    return Attributes.isModel(item.getClass())
        && Attributes.of(item.getClass()).values().stream()
            .map(getter -> Attributes.read(getter, item))
            .anyMatch(value -> value instanceof Optional<?> maybe
                && maybe.orElse(null) instanceof LocalDate day
                && !day.isAfter(place.asOf()));
  }

  /** Filled values of a type; those that a model refuses fall away when they are read. */
  private List<Object> examples(Type wanted, int depth) {
    Class<?> raw = Place.raw(wanted);
    if (raw == String.class) {
      return List.of(FILLED);
    }
    if (raw == LocalDate.class) {
      return List.of(place.asOf());
    }
    if (raw == Boolean.class) {
      return List.of(true);
    }
    if (raw == Integer.class) {
      return List.of(1);
    }
    if (raw == Year.class) {
      return List.of(Year.from(place.asOf()));
    }
    if (raw == Euros.class || raw == BeforeTax.class) {
      return List.of(1);
    }
    if (raw.isEnum()) {
      return List.of(raw.getEnumConstants()[0]);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return examples(Place.argument(wanted), depth).stream()
          .<Object>map(List::of)
          .toList();
    }
    return depth > 0 && Attributes.isModel(raw) ? models(raw, depth) : List.of();
  }

  /** One attribute filled, each in turn, beside those that a model cannot be without; then all of them. */
  private List<Object> models(Class<?> raw, int depth) {
    Map<String, Object> required = new LinkedHashMap<>();
    Map<String, Object> optional = new LinkedHashMap<>();
    for (Map.Entry<String, Method> each : Attributes.of(raw).entrySet()) {
      Type held = each.getValue().getGenericReturnType();
      boolean isOptional = Place.raw(held) == Optional.class;
      examples(isOptional ? Place.argument(held) : held, depth - 1).stream()
          .findFirst()
          .ifPresent(value -> (isOptional ? optional : required).put(each.getKey(), value));
    }
    List<Object> models = new ArrayList<>();
    if (!required.isEmpty()) {
      models.add(required);
    }
    optional.forEach((name, value) -> {
      Map<String, Object> model = new LinkedHashMap<>(required);
      model.put(name, value);
      models.add(model);
    });
    Map<String, Object> whole = new LinkedHashMap<>(required);
    whole.putAll(optional);
    models.add(whole);
    return models;
  }
}
