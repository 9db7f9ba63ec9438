package fr.levier.funding.qualification;

import fr.levier.core.law.Parameter;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.Openness;
import fr.levier.core.lever.Openness.Answer;
import fr.levier.core.lever.Project;
import fr.levier.core.lever.ProjectNeed;
import fr.levier.core.lever.Prospect;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.text.Localized;
import fr.levier.funding.subsidy.SubsidyParameters;
import fr.levier.funding.subsidy.SubsidyRules;
import java.time.LocalDate;
import java.util.List;

/**
 * The qualification of a support: subsidy or public contract (<i>subvention ou commande publique</i>). Stateless and
 * thread-safe.
 */
public final class QualificationLever implements Lever {

  static final DocumentKind<SupportRequest> NOTE = new DocumentKind<>(
      "note-qualification",
      new Localized("note de qualification", "qualification note"),
      SupportRequest.class,
      new RuleSet<SupportRequest>(List.of())
          .with(SubsidyRules.all())
          .with(SubsidyRules.combination()),
      "fr/levier/funding/qualification/packs/note-qualification");

  @Override
  public String id() {
    return "qualification";
  }

  @Override
  public Localized title() {
    return new Localized(
        "qualification d’un soutien : subvention ou commande publique",
        "qualification of a support: subsidy or public contract");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return List.of(NOTE);
  }

  @Override
  public List<Parameter<?>> parameters() {
    return SubsidyParameters.all();
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    return new Openness(
        Answer.OPEN,
        new Localized(
            "la question se pose pour tout soutien public",
            "the question arises for any public support"));
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    return Prospect.of(this, project, context.asOf())
        .requires(
            project.looksFor(
                ProjectNeed.FUNDING,
                ProjectNeed.PURCHASE,
                ProjectNeed.CO_DEVELOPMENT,
                ProjectNeed.REAL_LIFE_TEST),
            new Localized(
                "la question est celle d’un soutien ou d’un achat public",
                "the question is that of public support or of a public purchase"),
            SubsidyRules.DEFINITION,
            SubsidyRules.PUBLIC_CONTRACT)
        .calendar(
            "avant de choisir l’acte : au plus tard avant sa signature",
            "before the act is chosen: at the latest before it is signed")
        .contact(
            "le service juridique de l’autorité qui attribue ou qui achète",
            "the legal department of the authority that grants or buys")
        .build();
  }
}
