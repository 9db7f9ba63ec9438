package fr.levier.funding.article51;

import static fr.levier.funding.article51.Article51Rules.GUIDE;
import static fr.levier.funding.article51.Article51Rules.css;
import static fr.levier.funding.article51.Article51Rules.given;

import fr.levier.core.dossier.ModelWalk;
import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A51-01, A51-07, A51-08, A51-09, A51-16 and A51-19: what the project is, and to whom it is sent. */
final class ProjectRules {

  /** Two bodies share the letters. */
  private static final String BODY =
      "conseil stratégique d(?:e l['’]innovation en|es industries de) santé";

  private static final Pattern LETTERS_USED = Pattern.compile("\\bCSIS\\b");
  private static final Pattern SPELLED_OUT = Pattern.compile(
      BODY + "\\s*[(,]\\s*(?:ci-après\\s+)?[«“\"]?\\s*CSIS|CSIS\\s*[»”\"]?\\s*[(,]\\s*(?:le\\s+)?"
          + BODY,
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final ModelWalk<String> TEXTS = ModelWalk.lookingFor(String.class);

  static final Rule<Article51Act> DEROGATION = Rule.of(
      RuleInfo.law("A51-01", Severity.ERROR, LegalDay.REQUEST)
          .contents("derogations")
          .changeable("derogations")
          .basis(css("L. 162-31-1, I,"), css("R. 162-50-6, 3°,")),
      (act, exam) -> {
        exam.appliesIf(Truth.of(!act.concernsTransition()));
        exam.requires(
            "derogations", "/subject/derogations", !act.getDerogations().isEmpty());
      });

  static final Rule<Article51Act> OBJECTIVE = Rule.of(
      RuleInfo.law("A51-07", Severity.ERROR, LegalDay.REQUEST)
          .contents("objectives")
          .changeable("objectives")
          .basis(GUIDE, css("R. 162-50-6")),
      (act, exam) -> {
        exam.appliesIf(Truth.of(!act.concernsTransition()));
        exam.requires("objectives", "/subject/objectives", !act.getObjectives().isEmpty());
      });

  static final Rule<Article51Act> ADDRESSEE = Rule.of(
      RuleInfo.law("A51-08", Severity.ERROR, LegalDay.REQUEST)
          .facts("scope", "addressee")
          .yieldsTo("A51-09")
          .changeable("addressee")
          .basis(css("R. 162-50-5")),
      ProjectRules::addressee);

  static final Rule<Article51Act> REGIONS = Rule.of(
      RuleInfo.form("A51-09", Severity.ERROR, LegalDay.AS_OF)
          .facts("scope", "regions")
          .changeable("scope", "regions")
          .basis(LegalReference.of("cohérence entre la portée et les régions")),
      ProjectRules::regions);

  static final Rule<Article51Act> LETTERS = Rule.of(
      RuleInfo.form("A51-16", Severity.WARNING, LegalDay.AS_OF)
          .facts("documentText")
          .changeable("documentText")
          .basis(
              LegalReference.of(
                  "usage de rédaction : deux instances portent le sigle CSIS (règle de rédaction, sans texte)")),
      ProjectRules::letters);

  static final Rule<Article51Act> TELEMONITORING = Rule.of(
      RuleInfo.law("A51-19", Severity.WARNING, LegalDay.REQUEST)
          .facts("derogations", "requestDate")
          .changeable("derogations")
          .basis(LegalReference.of("décret n° 2022-1767"), css("L. 162-48"), css("L. 162-52")),
      ProjectRules::telemonitoring);

  private ProjectRules() {}

  private static void addressee(Article51Act act, Examination exam) {
    Fact<Scope> scope = exam.fact("scope", act.getScope());
    Fact<Addressee> addressee = exam.fact("addressee", act.getAddressee());
    scope.value().ifPresent(known -> exam.tell("right", rightAddressee(known)));
    exam.breachedIf(
        scope.is((reach, sentTo) -> sentTo != rightAddressee(reach), addressee), addressee.path());
  }

  private static Addressee rightAddressee(Scope scope) {
    return scope == Scope.INFRA_REGIONALE || scope == Scope.REGIONALE
        ? Addressee.DG_ARS
        : Addressee.RAPPORTEUR_GENERAL;
  }

  private static void regions(Article51Act act, Examination exam) {
    Fact<Scope> scope = exam.fact("scope", act.getScope());
    exam.appliesIf(scope.isGiven());
    Fact<Long> count = new Fact<>(
        "regions",
        "/subject/regions",
        given(act.getRegions()).map(list -> list.stream().distinct().count()));
    exam.fact("regions", count.value());
    exam.breachedIf(
        scope.is(Scope.REGIONALE::equals).and(count.is(number -> number != 1)), count.path());
    exam.breachedIf(
        scope.is(Scope.INTERREGIONALE::equals).and(count.is(number -> number < 2)), count.path());
  }

  /** Every text of the dossier may be printed: one that spells the letters out is enough. */
  private static void letters(Article51Act act, Examination exam) {
    List<String> paths = TEXTS.find(act).entrySet().stream()
        .filter(text -> LETTERS_USED.matcher(text.getValue()).find())
        .filter(text -> !isSpelledOutAtFirst(text.getValue()))
        .map(text -> text.getKey())
        .toList();
    boolean used = TEXTS.find(act).values().stream()
        .anyMatch(text -> LETTERS_USED.matcher(text).find());
    boolean spelled = TEXTS.find(act).values().stream().anyMatch(ProjectRules::isSpelledOutAtFirst);
    exam.appliesIf(Truth.of(used));
    exam.fact("documentText", act.getDocumentText());
    exam.breachedIf(Truth.of(!spelled), paths.stream().findFirst().orElse("/subject/documentText"));
  }

  private static boolean isSpelledOutAtFirst(String text) {
    Matcher used = LETTERS_USED.matcher(text);
    Matcher spelled = SPELLED_OUT.matcher(text);
    return used.find() && spelled.find() && spelled.start() <= used.start();
  }

  private static void telemonitoring(Article51Act act, Examination exam) {
    exam.appliesIf(Truth.of(act.isOrdinaryTelemonitoring().orElse(false)));
    Fact<LocalDate> asked = exam.fact("requestDate", act.getRequestDate());
    exam.fact("derogations", Optional.of(act.getDerogations().size()));
    Fact<LocalDate> first = exam.parameter(Article51Parameters.TELEMONITORING);
    first.value().ifPresent(day -> exam.tell("first", day));
    exam.breachedIf(asked.is((day, from) -> !day.isBefore(from), first), "/subject/derogations");
  }
}
