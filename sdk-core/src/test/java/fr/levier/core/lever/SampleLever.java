package fr.levier.core.lever;

import fr.levier.core.dossier.SampleAct;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;

/** A lever with one kind of document and no rule of its own, installed for the tests of this module. */
public final class SampleLever implements Lever {

  /** A figure that was last verified before the days of the tests. */
  public static final Parameter<Integer> LIMIT = Parameter.of(
          "SAMPLE.LIMIT", Integer.class, new Localized("limite", "limit"))
      .verifiedOn(LocalDate.of(2026, 1, 1))
      .from(LocalDate.of(2020, 1, 1), 3, LegalReference.of("texte fictif"))
      .build();

  @Override
  public String id() {
    return "sample";
  }

  @Override
  public Localized title() {
    return new Localized("levier fictif", "sample lever");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return List.of(new DocumentKind<>(
        "acte-fictif",
        new Localized("acte fictif", "sample act"),
        SampleAct.class,
        new RuleSet<>(List.of()),
        "none"));
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(LIMIT);
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    return new Openness(
        actor.isEtablissementDeSante() ? Openness.Answer.OPEN : Openness.Answer.CLOSED,
        new Localized("fictif", "fictitious"));
  }
}
