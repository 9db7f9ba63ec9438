package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.text.Localized;
import fr.levier.funding.procurement.BuyerCategory;
import fr.levier.funding.procurement.DecpDuty;
import fr.levier.funding.procurement.Procedure;
import fr.levier.funding.procurement.ProcedureAnswer;
import fr.levier.funding.procurement.Procedures;
import fr.levier.funding.procurement.Publicity;
import fr.levier.funding.procurement.PurchaseNeed;
import fr.levier.funding.procurement.PurchaseObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A case of the table of procedures: {@code {"id", "date", "buyer", "object", "needValue", "options", "expected"}}.
 *
 * @param object {@code FS} for supplies and services, {@code TRAVAUX} for works
 */
record ProcurementCase(
    String id,
    LocalDate date,
    BuyerCategory buyer,
    Kind object,
    BeforeTax needValue,
    Options options,
    Expected expected,
    Optional<String> why)
    implements Playable {

  /** What is bought, as the table tells it. */
  enum Kind {
    FS,
    TRAVAUX
  }

  /**
   * What is out of the ordinary.
   *
   * @param innov an innovative purchase
   * @param social social and other specific services
   * @param lot the value of the lot that is judged alone
   * @param small the sum of the small lots
   * @param total the value of all the lots
   */
  record Options(
      Optional<Boolean> innov,
      Optional<Boolean> social,
      Optional<BeforeTax> lot,
      Optional<BeforeTax> small,
      Optional<BeforeTax> total) {}

  /** What is asserted; a key that is left out asserts nothing. */
  record Expected(
      Optional<List<Procedure>> open,
      Optional<Publicity> publicity,
      Optional<Boolean> written,
      Optional<DecpDuty> decp) {}

  @Override
  public List<String> play(Levier levier, Locale language) {
    ProcedureAnswer answer = Procedures.under(levier.parameters()).of(need(), date);
    List<String> differences = new ArrayList<>();
    compare(differences, "open", answer.open(), expected.open(), language);
    compare(differences, "publicity", answer.publicity(), expected.publicity(), language);
    compare(differences, "written", answer.written(), expected.written(), language);
    compare(differences, "decp", answer.decp(), expected.decp(), language);
    return differences;
  }

  /** The table means buyers whose publicity article R. 2131-12 governs, and a need whose value is known whole. */
  private PurchaseNeed need() {
    boolean social = options.social().orElse(false);
    return PurchaseNeed.builder()
        .buyerCategory(buyer)
        .listedForPublicity(true)
        .object(
            object == Kind.TRAVAUX
                ? PurchaseObject.TRAVAUX
                : social ? PurchaseObject.SERVICES_SOCIAUX_SPECIFIQUES : PurchaseObject.SERVICES)
        .needValue(needValue)
        .innovative(options.innov().orElse(false))
        .lotValue(options.lot())
        .smallLotsSum(options.small())
        .totalOfLots(options.total())
        .build();
  }

  private static <V> void compare(
      List<String> differences,
      String what,
      Optional<V> actual,
      Optional<V> expected,
      Locale language) {
    expected
        .filter(wanted -> !Optional.of(wanted).equals(actual))
        .ifPresent(
            wanted -> differences.add(what + " " + actual.map(Object::toString).orElse("?")
                + new Localized(", attendu ", ", expected ").in(language) + wanted));
  }
}
