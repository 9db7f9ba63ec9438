package fr.levier.funding.opendata;

import fr.levier.core.dossier.YearlyAmount;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Association;
import fr.levier.core.party.Party;
import fr.levier.funding.fir.FirConvention;
import fr.levier.funding.fir.Payment;
import fr.levier.funding.subsidy.AidRegime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The essential data of a subsidy convention (<i>données essentielles des conventions de subvention</i>, décret n° 2017-779) in
 * the format <i>subventions</i> 2.1.1 of the common base of local data (<i>socle commun des données locales</i>, SCDL).
 * Stateless and thread-safe.
 */
public final class ScdlExport {

  private static final int LONGEST_TEXT = 256;
  private static final Pattern RNA = Pattern.compile("W\\d{9}");

  private ScdlExport() {}

  /**
   * The file of one convention: CSV (RFC 4180) with commas, a header line and one row.
   *
   * @param convention the convention, signed
   * @param asOf the day of publication, whose law counts while the convention is not signed
   * @param law by which it is said whether the data have to be published
   */
  public static Exported of(FirConvention convention, LocalDate asOf, LegalParameters law) {
    Demands demands = new Demands();
    Map<String, String> row = row(convention, demands);
    Optional<String> text = demands.gaps().isEmpty()
        ? Optional.of(Csv.line(row.keySet()) + Csv.line(row.values()))
        : Optional.empty();
    return new Exported(text, demands.gaps(), PublicationDuty.ofConvention(convention, asOf, law));
  }

  private static Map<String, String> row(FirConvention convention, Demands demands) {
    Optional<Party> grantor = convention.grantors().stream().findFirst();
    Optional<Party> beneficiary = convention.beneficiary();
    String to = convention.beneficiaryPath();
    Map<String, String> row = new LinkedHashMap<>();
    put(
        row,
        "nomAttribuant",
        demands.present("/subject/parties/0/name", grantor.flatMap(Party::getName)));
    put(
        row,
        "idAttribuant",
        demands.present("/subject/parties/0/siret", DecpExport.siret(grantor)));
    put(
        row,
        "dateConvention",
        demands.present("/subject/signatureDate", convention.getSignatureDate()));
    put(row, "referenceDecision", convention.getNumber());
    put(row, "nomBeneficiaire", demands.present(to + "/name", beneficiary.flatMap(Party::getName)));
    identifiers(row, beneficiary, to, demands);
    put(row, "objet", demands.text("/subject/purpose", object(convention), LONGEST_TEXT));
    put(
        row,
        "montant",
        demands
            .present("/subject/amountInConvention", amount(convention))
            .map(sum -> sum.toBigDecimal().toPlainString()));
    put(row, "nature", Optional.of("aide en numéraire"));
    payments(row, convention, demands);
    put(row, "idRAE", Optional.empty());
    put(
        row,
        "notificationUE",
        demands
            .present("/subject/aidRegime", stateAid(convention))
            .map(yes -> yes ? "oui" : "non"));
    put(row, "pourcentageSubvention", share(convention, demands));
    put(row, "dispositifAide", Optional.empty());
    return row;
  }

  private static void put(Map<String, String> row, String column, Optional<?> value) {
    row.put(column, value.map(Object::toString).orElse(""));
  }

  /** One of the two numbers is enough. */
  private static void identifiers(
      Map<String, String> row, Optional<Party> beneficiary, String path, Demands demands) {
    Optional<String> siret = DecpExport.siret(beneficiary);
    Optional<String> rna = beneficiary
        .filter(Association.class::isInstance)
        .flatMap(party -> ((Association) party).getRnaNumber())
        .filter(number -> RNA.matcher(number).matches());
    if (siret.isEmpty() && rna.isEmpty()) {
      demands.miss(
          path + "/siret",
          "le format veut le SIRET du bénéficiaire ou, pour une association, son numéro RNA (W et neuf chiffres)",
          "the format wants the SIRET of the beneficiary or, for an association, its RNA number (W and nine digits)");
    }
    put(row, "idBeneficiaire", siret);
    put(row, "rnaBeneficiaire", rna);
  }

  private static Optional<String> object(FirConvention convention) {
    return convention
        .getPurpose()
        .or(convention::getActionTitle)
        .or(convention::getTitle)
        .map(text -> text.strip().replaceAll("\\s+", " "));
  }

  /** What the convention states, else the sum of its years. */
  private static Optional<Euros> amount(FirConvention convention) {
    return convention
        .getAmountInConvention()
        .or(convention::getAmount)
        .or(() -> convention.getAnnualAmounts().stream()
            .map(YearlyAmount::getAmount)
            .reduce(Euros::plus));
  }

  /** In one payment or several, and when: a day, or the first and the last. */
  private static void payments(Map<String, String> row, FirConvention convention, Demands demands) {
    List<Payment> payments = convention.getPayments();
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < payments.size(); i++) {
      demands
          .present("/subject/payments/" + i + "/date", payments.get(i).getDate())
          .ifPresent(days::add);
    }
    if (payments.isEmpty()) {
      demands.present("/subject/paymentDate", convention.getPaymentDate()).ifPresent(days::add);
    }
    put(row, "conditionsVersement", Optional.of(payments.size() > 1 ? "échelonné" : "unique"));
    Optional<LocalDate> first = days.stream().min(LocalDate::compareTo);
    Optional<LocalDate> last = days.stream().max(LocalDate::compareTo);
    put(
        row,
        "datesPeriodeVersement",
        payments.size() > 1 ? first.map(from -> from + "/" + last.orElse(from)) : first);
  }

  /** Told to the European Commission, or <i>de minimis</i>; a body that is no undertaking receives no State aid. */
  private static Optional<Boolean> stateAid(FirConvention convention) {
    return convention
        .getAidRegime()
        .map(regime -> regime == AidRegime.DE_MINIMIS
            || regime == AidRegime.DE_MINIMIS_SIEG
            || regime == AidRegime.NOTIFIED)
        .or(() -> convention.isUndertaking().filter(undertaking -> !undertaking));
  }

  /** The whole goes to one; where there are several, the convention does not say what each receives. */
  private static Optional<String> share(FirConvention convention, Demands demands) {
    int receivers = convention.getParties().size() - convention.grantors().size();
    if (receivers > 1) {
      demands.miss(
          "/subject/parties",
          "plusieurs bénéficiaires : le format veut la part de chacun, que la convention ne dit pas",
          "several beneficiaries: the format wants the share of each, which the convention does not say");
    }
    return Optional.of("1.00");
  }
}
