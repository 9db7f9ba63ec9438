package fr.levier.core.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.money.MalformedAmountException;
import fr.levier.core.party.MalformedIdentifierException;
import fr.levier.core.text.Localized;
import fr.levier.core.text.Suggestion;
import fr.levier.core.time.IncoherentPeriodException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in our words why a tree does not fit a model. No Jackson sentence ever reaches a user. */
final class Diagnosis {

  static final Localized OBJECT = new Localized("un objet { … }", "an object { … }");
  static final Localized LIST = new Localized("une liste [ … ]", "a list [ … ]");
  static final Localized TEXT = new Localized("un texte entre guillemets", "text in quotes");

  /** Beyond this many, the list of known keys would hide the suggestion. */
  private static final int SHORT_LIST = 16;

  private static final Pattern MISSING_ATTRIBUTES =
      Pattern.compile("Cannot build .*required attributes are not set \\[(.*)]");

  private final JsonTree tree;

  Diagnosis(JsonTree tree) {
    this.tree = tree;
  }

  UnusableInputException of(JsonProcessingException e) {
    String pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
    if (e instanceof UnrecognizedPropertyException unknown) {
      List<String> known = unknown.getKnownPropertyIds() == null
          ? List.of()
          : unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
      return unknownKey(pointer, unknown.getPropertyName(), known);
    }
    if (e instanceof InvalidTypeIdException type) {
      return wrongKind(pointer, type);
    }
    if (e instanceof InvalidNullException) {
      return nullValue(pointer);
    }
    if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      return wrongValue(pointer, mismatch, mismatch.getTargetType());
    }
    Optional<Localized> refusal = refusal(e);
    if (refusal.isPresent()) {
      return at(pointer, refusal.get());
    }
    Optional<UnusableInputException> incomplete = incomplete(pointer, e);
    if (incomplete.isPresent()) {
      return incomplete.get();
    }
    return at(
        pointer,
        new Localized(
            "valeur refusée : " + found(pointer).french(),
            "value refused: " + found(pointer).english()));
  }

  UnusableInputException absent() {
    return nullValue("");
  }

  UnusableInputException unknownKey(String pointer, String key, Collection<String> known) {
    Optional<String> meant = Suggestion.closest(key, known);
    boolean list = !known.isEmpty() && known.size() <= SHORT_LIST;
    String names = String.join(", ", known.stream().sorted().toList());
    return new UnusableInputException(
        new Localized(
            "clé inconnue « " + key + " »"
                + meant.map(it -> " ; vouliez-vous dire « " + it + " » ?").orElse("")
                + (list ? " (clés connues : " + names + ")" : ""),
            "unknown key \"" + key + "\""
                + meant.map(it -> "; did you mean \"" + it + "\"?").orElse("")
                + (list ? " (known keys: " + names + ")" : "")),
        tree.pointer() + pointer,
        tree.locate(tree.pointer() + pointer, true));
  }

  UnusableInputException missing(String pointer, String keys) {
    return at(pointer, new Localized("il manque « " + keys + " »", "\"" + keys + "\" is missing"));
  }

  UnusableInputException mismatch(String pointer, Localized expected) {
    Localized found = found(pointer);
    return at(
        pointer,
        new Localized(
            "attendu " + expected.french() + ", trouvé " + found.french(),
            "expected " + expected.english() + ", found " + found.english()));
  }

  private UnusableInputException nullValue(String pointer) {
    return at(
        pointer,
        new Localized(
            "« null » n'est pas une valeur : retirez la clé ou l'élément",
            "\"null\" is not a value: remove the key or the element"));
  }

  private UnusableInputException wrongKind(String pointer, InvalidTypeIdException e) {
    String given = e.getTypeId();
    List<String> kinds = kinds(e.getBaseType().getRawClass());
    if (given == null) {
      return at(
          pointer,
          new Localized(
              "il manque « type » (" + String.join(", ", kinds) + ")",
              "\"type\" is missing (" + String.join(", ", kinds) + ")"));
    }
    return choice(pointer + "/type", given, kinds);
  }

  private static List<String> kinds(Class<?> family) {
    JsonSubTypes children = family.getAnnotation(JsonSubTypes.class);
    Stream<Class<?>> types = children == null
        ? Stream.of(family)
        : Stream.of(children.value()).map(JsonSubTypes.Type::value);
    return types
        .map(type -> type.getAnnotation(JsonTypeName.class))
        .filter(name -> name != null)
        .map(JsonTypeName::value)
        .toList();
  }

  private UnusableInputException wrongValue(
      String pointer, MismatchedInputException e, Class<?> target) {
    if (target.isEnum()
        && e instanceof InvalidFormatException format
        && format.getValue() instanceof String given) {
      return choice(
          pointer,
          given,
          Stream.of(target.getEnumConstants()).map(it -> ((Enum<?>) it).name()).toList());
    }
    return mismatch(pointer, Expected.of(amount(e).orElse(target)));
  }

  /** The amount that was to be read, where Jackson only tells of the number it is made from. */
  private static Optional<Class<?>> amount(JsonMappingException e) {
    if (e.getPath().isEmpty()) {
      return Optional.empty();
    }
    JsonMappingException.Reference last = e.getPath().get(e.getPath().size() - 1);
    if (last.getFrom() == null || last.getFieldName() == null) {
      return Optional.empty();
    }
    return Stream.of(last.getFrom().getClass().getMethods())
        .filter(setter -> setter.getName().equals(last.getFieldName()))
        .flatMap(setter -> Stream.of(setter.getParameterTypes()))
        .filter(type -> type == Euros.class || type == BeforeTax.class)
        .<Class<?>>map(type -> type)
        .findFirst();
  }

  private UnusableInputException choice(String pointer, String given, List<String> choices) {
    Optional<String> meant = Suggestion.closest(given, choices);
    boolean list = choices.size() <= SHORT_LIST || meant.isEmpty();
    String names = String.join(", ", choices);
    String shown = shortened(given);
    return at(
        pointer,
        new Localized(
            "valeur inconnue « " + shown + " »"
                + meant.map(it -> " ; vouliez-vous dire « " + it + " » ?").orElse("")
                + (list ? " (valeurs connues : " + names + ")" : ""),
            "unknown value \"" + shown + "\""
                + meant.map(it -> "; did you mean \"" + it + "\"?").orElse("")
                + (list ? " (known values: " + names + ")" : "")));
  }

  /** What a factory of ours, or of a foreign model, said when it refused a value. */
  private static Optional<Localized> refusal(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof MalformedIdentifierException it) {
        return Optional.of(new Localized(it.message(Locale.FRENCH), it.message(Locale.ENGLISH)));
      }
      if (cause instanceof MalformedAmountException it) {
        return Optional.of(new Localized(it.message(Locale.FRENCH), it.message(Locale.ENGLISH)));
      }
      if (cause instanceof IncoherentPeriodException it) {
        return Optional.of(new Localized(it.message(Locale.FRENCH), it.message(Locale.ENGLISH)));
      }
      if ((cause instanceof IllegalArgumentException || cause instanceof DateTimeException)
          && cause.getMessage() != null) {
        return Optional.of(new Localized(
            "valeur refusée : " + shortened(cause.getMessage()),
            "value refused: " + shortened(cause.getMessage())));
      }
    }
    return Optional.empty();
  }

  /** A builder that lacks attributes, or was handed {@code null}. */
  private Optional<UnusableInputException> incomplete(String pointer, Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      Matcher missing = MISSING_ATTRIBUTES.matcher(String.valueOf(cause.getMessage()));
      if (cause instanceof IllegalStateException && missing.matches()) {
        return Optional.of(missing(pointer, missing.group(1)));
      }
      if (cause instanceof NullPointerException) {
        return Optional.of(nullValue(pointer));
      }
    }
    return Optional.empty();
  }

  private UnusableInputException at(String pointer, Localized sentence) {
    String whole = tree.pointer() + pointer;
    return new UnusableInputException(sentence, whole, tree.locate(whole, false));
  }

  /** What stands at a pointer of the tree, shortened. */
  private Localized found(String pointer) {
    Optional<JsonTree> value = tree.at(pointer);
    if (value.isEmpty()) {
      return new Localized("rien", "nothing");
    }
    Optional<String> text = value.get().text();
    return text.isPresent()
        ? new Localized("« " + shortened(text.get()) + " »", "\"" + shortened(text.get()) + "\"")
        : new Localized(shortened(value.get().toString()), shortened(value.get().toString()));
  }

  private static String pointer(JsonMappingException e) {
    List<String> steps = new ArrayList<>();
    for (JsonMappingException.Reference reference : e.getPath()) {
      @Nullable String name = reference.getFieldName();
      steps.add(name == null ? String.valueOf(reference.getIndex()) : name);
    }
    String pointer = "";
    for (String step : steps) {
      pointer = Pointers.plus(pointer, step);
    }
    return pointer;
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 77) + "…";
  }
}
