package fr.levier.benchmarks;

import fr.levier.core.money.BeforeTax;
import fr.levier.funding.procurement.BuyerCategory;
import fr.levier.funding.procurement.PurchaseNeed;
import fr.levier.funding.procurement.PurchaseObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Purchases on both sides of every threshold, always the same. */
final class Purchases {

  private static final List<LocalDate> DAYS = List.of(
      LocalDate.of(2019, 6, 3),
      LocalDate.of(2020, 7, 15),
      LocalDate.of(2021, 3, 1),
      LocalDate.of(2022, 12, 31),
      LocalDate.of(2024, 2, 29),
      LocalDate.of(2026, 3, 31),
      LocalDate.of(2026, 4, 1));
  private static final List<BeforeTax> VALUES = List.of(
      BeforeTax.of("24999.99"),
      BeforeTax.of(40_000),
      BeforeTax.of("59999.99"),
      BeforeTax.of(90_000),
      BeforeTax.of(100_000),
      BeforeTax.of(142_000),
      BeforeTax.of("215999.99"),
      BeforeTax.of(440_000),
      BeforeTax.of(5_400_000));

  private Purchases() {}

  static List<PurchaseNeed> all() {
    List<PurchaseNeed> all = new ArrayList<>();
    for (LocalDate day : DAYS) {
      for (BeforeTax value : VALUES) {
        for (PurchaseObject object : PurchaseObject.values()) {
          BuyerCategory category =
              BuyerCategory.values()[all.size() % BuyerCategory.values().length];
          all.add(PurchaseNeed.builder()
              .launchDate(day)
              .needValue(value)
              .object(object)
              .buyerCategory(category)
              .listedForPublicity(true)
              .innovative(all.size() % 4 == 0)
              .build());
        }
      }
    }
    return List.copyOf(all);
  }
}
