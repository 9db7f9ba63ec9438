package fr.levier.funding.procurement;

import fr.levier.core.law.Step;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.report.Citation;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An answer in words: what was compared with what, what follows, what is missing, what is to be checked. */
final class ProcedureExplanation {

  private static final DateTimeFormatter FRENCH_DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private final ProcedureAnswer answer;
  private final Locale locale;
  private final StringBuilder text = new StringBuilder();

  private ProcedureExplanation(ProcedureAnswer answer, Locale locale) {
    this.answer = answer;
    this.locale = locale;
  }

  static String of(ProcedureAnswer answer, Locale locale) {
    ProcedureExplanation explanation = new ProcedureExplanation(answer, locale);
    explanation.head();
    explanation.comparisons();
    explanation.conclusions();
    explanation.papers();
    explanation.open();
    return explanation.text.toString();
  }

  private String say(String french, String english) {
    return new Localized(french, english).in(locale);
  }

  private void line(String content) {
    text.append(content).append('\n');
  }

  private void head() {
    String value = answer.knownValue().shown(locale);
    line(say("au ", "as of ")
        + day(answer.day())
        + " — "
        + answer
            .needValue()
            .map(exact -> say("achat de ", "purchase of ") + value)
            .orElseGet(() -> say("achat d’au moins ", "purchase of at least ") + value));
    if (!answer.summedNeeds().isEmpty()) {
      line(say(
              "  besoins homogènes additionnés sur la période : ",
              "  homogeneous needs added up over the period: ")
          + answer.summedNeeds().stream().map(this::named).collect(Collectors.joining(" ; ")));
    }
    if (!answer.parameters().overlaid().isEmpty()) {
      line(say(
              "  paramètres remplacés par l’application : ",
              "  parameters replaced by the application: ")
          + String.join(", ", answer.parameters().overlaid()));
    }
  }

  private String named(HomogeneousNeed other) {
    return other.getTitle().or(other::getReference).orElse("—")
        + other.getValue().map(value -> " (" + value.shown(locale) + ")").orElse("");
  }

  private void comparisons() {
    for (Threshold threshold : answer.thresholds()) {
      Optional<Step<BeforeTax>> step = answer.parameters().on(threshold.parameter, answer.day());
      String title = threshold.parameter.title().in(locale);
      if (step.isPresent()) {
        line("  " + compared(threshold, step.get().value()) + "  " + title + ", "
            + Citation.of(step.get()).shown(locale));
      } else if (threshold.without == Threshold.UNKNOWN) {
        line("  ?  " + title
            + say(" : aucun texte connu ce jour-là", ": no known text on that day"));
      }
    }
  }

  private String compared(Threshold threshold, BeforeTax limit) {
    boolean ofLot = switch (threshold) {
      case SMALL_LOT, SMALL_LOT_WORKS, INNOVATIVE_LOT, INNOVATIVE_LOT_WORKS -> true;
      default -> false;
    };
    BeforeTax known =
        ofLot ? answer.need().getLotValue().orElse(BeforeTax.ZERO) : answer.knownValue();
    boolean exact =
        ofLot ? answer.need().getLotValue().isPresent() : answer.needValue().isPresent();
    String relation = known.isAtLeast(limit) ? " ≥ " : exact ? " < " : " ? ";
    return known.shown(locale) + relation + limit.shown(locale);
  }

  private void conclusions() {
    answer.open().ifPresent(open -> {
      line(say("ouvert : ", "open: ")
          + open.stream().map(each -> each.label().in(locale)).collect(Collectors.joining(" ; ")));
    });
    answer
        .publicity()
        .ifPresent(
            least -> line(say("publicité : ", "publicity: ") + least.label().in(locale)));
    answer
        .written()
        .ifPresent(due -> line(say("contrat écrit : ", "written contract: ") + yes(due)));
    answer
        .decp()
        .ifPresent(due -> line(
            say("données essentielles : ", "essential data: ") + due.label().in(locale)));
    answer
        .turnoverCap()
        .ifPresent(
            cap -> line(say("chiffre d’affaires exigible, au plus : ", "turnover asked, at most: ")
                + cap.shown(locale)));
    answer
        .paymentDelay()
        .ifPresent(delay -> line(say("délai de paiement, en jours : ", "payment delay, in days: ")
            + ChronoUnit.DAYS.between(answer.day(), answer.day().plus(delay))));
    if (!answer.threeDuties().isEmpty()) {
      line(say("obligations de l’acheteur : ", "duties of the buyer: ")
          + answer.threeDuties().stream()
              .map(duty -> duty.in(locale))
              .collect(Collectors.joining(" ; ")));
    }
  }

  private void papers() {
    for (DocumentDue paper : answer.documents()) {
      line(paper
          .basis()
          .map(basis -> say("pièce exigée : ", "required: ") + paper.name().in(locale) + " — "
              + Citation.of(basis).shown(locale))
          .orElseGet(() -> say("pièce d’usage : ", "usual: ") + paper.name().in(locale)));
    }
  }

  private void open() {
    answer.missing().forEach(fact -> line("? " + fact + say(" manque", " is missing")));
    answer
        .uncovered()
        .forEach(id -> line(
            "? " + id + say(" : aucun texte connu ce jour-là", ": no known text on that day")));
    List<Localized> doubts = answer.doubts();
    doubts.forEach(doubt -> line(say("à vérifier : ", "to be verified: ") + doubt.in(locale)));
  }

  private String yes(boolean due) {
    return say(due ? "oui" : "non", due ? "yes" : "no");
  }

  private String day(LocalDate day) {
    return say(FRENCH_DAY.format(day), day.toString());
  }
}
