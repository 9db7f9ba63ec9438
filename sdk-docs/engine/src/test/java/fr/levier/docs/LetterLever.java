package fr.levier.docs;

import fr.levier.core.law.LegalReference;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.Openness;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.rule.Severity;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The smallest lever there is: an agreement on one object, which must not be « interdit ». */
public final class LetterLever implements Lever {

  /** An agreement. */
  public record Letter(Optional<String> title, Optional<LocalDate> signatureDate)
      implements LegalSubject {}

  public static final DocumentKind<Letter> KIND = new DocumentKind<>(
      "lettre",
      new Localized("Accord d’essai", "Trial agreement"),
      Letter.class,
      new RuleSet<>(List.of(Rule.of(
          RuleInfo.form("TST-01", Severity.ERROR, LegalDay.AS_OF)
              .facts("title")
              .basis(LegalReference.of("règle d’essai")),
          LetterLever::examine))),
      "fr/levier/docs/letter");

  private static void examine(Letter letter, Examination examination) {
    examination.breachedIf(
        examination.fact("title", letter.title()).is(title -> title.equals("interdit")));
  }

  @Override
  public String id() {
    return "letter";
  }

  @Override
  public Localized title() {
    return KIND.title();
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return List.of(KIND);
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    return new Openness(Openness.Answer.OPEN, KIND.title());
  }
}
