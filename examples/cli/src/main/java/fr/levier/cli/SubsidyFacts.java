package fr.levier.cli;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.party.Region;
import fr.levier.core.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The flat facts of the table of subsidies, as the subject of a dossier. The one place that knows both. */
final class SubsidyFacts {

  private static final String FICTITIOUS = "clause fictive";

  private final JsonTree facts;
  private final Map<String, Object> subject = new LinkedHashMap<>();

  private SubsidyFacts(JsonTree facts) {
    this.facts = facts;
  }

  /** The lever that judges them. */
  static String lever(JsonTree facts) {
    return facts.at("/lever").flatMap(JsonTree::text).orElse("").equals("FIR")
        ? "fir"
        : "qualification";
  }

  static JsonTree subject(JsonTree facts) {
    SubsidyFacts adapted = new SubsidyFacts(facts);
    facts.keys().forEach(adapted::put);
    adapted.parties();
    return LevierJson.standard().toTree(adapted.subject);
  }

  private void put(String name) {
    JsonTree value = facts.at("/" + name).orElseThrow();
    switch (name) {
      case "lever",
          "grantor",
          "beneficiaryType",
          "beneficiaryNonProfit",
          "beneficiaryLegalForm" -> {}
      case "contract" -> contract(value);
      case "contractContents" ->
        value.elements().stream()
            .flatMap(each -> each.text().stream())
            .forEach(content -> subject.put(content, clause(content)));
      case "amountPerYear", "annualAmounts" -> subject.put(name, years(value));
      case "regions", "signingArs" ->
        subject.put(name, value.elements().stream().map(SubsidyFacts::region).toList());
      case "callType", "fundingShare" -> ofTheRequest(name, value);
      default -> subject.put(name, value);
    }
  }

  private boolean isFir() {
    return lever(facts).equals("fir");
  }

  /** What only a request for support tells; a ratio there is a percentage here. */
  private void ofTheRequest(String name, JsonTree value) {
    if (!isFir()) {
      boolean isShare = name.equals("fundingShare");
      subject.put(name, isShare ? new BigDecimal(value.toString()).movePointRight(2) : value);
    }
  }

  private void contract(JsonTree value) {
    if (isFir()) {
      subject.put("contract", value);
    } else {
      subject.put("convention", !value.text().orElse("").equals("NONE"));
    }
  }

  private void parties() {
    Map<String, Object> grantor = new LinkedHashMap<>();
    grantor.put("type", "publicBody");
    grantor.put("name", "Financeur fictif");
    text("grantor").ifPresent(type -> grantor.put("actorType", type));
    if (isFir()) {
      subject.put("parties", List.of(grantor, beneficiary()));
    } else {
      subject.put("grantor", grantor);
      subject.put("beneficiary", beneficiary());
    }
  }

  private Map<String, Object> beneficiary() {
    String type = text("beneficiaryType").orElse("");
    boolean nonProfit =
        facts.at("/beneficiaryNonProfit").map(JsonTree::toString).orElse("").equals("true");
    Map<String, Object> party = new LinkedHashMap<>();
    party.put("type", nonProfit ? "association" : type.startsWith("EPS_") ? "hospital" : "company");
    party.put("name", "Bénéficiaire fictif");
    party.put("actorType", type);
    text("beneficiaryLegalForm")
        .filter("FONDATION"::equals)
        .ifPresent(foundation -> party.put("foundation", true));
    return party;
  }

  private Optional<String> text(String name) {
    return facts.at("/" + name).flatMap(JsonTree::text);
  }

  private static List<Map<String, Object>> years(JsonTree amounts) {
    List<Map<String, Object>> years = new ArrayList<>();
    for (String year : amounts.keys()) {
      years.add(
          Map.of("year", Integer.valueOf(year), "amount", amounts.at("/" + year).orElseThrow()));
    }
    return years;
  }

  private static String region(JsonTree label) {
    return Stream.of(Region.values())
        .filter(region -> label.text().filter(region.label()::equals).isPresent())
        .map(Region::name)
        .findFirst()
        .orElseThrow(() -> label.unusable(new Localized("région inconnue", "unknown region")));
  }

  /** A content that the case only says to be there. */
  private static Object clause(String content) {
    return switch (content) {
      case "amountInConvention" -> 1;
      case "commitments" -> List.of(FICTITIOUS);
      case "formalNoticeClause" -> Map.of("delay", "P1M", "renewals", 1);
      default -> FICTITIOUS;
    };
  }
}
