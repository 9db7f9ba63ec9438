package fr.levier.funding.financeurs;

import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.Obligation;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import fr.levier.funding.subsidy.SubsidyRules;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the acts of the financing of prevention bring: reports, payments, the opinion on the programme. */
final class FinanceursObligations {

  private static final Localized DEPARTMENT = new Localized("le département", "the département");
  private static final Localized CARRIER = new Localized("le porteur", "the carrier");
  private static final Localized CNSA = new Localized("la CNSA", "the CNSA");

  private FinanceursObligations() {}

  static List<Obligation> ofTheConvention(ActionConvention convention, RuleContext context) {
    Stream<Obligation> data = convention.getActivityDataDue().stream()
        .map(day -> new Obligation(
            "donnees-activite",
            new Localized(
                "remettre les données d’activité de l’action",
                "hand over the data on the activity of the action"),
            Optional.of(day),
            CARRIER,
            LegalReference.of("convention, article « Données d’activité »")));
    return Stream.concat(data, SubsidyRules.obligations(convention, context).stream())
        .toList();
  }

  static List<Obligation> ofTheProgramme(CoordinatedProgramme programme, RuleContext context) {
    List<Obligation> all = new ArrayList<>();
    if (programme.getOpinionGivenOn().isEmpty()) {
      programme
          .getOpinionRequestedOn()
          .ifPresent(asked -> context
              .parameters()
              .on(FinanceursParameters.OPINION, asked)
              .ifPresent(step -> all.add(new Obligation(
                  "avis-cdca",
                  new Localized(
                      "avis du conseil départemental de la citoyenneté et de l’autonomie, réputé rendu ensuite",
                      "opinion of the departmental council, deemed given after it"),
                  Optional.of(asked.plus(step.value())),
                  new Localized(
                      "le conseil départemental de la citoyenneté et de l’autonomie",
                      "the departmental council on citizenship and autonomy"),
                  step.reference()))));
    }
    programme
        .getPeriodStart()
        .ifPresent(first -> programme
            .getPeriodEnd()
            .ifPresent(last -> Stream.iterate(
                    Year.from(first),
                    year -> !year.isAfter(Year.from(last)),
                    year -> year.plusYears(1))
                .forEach(year -> yearly(year, all, context))));
    return all;
  }

  private static void yearly(Year year, List<Obligation> all, RuleContext context) {
    due(
        "acompte-" + year,
        new Localized("verser l’acompte du concours de " + year, "pay the advance of " + year),
        CNSA,
        FinanceursParameters.ADVANCE_DUE,
        year,
        all,
        context);
    due(
        "solde-" + year,
        new Localized("verser le solde du concours de " + year, "pay the balance of " + year),
        CNSA,
        FinanceursParameters.BALANCE_DUE,
        year,
        all,
        context);
    due(
        "etat-depenses-" + year,
        new Localized(
            "adresser à la CNSA l’état des dépenses de " + year,
            "send the CNSA the state of expenses of " + year),
        DEPARTMENT,
        FinanceursParameters.REPORT_DUE,
        year.plusYears(1),
        all,
        context);
  }

  static List<Obligation> ofTheReport(ActivityReport report, RuleContext context) {
    List<Obligation> all = new ArrayList<>();
    report
        .getYear()
        .ifPresent(year -> due(
            "corrections-" + year,
            new Localized(
                "corriger au besoin l’état des dépenses de " + year,
                "correct the state of expenses of " + year + " if need be"),
            DEPARTMENT,
            FinanceursParameters.CORRECTION_DUE,
            year.plusYears(1),
            all,
            context));
    return all;
  }

  private static void due(
      String id,
      Localized what,
      Localized debtor,
      Parameter<MonthDay> day,
      Year year,
      List<Obligation> all,
      RuleContext context) {
    context.parameters().on(day, context.asOf()).ifPresent(step -> {
      LocalDate last = year.atMonthDay(step.value());
      all.add(new Obligation(id, what, Optional.of(last), debtor, step.reference()));
    });
  }
}
