package fr.levier.docs.pack;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;
import fr.levier.core.time.Term;
import fr.levier.docs.internal.template.Shower;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.typography.Amounts;
import fr.levier.docs.typography.Capitals;
import fr.levier.docs.typography.DefiniteArticle;
import fr.levier.docs.typography.FrenchDates;
import fr.levier.docs.typography.NumberWords;
import fr.levier.docs.typography.Spelling;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of values, each with the types it can show. */
final class Formats {

  /** All the names, in the order of the documentation. */
  static final List<String> NAMES = List.of(
      "date",
      "date-lettres",
      "jour",
      "montant",
      "montant-lettres",
      "lettres",
      "duree",
      "pourcentage",
      "majuscule",
      "capitales",
      "defini",
      "liste",
      "nombre",
      "oui-non");

  private Formats() {}

  /** How a format shows a type; empty when it cannot. The empty name is the plain format. */
  static Optional<Shower> of(String name, Type type) {
    Class<?> raw = TypeModel.raw(type);
    return switch (name) {
      case "" -> plain(type);
      case "date" -> only(raw == LocalDate.class, Formats::date);
      case "date-lettres" ->
        only(
            raw == LocalDate.class,
            (value, spelling) -> FrenchDates.inLetters((LocalDate) value, spelling));
      case "jour" ->
        only(raw == LocalDate.class, (value, spelling) -> FrenchDates.inFigures((LocalDate) value));
      case "montant" -> only(isMoney(raw), Formats::amount);
      case "montant-lettres" -> only(isMoney(raw), Formats::amountInLetters);
      case "lettres" -> only(isMoney(raw) || isWhole(raw), Formats::letters);
      case "duree" -> only(raw == Period.class || raw == Term.class, Formats::length);
      case "pourcentage" -> only(raw == Percentage.class, Formats::percentage);
      case "majuscule" ->
        plain(type).map(shower -> (value, spelling) -> Capitals.with(shower.show(value, spelling)));
      case "capitales" ->
        plain(type)
            .map(shower ->
                (value, spelling) -> shower.show(value, spelling).toUpperCase(Locale.FRENCH));
      case "defini" -> raw == String.class ? Optional.of(new Definite()) : Optional.empty();
      case "liste" -> TypeModel.isList(type) ? plain(type) : Optional.empty();
      case "nombre" ->
        only(TypeModel.isList(type), (value, spelling) -> Amounts.digits(((List<?>) value).size()));
      case "oui-non" -> only(isFlag(raw), Formats::flag);
      default -> Optional.empty();
    };
  }

  /** The formats that can show a type, for messages. */
  static List<String> applicable(Type type) {
    return NAMES.stream().filter(name -> of(name, type).isPresent()).toList();
  }

  private static Optional<Shower> only(boolean applies, Shower shower) {
    return applies ? Optional.of(shower) : Optional.empty();
  }

  private static Optional<Shower> plain(Type type) {
    Class<?> raw = TypeModel.raw(type);
    if (TypeModel.isList(type)) {
      return TypeModel.isList(TypeModel.argument(type, 0))
          ? Optional.empty()
          : plain(TypeModel.argument(type, 0)).map(Formats::enumeration);
    }
    if (raw == String.class || raw == Year.class || Inline.class.isAssignableFrom(raw)) {
      return Optional.of((value, spelling) -> value.toString());
    }
    if (raw == LocalDate.class) {
      return Optional.of(Formats::date);
    }
    if (raw == Period.class) {
      return Optional.of(Formats::length);
    }
    if (isFlag(raw)) {
      return Optional.of(Formats::flag);
    }
    if (isMoney(raw)) {
      return Optional.of(Formats::amount);
    }
    if (raw == Percentage.class) {
      return Optional.of(Formats::percentage);
    }
    if (isWhole(raw)) {
      return Optional.of((value, spelling) -> Amounts.digits(((Number) value).longValue()));
    }
    if (raw == BigDecimal.class || raw == BigInteger.class) {
      return Optional.of((value, spelling) -> decimal(value));
    }
    return words(raw);
  }

  /** Constants and identifiers: their French label, the number as it is printed, or what JSON shows. */
  private static Optional<Shower> words(Class<?> raw) {
    if (Labelled.class.isAssignableFrom(raw)) {
      return Optional.of((value, spelling) -> ((Labelled) value).label().french());
    }
    if (raw == Localized.class) {
      return Optional.of((value, spelling) -> ((Localized) value).french());
    }
    return method(raw, "label")
        .or(() -> method(raw, "printed"))
        .or(() -> Arrays.stream(raw.getMethods())
            .filter(it -> it.isAnnotationPresent(JsonValue.class) && it.getParameterCount() == 0)
            .findFirst()
            .flatMap(Formats::handle));
  }

  /** How a type shows what one of its methods answers; empty if it has no such method without parameters. */
  static Optional<Shower> method(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(it -> it.getName().equals(name) && it.getParameterCount() == 0)
        .filter(it -> it.getReturnType() == String.class || it.getReturnType() == Localized.class)
        .findFirst()
        .flatMap(Formats::handle);
  }

  private static Optional<Shower> handle(Method method) {
    try {
      MethodHandle handle = MethodHandles.publicLookup()
          .unreflect(method)
          .asType(MethodType.methodType(Object.class, Object.class));
      return Optional.of((value, spelling) -> {
        try {
          Object shown = (Object) handle.invokeExact(value);
          return shown instanceof Localized words ? words.french() : shown.toString();
        } catch (RuntimeException | Error failed) {
          throw failed;
        } catch (Throwable failed) {
          throw new IllegalStateException("A value cannot say how it is printed", failed);
        }
      });
    } catch (IllegalAccessException notPublic) {
      return Optional.empty();
    }
  }

  /** A text as it is, after its article, which is no part of it. */
  private record Definite() implements Shower {
    @Override
    public String show(Object value, Spelling spelling) {
      return value.toString();
    }

    @Override
    public String before(String shown) {
      return DefiniteArticle.of(shown);
    }
  }

  private static Shower enumeration(Shower element) {
    return (value, spelling) -> FrenchDates.enumeration(
        ((List<?>) value).stream().map(one -> element.show(one, spelling)).toList());
  }

  private static boolean isMoney(Class<?> raw) {
    return raw == Euros.class || raw == BeforeTax.class;
  }

  static boolean isWhole(Class<?> raw) {
    return raw == int.class
        || raw == long.class
        || raw == short.class
        || raw == Integer.class
        || raw == Long.class
        || raw == Short.class;
  }

  private static boolean isFlag(Class<?> raw) {
    return raw == boolean.class || raw == Boolean.class;
  }

  private static String date(Object value, Spelling spelling) {
    return FrenchDates.inWords((LocalDate) value);
  }

  private static String length(Object value, Spelling spelling) {
    return FrenchDates.length(
        value instanceof Term term ? term.length() : (Period) value, spelling);
  }

  private static String flag(Object value, Spelling spelling) {
    return value.equals(true) ? "oui" : "non";
  }

  private static String percentage(Object value, Spelling spelling) {
    return decimal(((Percentage) value).toBigDecimal()) + "\u00a0%";
  }

  private static String amount(Object value, Spelling spelling) {
    return value instanceof BeforeTax net
        ? Amounts.inFigures(net.amount()) + "\u00a0HT"
        : Amounts.inFigures((Euros) value);
  }

  private static String amountInLetters(Object value, Spelling spelling) {
    return amount(value, spelling) + " (" + letters(value, spelling) + ")";
  }

  private static String letters(Object value, Spelling spelling) {
    if (value instanceof BeforeTax net) {
      return Amounts.inLetters(net.amount(), spelling) + " hors taxes";
    }
    return value instanceof Euros euros
        ? Amounts.inLetters(euros, spelling)
        : NumberWords.of(((Number) value).longValue(), spelling);
  }

  /** {@code −12,5}: a comma, thousands apart, the minus sign of amounts. */
  private static String decimal(Object value) {
    return Amounts.decimal(new BigDecimal(value.toString())).replace('-', '−');
  }
}
