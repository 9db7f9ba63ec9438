package fr.levier.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.Finess;
import fr.levier.core.party.Iban;
import fr.levier.core.party.Rpps;
import fr.levier.core.party.Siren;
import fr.levier.core.party.Siret;
import fr.levier.core.time.Deadline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Map;
import java.util.Optional;

/** How a value of one word is written in JSON. Identifiers may hold spaces, as people type them. */
enum Notation {
  DAY("string", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
  PERIOD("string", "^P([0-9]+[YMWD])+$"),
  MOMENT(
      "string",
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"),
  YEAR("integer", ""),
  SIREN("string", digits(9)),
  SIRET("string", digits(14)),
  RPPS("string", digits(11)),
  FINESS("string", "^\\s*([A-Za-z0-9]\\s*){9}$"),
  IBAN("string", "^\\s*([A-Za-z]\\s*){2}([0-9]\\s*){2}([A-Za-z0-9]\\s*){11,30}$"),
  AMOUNT("number", ""),
  NUMBER("number", "");

  private static final Map<Class<?>, Notation> BY_CLASS = Map.ofEntries(
      Map.entry(LocalDate.class, DAY),
      Map.entry(Period.class, PERIOD),
      Map.entry(Deadline.class, MOMENT),
      Map.entry(Year.class, YEAR),
      Map.entry(Siren.class, SIREN),
      Map.entry(Siret.class, SIRET),
      Map.entry(Rpps.class, RPPS),
      Map.entry(Finess.class, FINESS),
      Map.entry(Iban.class, IBAN),
      Map.entry(Euros.class, AMOUNT),
      Map.entry(BeforeTax.class, AMOUNT),
      Map.entry(Percentage.class, NUMBER),
      Map.entry(BigDecimal.class, NUMBER));

  private final String type;
  private final String pattern;

  Notation(String type, String pattern) {
    this.type = type;
    this.pattern = pattern;
  }

  private static String digits(int count) {
    return "^\\s*([0-9]\\s*){" + count + "}$";
  }

  /** The schema of a class that is written as one word; empty for any other. */
  static Optional<ObjectNode> of(Class<?> type) {
    return Optional.ofNullable(BY_CLASS.get(type)).map(Notation::schema);
  }

  ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", type);
    if (this == DAY) {
      schema.put("format", "date");
    }
    if (this == AMOUNT) {
      schema.put("multipleOf", new BigDecimal("0.01"));
    }
    return pattern.isEmpty() ? schema : schema.put("pattern", pattern);
  }
}
