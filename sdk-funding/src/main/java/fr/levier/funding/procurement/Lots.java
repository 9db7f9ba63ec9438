package fr.levier.funding.procurement;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Percentage;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The lot that is judged by the rule of small lots (article R. 2123-1, 2°), when the dossier invokes it. */
final class Lots {

  private Lots() {}

  /** The rule is invoked: one of its three amounts is given. */
  static boolean areInvoked(PurchaseNeed need) {
    return need.getLotValue().isPresent()
        || need.getSmallLotsSum().isPresent()
        || need.getTotalOfLots().isPresent();
  }

  /** Which of the two sums nobody told. */
  static Set<String> missingSums(PurchaseNeed need) {
    Set<String> missing = new TreeSet<>();
    if (need.getSmallLotsSum().isEmpty()) {
      missing.add("/subject/smallLotsSum");
    }
    if (need.getTotalOfLots().isEmpty()) {
      missing.add("/subject/totalOfLots");
    }
    return missing;
  }

  /** Whether the small lots together are within a share of all lots; false while a sum or the share is not known. */
  static boolean areWithin(PurchaseNeed need, Optional<Percentage> share) {
    return share.isPresent()
        && need.getSmallLotsSum().isPresent()
        && need.getTotalOfLots().isPresent()
        && !isExceeded(
            share.get(), need.getSmallLotsSum().get(), need.getTotalOfLots().get());
  }

  /** One cent above the share is enough. */
  static boolean isExceeded(Percentage share, BeforeTax small, BeforeTax total) {
    return total.isPositive()
        ? share.isExceededBy(small.amount(), total.amount())
        : small.isPositive();
  }
}
