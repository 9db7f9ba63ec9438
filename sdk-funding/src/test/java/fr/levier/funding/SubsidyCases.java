package fr.levier.funding;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.party.Region;
import fr.levier.funding.fir.FirConvention;
import fr.levier.funding.qualification.SupportRequest;
import fr.levier.funding.subsidy.Grant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The published cases: their flat facts as the subject of a dossier. */
public final class SubsidyCases {

  /** Facts that only say how to read the others, or that the fund does not ask for. */
  private static final Set<String> READ_ELSEWHERE = Set.of(
      "lever",
      "grantor",
      "beneficiaryType",
      "beneficiaryNonProfit",
      "beneficiaryLegalForm",
      "contract",
      "contractContents",
      "fundingShare",
      "callType");

  private SubsidyCases() {}

  /** The 22 cases. */
  public static List<JsonTree> all() {
    return PublishedLaw.list("subsidy-cases.json", "cases");
  }

  /** The day of a case. */
  public static LocalDate asOf(JsonTree one) {
    return LocalDate.parse(PublishedLaw.text(one, "asOf"));
  }

  /** Whether a case is one of the fund. */
  public static boolean isFir(JsonTree one) {
    return PublishedLaw.text(one.at("/facts").orElseThrow(), "lever").equals("FIR");
  }

  /** The subject of a case. */
  public static Grant subject(JsonTree one) {
    JsonTree subject = LevierJson.standard().toTree(fields(one));
    return isFir(one)
        ? LevierJson.standard().read(subject, FirConvention.class)
        : LevierJson.standard().read(subject, SupportRequest.class);
  }

  private static Map<String, Object> fields(JsonTree one) {
    JsonTree facts = one.at("/facts").orElseThrow();
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String name : facts.keys()) {
      if (!READ_ELSEWHERE.contains(name)) {
        fields.put(name, value(name, facts.at("/" + name).orElseThrow()));
      }
    }
    Map<String, Object> beneficiary = beneficiary(facts);
    Map<String, Object> grantor = Map.of(
        "type",
        "publicBody",
        "actorType",
        PublishedLaw.text(facts, "grantor"),
        "name",
        "Financeur fictif");
    boolean written = !PublishedLaw.text(facts, "contract").equals("NONE");
    if (isFir(one)) {
      fields.put("parties", List.of(grantor, beneficiary));
      fields.put("contract", PublishedLaw.text(facts, "contract"));
    } else {
      fields.put("grantor", grantor);
      fields.put("beneficiary", beneficiary);
      fields.put("convention", written);
    }
    PublishedLaw.texts(facts, "contractContents").forEach(name -> fields.put(name, clause(name)));
    return fields;
  }

  private static Object value(String name, JsonTree written) {
    return switch (name) {
      case "amountPerYear", "annualAmounts" -> {
        List<Object> years = new ArrayList<>();
        for (String year : written.keys()) {
          years.add(Map.of(
              "year", Integer.valueOf(year), "amount", written.at("/" + year).orElseThrow()));
        }
        yield years;
      }
      case "regions", "signingArs" ->
        written.elements().stream()
            .map(label -> region(label.text().orElseThrow()))
            .toList();
      default -> written;
    };
  }

  private static Map<String, Object> beneficiary(JsonTree facts) {
    String type = PublishedLaw.text(facts, "beneficiaryType");
    boolean nonProfit = facts.toString().contains("\"beneficiaryNonProfit\":true");
    Map<String, Object> party = new LinkedHashMap<>();
    party.put("type", nonProfit ? "association" : type.startsWith("EPS_") ? "hospital" : "company");
    party.put("actorType", type);
    party.put("name", "Bénéficiaire fictif");
    if (facts.at("/beneficiaryLegalForm").isPresent()) {
      party.put("foundation", true);
    }
    return party;
  }

  private static Object clause(String name) {
    return switch (name) {
      case "amountInConvention" -> 1;
      case "commitments" -> List.of("clause fictive");
      case "formalNoticeClause" -> Map.of("delay", "P1M", "renewals", 1);
      default -> "clause fictive";
    };
  }

  private static String region(String label) {
    return Stream.of(Region.values())
        .filter(region -> region.label().equals(label))
        .map(Region::name)
        .findFirst()
        .orElseThrow();
  }
}
