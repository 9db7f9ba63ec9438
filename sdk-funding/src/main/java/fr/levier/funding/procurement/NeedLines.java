package fr.levier.funding.procurement;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of the whole need; their sum is what {@link WholeNeed} knows of it. */
final class NeedLines {

  private static final String NOTHING = "—";

  private final List<NeedSheet.Part> lines = new ArrayList<>();
  private BeforeTax sum = BeforeTax.ZERO;

  private NeedLines() {}

  static List<NeedSheet.Part> of(PurchaseNeed need, WholeNeed whole) {
    NeedLines lines = new NeedLines();
    lines.ofTheContract(need);
    lines.upTo(
        need.getFrameworkMaximum(),
        "maximum de l’accord-cadre sur toute sa durée",
        "maximum of the framework agreement over its term");
    lines.upTo(need.getNeedValue(), "besoin évalué globalement", "need estimated as a whole");
    for (HomogeneousNeed other : whole.others()) {
      other
          .getValue()
          .ifPresent(value -> lines.add(
              "autre besoin compté ensemble : " + other.getTitle().orElse(NOTHING),
              "other need counted with it: " + other.getTitle().orElse(NOTHING),
              other.getReference().orElse(NOTHING),
              value));
    }
    lines.upTo(
        need.getStatedValue(),
        "marge retenue par l’acheteur dans la valeur qu’il déclare",
        "margin that the buyer takes in the value it states");
    return lines.lines;
  }

  private void ofTheContract(PurchaseNeed need) {
    need.getBase().ifPresent(value -> add("partie ferme", "firm part", NOTHING, value));
    need.getOptions().ifPresent(value -> add("options", "options", NOTHING, value));
    need.getRenewals().ifPresent(this::renewals);
    for (Lot lot : need.getLots().orElse(List.of())) {
      String name = lot.getNumber().map(number -> " n° " + number).orElse("");
      lot.getValue()
          .ifPresent(
              value -> add("lot" + name, "lot" + name, lot.getTitle().orElse(NOTHING), value));
    }
    need.getPremiums()
        .ifPresent(value -> add("primes aux candidats", "premiums to candidates", NOTHING, value));
    need.getProvidedSupplies()
        .ifPresent(value ->
            add("fournitures mises à disposition", "supplies put at disposal", NOTHING, value));
    need.getLaterPurchases()
        .ifPresent(value -> add(
            "acquisitions qui suivent la recherche",
            "purchases after the research",
            NOTHING,
            value));
  }

  private void renewals(ContractRenewals renewals) {
    Optional<Integer> times = renewals.getTimes();
    Optional<BeforeTax> each = renewals.getValueEach();
    if (times.isPresent() && each.isPresent() && times.get() > 0) {
      add(
          "reconductions",
          "renewals",
          times.get() + " × " + PurchaseSheets.inFrench(each.get()),
          each.get().times(times.get()));
    }
  }

  /** What is missing up to an amount that holds for the whole; nothing once the lines reach it. */
  private void upTo(Optional<BeforeTax> whole, String french, String english) {
    whole
        .filter(sum::isLessThan)
        .ifPresent(amount ->
            add(french, english, sum.isZero() ? NOTHING : "complément", amount.minus(sum)));
  }

  private void add(String french, String english, String detail, BeforeTax amount) {
    if (amount.isPositive()) {
      lines.add(new NeedSheet.Part(new Localized(french, english), detail, amount));
      sum = sum.plus(amount);
    }
  }
}
