package fr.levier.docs.pack;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.json.UnusableInputException;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.text.Localized;
import fr.levier.docs.internal.template.Shower;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.typography.FrenchValues;
import fr.levier.docs.typography.Spelling;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a text typed into an act as the value that the model holds at a path: the way back from the formats of packs.
 * Thread-safe.
 */
public final class ValueReader {

  /** A list longer than this is not typed into one field. */
  private static final int MOST_ELEMENTS = 1000;

  private static final Pattern SEPARATORS = Pattern.compile(", | et ");

  private static final Map<Class<?>, Function<String, Optional<?>>> PLAIN = Map.ofEntries(
      Map.entry(LocalDate.class, FrenchValues::day),
      Map.entry(Euros.class, FrenchValues::amount),
      Map.entry(BeforeTax.class, text -> FrenchValues.amount(text).map(BeforeTax::new)),
      Map.entry(Percentage.class, ValueReader::percentage),
      Map.entry(Period.class, FrenchValues::length),
      Map.entry(BigDecimal.class, FrenchValues::decimal),
      Map.entry(BigInteger.class, text -> FrenchValues.whole(text).map(BigInteger::valueOf)),
      Map.entry(
          Year.class,
          text -> ofInteger(text).filter(it -> it > 0 && it < 10_000).map(Year::of)),
      Map.entry(Integer.class, ValueReader::ofInteger),
      Map.entry(int.class, ValueReader::ofInteger),
      Map.entry(Long.class, FrenchValues::whole),
      Map.entry(long.class, FrenchValues::whole),
      Map.entry(Boolean.class, FrenchValues::flag),
      Map.entry(boolean.class, FrenchValues::flag));

  private final Type subject;

  private ValueReader(Type subject) {
    this.subject = subject;
  }

  /** A reader of the values of a model. */
  public static ValueReader of(Class<?> subject) {
    return new ValueReader(subject);
  }

  /**
   * The value that a text says, in the type of the model: a day, an amount, a constant, an identifier, a text, a list of those.
   * Empty when the text is none, or when what stands at the path is made of several values.
   *
   * @param pointer RFC 6901 pointer in the dossier file, such as {@code /subject/term/start}
   * @param format the name of the format that the document shows it with; empty for the plain one
   */
  public Optional<Object> read(String pointer, String format, String text) {
    String typed = ActText.fold(text);
    Optional<Type> type = typed.isEmpty() ? Optional.empty() : type(pointer);
    return type.flatMap(known ->
        TypeModel.isList(known) ? list(known, format, typed) : one(known, format, typed, text));
  }

  /** The type of what a pointer leads to; empty if the model has no such path. */
  private Optional<Type> type(String pointer) {
    String[] steps = pointer.split("/", -1);
    if (steps.length < 3 || !steps[1].equals("subject")) {
      return Optional.empty();
    }
    Type type = subject;
    for (int i = 2; i < steps.length; i++) {
      String step = steps[i].replace("~1", "/").replace("~0", "~");
      if (TypeModel.isList(type)) {
        type = TypeModel.opened(TypeModel.argument(type, 0));
      } else if (Map.class.isAssignableFrom(TypeModel.raw(type))) {
        type = TypeModel.argument(type, 1);
      } else {
        TypeModel.Member member = TypeModel.members(type).get(step);
        if (member == null) {
          return Optional.empty();
        }
        type = TypeModel.opened(member.type());
      }
    }
    return Optional.of(type);
  }

  private static Optional<Object> one(Type type, String format, String typed, String text) {
    Class<?> raw = TypeModel.raw(type);
    if (raw == String.class) {
      return Optional.of(text.strip());
    }
    Function<String, Optional<?>> plain = PLAIN.get(raw);
    if (plain != null) {
      return plain.apply(typed).map(Function.identity());
    }
    return raw.isEnum() ? constant(raw, format, typed) : printed(raw, format, typed);
  }

  /** A constant by the words that an act shows for it, whatever their capitals; two that share them are told apart by no text. */
  private static Optional<Object> constant(Class<?> type, String format, String typed) {
    // « abbreviation » is what a constant derives from itself, and shown as it is
    Optional<Shower> shower = Formats.method(type, format).or(() -> Formats.of("", type));
    List<Object> named = Arrays.<Object>stream(type.getEnumConstants())
        .filter(constant -> shower
            .map(it -> ActText.fold(it.show(constant, Spelling.TRADITIONAL)))
            .filter(label -> label.equalsIgnoreCase(typed))
            .isPresent())
        .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** An identifier, as JSON holds it or as it is printed; it is read if it is printed as it was typed. */
  private static Optional<Object> printed(Class<?> type, String format, String typed) {
    boolean single = type == Localized.class
        || Arrays.stream(type.getMethods()).anyMatch(it -> it.isAnnotationPresent(JsonValue.class));
    if (!single) {
      return Optional.empty();
    }
    return Stream.of(typed, typed.replace(" ", ""))
        .flatMap(candidate -> bound(candidate, type).stream())
        .filter(value -> isShownAs(value, type, format, typed))
        .findFirst();
  }

  private static boolean isShownAs(Object value, Class<?> type, String format, String typed) {
    return Formats.of(format, type)
        .map(shower -> shower.show(value, Spelling.TRADITIONAL))
        .filter(shown -> bare(shown).equals(bare(typed)))
        .isPresent();
  }

  private static String bare(String text) {
    return ActText.fold(text).replace(" ", "").toLowerCase(Locale.FRENCH);
  }

  private static Optional<Object> bound(String text, Class<?> type) {
    LevierJson json = LevierJson.standard();
    try {
      JsonTree tree = json.toTree(text);
      return Optional.of(json.read(tree, type));
    } catch (UnusableInputException none) {
      return Optional.empty();
    }
  }

  /** {@code a, b et c}; read if each element is, and none of them may itself hold a separator. */
  private static Optional<Object> list(Type type, String format, String typed) {
    if (!format.isEmpty() && !format.equals("liste")) {
      return Optional.empty();
    }
    Type element = TypeModel.argument(type, 0);
    List<String> parts = List.of(SEPARATORS.split(typed, MOST_ELEMENTS + 1));
    List<Object> values = parts.stream()
        .map(part -> one(element, "", part, part))
        .flatMap(Optional::stream)
        .collect(Collectors.toList());
    return values.size() == parts.size() && parts.size() <= MOST_ELEMENTS
        ? Optional.of(List.copyOf(values))
        : Optional.empty();
  }

  private static Optional<Integer> ofInteger(String text) {
    return FrenchValues.whole(text)
        .filter(value -> Math.abs(value) <= Integer.MAX_VALUE)
        .map(Long::intValue);
  }

  private static Optional<Percentage> percentage(String text) {
    try {
      return FrenchValues.percentage(text).map(Percentage::of);
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
