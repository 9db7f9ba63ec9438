package fr.levier.funding.procurement;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Step;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts what the classifier answers into the words that papers print. It decides nothing: {@link Procedures} does. */
final class PurchaseSheets {

  private static final Localized UNDER = new Localized("inférieur au seuil", "under the threshold");
  private static final Localized EQUAL = new Localized("égal au seuil", "equal to the threshold");
  private static final Localized OVER = new Localized("supérieur au seuil", "over the threshold");
  private static final Localized UNKNOWN = new Localized("non déterminé", "not settled");

  /** What no line may part from the number that follows. */
  private static final Pattern NUMBERED = Pattern.compile("(n°|[LRDA]\\.) (?=[0-9])");

  private PurchaseSheets() {}

  /** The whole need, line by line. */
  static NeedSheet need(PurchaseNeed need) {
    WholeNeed whole = WholeNeed.of(need);
    return new NeedSheet(NeedLines.of(need, whole), whole.value());
  }

  /** The law of the launch day, else of another. */
  static RegimeSheet regime(PurchaseNeed need, LocalDate asOf, LegalParameters law) {
    return regime(Procedures.under(law).of(need, asOf));
  }

  private static Optional<LocalDate> essentialDataDue(PurchaseNeed need, LegalParameters law) {
    return need.getNotificationDate()
        .filter(day -> need.getContractAmount()
            .flatMap(amount -> law.on(ProcurementParameters.ESSENTIAL_DATA, day)
                .map(step -> amount.isAtLeast(step.value())))
            .orElse(false))
        .flatMap(day -> law.on(ProcurementParameters.ESSENTIAL_DATA_DELAY, day)
            .map(step -> day.plus(step.value())));
  }

  private static RegimeSheet regime(ProcedureAnswer answer) {
    List<RegimeSheet.Figure> figures =
        answer.steps().stream().map(step -> figure(step, answer)).toList();
    Optional<RegimeSheet.Figure> innovative = answer
        .parameters()
        .on(ProcurementParameters.INNOVATIVE_NEED, answer.day())
        .filter(step -> answer.steps().contains(step))
        .map(step -> figure(step, answer));
    return new RegimeSheet(
        answer.day(),
        Buyers.category(answer.need()),
        figures,
        innovative,
        answer.open().orElse(List.of()).stream()
            .map(procedure -> new RegimeSheet.Way(procedure, shown(basis(procedure))))
            .toList(),
        duties(answer),
        answer.documents().stream()
            .filter(document -> !document.isRequired())
            .map(DocumentDue::name)
            .toList(),
        answer.turnoverCap(),
        answer.environmentalCondition(),
        essentialDataDue(answer.need(), answer.parameters()),
        answer.doubts());
  }

  private static RegimeSheet.Figure figure(Step<BeforeTax> step, ProcedureAnswer answer) {
    return new RegimeSheet.Figure(
        title(step, answer),
        step.value(),
        comparison(answer, step.value()),
        shown(step.reference()));
  }

  private static Localized title(Step<BeforeTax> step, ProcedureAnswer answer) {
    return answer.thresholds().stream()
        .map(threshold -> threshold.parameter)
        .filter(parameter ->
            answer.parameters().on(parameter, answer.day()).filter(step::equals).isPresent())
        .map(parameter -> parameter.title())
        .findFirst()
        .orElseThrow();
  }

  private static Localized comparison(ProcedureAnswer answer, BeforeTax threshold) {
    BeforeTax known = answer.knownValue();
    if (known.isMoreThan(threshold)) {
      return OVER;
    }
    if (answer.needValue().isEmpty()) {
      return UNKNOWN;
    }
    return known.isLessThan(threshold) ? UNDER : EQUAL;
  }

  private static LegalReference basis(Procedure procedure) {
    return switch (procedure) {
      case DISPENSE_SEUIL -> ccp("R. 2122-8");
      case DISPENSE_INNOVANT -> ccp("R. 2122-9-1").unverified();
      case MAPA -> ccp("R. 2123-1");
      case FORMALISEE -> ccp("R. 2124-1");
    };
  }

  private static List<RegimeSheet.Duty> duties(ProcedureAnswer answer) {
    List<RegimeSheet.Duty> duties = new ArrayList<>();
    answer
        .publicity()
        .filter(publicity -> publicity != Publicity.AUCUNE_EXIGEE)
        .ifPresent(publicity -> duties.add(duty(
            "publicité minimale : " + publicity.label().french(),
            "least publicity: " + publicity.label().english(),
            basis(publicity))));
    answer
        .threeDuties()
        .forEach(duty -> duties.add(new RegimeSheet.Duty(duty, shown(ccp("R. 2122-8")))));
    answer
        .documents()
        .forEach(document -> document
            .basis()
            .ifPresent(basis -> duties.add(new RegimeSheet.Duty(document.name(), shown(basis)))));
    answer
        .turnoverCap()
        .ifPresent(cap -> duties.add(duty(
            "chiffre d’affaires minimal exigé : au plus " + inFrench(cap),
            "minimum turnover asked: at most " + cap.shown(Locale.ENGLISH),
            ccp("R. 2142-7"))));
    answer
        .paymentDelay()
        .map(Period::getDays)
        .ifPresent(days -> duties.add(duty(
            "paiement dans un délai de " + days + " jours",
            "payment within " + days + " days",
            ccp(
                Buyers.type(answer.need())
                        .filter(type -> type.isEtablissementPublicDeSante())
                        .isPresent()
                    ? "R. 2192-11"
                    : "R. 2192-10"))));
    return duties;
  }

  private static LegalReference basis(Publicity publicity) {
    return switch (publicity) {
      case AUCUNE_EXIGEE, ADAPTEE, BOAMP_OU_JAL -> ccp("R. 2131-12");
      case BOAMP_ET_JOUE, JOUE -> ccp("R. 2131-16");
    };
  }

  private static RegimeSheet.Duty duty(String french, String english, LegalReference basis) {
    return new RegimeSheet.Duty(new Localized(french, english), shown(basis));
  }

  private static String shown(LegalReference reference) {
    boolean open = !reference.isVerified() || reference.doubt().isPresent();
    String text = NUMBERED.matcher(reference.toString()).replaceAll("$1\u00a0");
    return text + (open ? " (à vérifier)" : "");
  }

  /** Without cents when there are none, as acts write amounts. */
  static String inFrench(BeforeTax amount) {
    return amount.shown(Locale.FRENCH).replace(",00\u00a0€", "\u00a0€");
  }

  private static LegalReference ccp(String article) {
    return LegalReference.article(article, LegalCode.CCP);
  }
}
