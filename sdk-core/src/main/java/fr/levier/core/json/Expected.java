package fr.levier.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.text.Localized;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a Java type is written in JSON, in the words of a jurist. */
final class Expected {

  private static final Map<Class<?>, Localized> NOTATIONS = new LinkedHashMap<>();

  static {
    Localized integer = new Localized("un nombre entier", "a whole number");
    Localized number = new Localized("un nombre, sans guillemets", "a number, without quotes");
    Localized flag =
        new Localized("true ou false, sans guillemets", "true or false, without quotes");
    for (Class<?> type : new Class<?>[] {
      Integer.class, int.class, Long.class, long.class, Short.class, short.class, BigInteger.class
    }) {
      NOTATIONS.put(type, integer);
    }
    for (Class<?> type : new Class<?>[] {BigDecimal.class, Double.class, double.class}) {
      NOTATIONS.put(type, number);
    }
    NOTATIONS.put(
        Euros.class,
        new Localized(
            "un montant en euros, sans guillemets ni unité (23000.00)",
            "an amount in euros, without quotes or unit (23000.00)"));
    NOTATIONS.put(
        BeforeTax.class,
        new Localized(
            "un montant hors taxes en euros, sans guillemets ni unité (39999.99)",
            "an amount in euros net of VAT, without quotes or unit (39999.99)"));
    NOTATIONS.put(Boolean.class, flag);
    NOTATIONS.put(boolean.class, flag);
    NOTATIONS.put(String.class, Diagnosis.TEXT);
    NOTATIONS.put(Year.class, new Localized("une année (2026)", "a year (2026)"));
    NOTATIONS.put(
        LocalDate.class, new Localized("une date ISO AAAA-MM-JJ", "an ISO date YYYY-MM-DD"));
    NOTATIONS.put(LocalTime.class, new Localized("une heure ISO HH:MM", "an ISO time HH:MM"));
    NOTATIONS.put(
        Period.class,
        new Localized(
            "une durée ISO 8601 (P1Y, P18M, P90D)", "an ISO 8601 period (P1Y, P18M, P90D)"));
  }

  private Expected() {}

  static Localized of(Class<?> type) {
    Localized notation = NOTATIONS.get(type);
    if (notation != null) {
      return notation;
    }
    if (type.isEnum()) {
      String names = Stream.of(type.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .collect(Collectors.joining(", "));
      return new Localized("l'une des valeurs " + names, "one of the values " + names);
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray() || type == Iterable.class) {
      return new Localized("une liste [ … ]", "a list [ … ]");
    }
    Class<?> scalar = scalar(type);
    if (scalar != type) {
      return of(scalar);
    }
    if (Temporal.class.isAssignableFrom(type)) {
      return new Localized("une date ou une heure ISO 8601", "an ISO 8601 date or time");
    }
    return Diagnosis.OBJECT;
  }

  /** The one value that a type is made from in JSON, such as the text of an identifier; the type itself if it has none. */
  private static Class<?> scalar(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> {
          JsonCreator creator = method.getAnnotation(JsonCreator.class);
          return creator != null && creator.mode() == JsonCreator.Mode.DELEGATING;
        })
        .<Class<?>>map(method -> method.getParameterTypes()[0])
        .filter(NOTATIONS::containsKey)
        .findFirst()
        .orElse(type);
  }
}
