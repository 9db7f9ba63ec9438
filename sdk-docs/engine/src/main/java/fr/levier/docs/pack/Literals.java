package fr.levier.docs.pack;

import fr.levier.core.money.Quantity;
import fr.levier.core.text.Suggestion;
import fr.levier.docs.internal.template.Condition;
import fr.levier.docs.internal.template.Condition.Literal;
import fr.levier.docs.internal.template.Condition.Operator;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a value of a type may be compared with. */
final class Literals {

  /** How a literal is written. */
  enum Kind {
    TEXT,
    WORD,
    NUMBER,
    FLAG
  }

  /** A literal as it is written, without its quotes. */
  record Written(Kind kind, String text, Place place) {}

  private final Diagnostics diagnostics;

  Literals(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** A number against the size of a list. */
  Optional<Literal> ofCount(Written written) {
    if (written.kind == Kind.NUMBER && !written.text.contains(".")) {
      return number(written);
    }
    return impossible(
        written,
        "un nombre d’éléments se compare à un entier",
        "a count compares with a whole number");
  }

  /** A literal against a value of a type; empty once it was reported that the two never compare. */
  Optional<Literal> of(PathResolver.Resolved path, Operator operator, Written written) {
    Class<?> type = TypeModel.raw(path.type());
    Optional<Literal> literal;
    boolean ordered = false;
    if (type == Boolean.class || type == boolean.class) {
      literal = flag(written);
    } else if (type.isEnum()) {
      literal = constant(type, written);
    } else if (type == String.class) {
      literal = text(path, written);
    } else if (type == LocalDate.class) {
      ordered = true;
      literal = day(written);
    } else if (isNumber(type)) {
      ordered = true;
      literal = written.kind == Kind.NUMBER
          ? number(written)
          : impossible(written, "on attend un nombre", "a number is expected");
    } else {
      return impossible(
          written,
          TypeModel.shown(path.type()) + " ne se compare à rien ; comparez l’une de ses valeurs",
          TypeModel.shown(path.type()) + " compares with nothing; compare one of its values");
    }
    if (literal.isPresent() && operator.needsOrder() && !ordered) {
      return impossible(
          written,
          "« " + operator.sign() + " » ne s’applique qu’aux nombres et aux jours",
          "\"" + operator.sign() + "\" applies to numbers and days only");
    }
    return literal;
  }

  /** Whether one value of a type comes before another: numbers, amounts and days. */
  static boolean isOrdered(Class<?> type) {
    return type == LocalDate.class || isNumber(type);
  }

  private static boolean isNumber(Class<?> type) {
    return Number.class.isAssignableFrom(type)
        || type == int.class
        || type == long.class
        || type == short.class
        || type == Year.class
        || Quantity.class.isAssignableFrom(type);
  }

  private Optional<Literal> flag(Written written) {
    if (written.kind != Kind.FLAG) {
      return impossible(written, "on attend true ou false", "true or false is expected");
    }
    Boolean expected = Boolean.valueOf(written.text);
    return Optional.of(value -> value.equals(expected) ? 0 : 1);
  }

  private Optional<Literal> constant(Class<?> type, Written written) {
    List<String> names =
        Arrays.stream(type.getEnumConstants()).map(it -> ((Enum<?>) it).name()).toList();
    if (written.kind != Kind.WORD && written.kind != Kind.TEXT) {
      return impossible(
          written, "on attend l’une des constantes " + names, "one of " + names + " is expected");
    }
    if (!names.contains(written.text)) {
      diagnostics.report(
          written.place,
          PackCode.IMPOSSIBLE_COMPARISON,
          type.getSimpleName() + " n’a pas de constante « " + written.text + " » ; elle a " + names,
          type.getSimpleName() + " has no constant \"" + written.text + "\"; it has " + names,
          Suggestion.closest(written.text, names));
      return Optional.empty();
    }
    String expected = written.text;
    return Optional.of(value -> ((Enum<?>) value).name().equals(expected) ? 0 : 1);
  }

  private Optional<Literal> text(PathResolver.Resolved path, Written written) {
    if (written.kind != Kind.TEXT) {
      return impossible(
          written,
          "on attend un texte entre guillemets droits",
          "a text between double quotes is expected");
    }
    if (!path.words().isEmpty() && !path.words().contains(written.text)) {
      TreeSet<String> words = new TreeSet<>(path.words());
      diagnostics.report(
          written.place,
          PackCode.IMPOSSIBLE_COMPARISON,
          "« " + written.text + " » n’est jamais la valeur de « " + path.pattern() + " » : "
              + words,
          "\"" + written.text + "\" is never the value of \"" + path.pattern() + "\": " + words,
          Suggestion.closest(written.text, words));
      return Optional.empty();
    }
    String expected = written.text;
    return Optional.of(value -> value.equals(expected) ? 0 : 1);
  }

  private Optional<Literal> day(Written written) {
    try {
      LocalDate expected = LocalDate.parse(written.kind == Kind.TEXT ? written.text : "");
      return Optional.of(value -> ((LocalDate) value).compareTo(expected));
    } catch (DateTimeException notADay) {
      return impossible(
          written,
          "on attend un jour de la forme \"2026-01-31\"",
          "a day such as \"2026-01-31\" is expected");
    }
  }

  private static Optional<Literal> number(Written written) {
    BigDecimal expected = new BigDecimal(written.text);
    return Optional.of(value -> decimal(value).compareTo(expected));
  }

  private static BigDecimal decimal(Object value) {
    if (value instanceof Quantity quantity) {
      return quantity.toBigDecimal();
    }
    return new BigDecimal(value.toString());
  }

  private Optional<Literal> impossible(Written written, String french, String english) {
    diagnostics.report(
        written.place,
        PackCode.IMPOSSIBLE_COMPARISON,
        "comparaison impossible : " + french,
        "impossible comparison: " + english);
    return Optional.empty();
  }

  /** A condition that never stops a compilation that already failed. */
  static Condition none() {
    return new Condition.Any(List.of());
  }
}
