package fr.levier.testkit;

import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.Openness;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;

/** A lever without a rule of its own: its act is judged by the common rules alone. */
public final class SampleLever implements Lever {

  private static final Localized NAME = new Localized("levier d’essai", "sample lever");

  @Override
  public String id() {
    return "sample";
  }

  @Override
  public Localized title() {
    return NAME;
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return List.of(new DocumentKind<>(
        "acte", NAME, SampleAct.class, new RuleSet<>(List.of()), "fr/levier/testkit/packs/acte"));
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    return new Openness(Openness.Answer.OPEN, NAME);
  }
}
