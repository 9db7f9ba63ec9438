package fr.levier.funding.opendata;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.text.Localized;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads essential data in the consolidated form of the national publication, format 1.5. */
final class DecpRecords {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(Z|[+-]\\d{2}:\\d{2})?");

  private DecpRecords() {}

  /** The contracts as they were awarded: neither concessions nor contracts that were modified since. */
  static List<PublishedContract> unmodified(JsonTree decp) {
    JsonTree contracts = decp.at("/marches")
        .filter(JsonTree::isList)
        .orElseThrow(() -> decp.unusable(
            new Localized("il manque la liste « marches »", "the list \"marches\" is missing")));
    return contracts.elements().stream()
        .filter(
            contract -> contract.at("/_type").flatMap(JsonTree::text).equals(Optional.of("Marché")))
        .filter(contract -> elements(contract, "/modifications").isEmpty())
        .map(DecpRecords::contract)
        .toList();
  }

  private static PublishedContract contract(JsonTree contract) {
    return new PublishedContract(
        required(contract, "/uid"),
        required(contract, "/acheteur/id"),
        text(contract, "/acheteur/nom"),
        text(contract, "/objet"),
        text(contract, "/codeCPV"),
        day(contract, required(contract, "/datePublicationDonnees")),
        text(contract, "/dateNotification").map(day -> day(contract, day)),
        value(contract, "/montant", BigDecimal.class),
        value(contract, "/dureeMois", Integer.class),
        elements(contract, "/titulaires").stream().map(DecpRecords::holder).toList());
  }

  private static PublishedContract.Holder holder(JsonTree holder) {
    return new PublishedContract.Holder(
        required(holder, "/typeIdentifiant"),
        required(holder, "/id"),
        text(holder, "/denominationSociale"));
  }

  private static List<JsonTree> elements(JsonTree tree, String pointer) {
    return tree.at(pointer).map(JsonTree::elements).orElse(List.of());
  }

  private static Optional<String> text(JsonTree tree, String pointer) {
    return tree.at(pointer).flatMap(JsonTree::text);
  }

  private static String required(JsonTree tree, String pointer) {
    return text(tree, pointer)
        .orElseThrow(() -> tree.unusable(new Localized(
            "il manque « " + pointer.substring(1) + " »",
            "\"" + pointer.substring(1) + "\" is missing")));
  }

  private static <T> Optional<T> value(JsonTree tree, String pointer, Class<T> type) {
    return tree.at(pointer)
        .filter(value -> !value.isNull())
        .map(value -> LevierJson.standard().read(value, type));
  }

  private static String day(JsonTree contract, String day) {
    if (!DAY.matcher(day).matches()) {
      throw contract.unusable(new Localized(
          "« " + day + " » n'est pas un jour (AAAA-MM-JJ)",
          "\"" + day + "\" is not a day (YYYY-MM-DD)"));
    }
    return day;
  }
}
