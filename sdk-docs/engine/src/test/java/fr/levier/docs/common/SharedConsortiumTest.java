package fr.levier.docs.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.dossier.ActionReview;
import fr.levier.core.dossier.Background;
import fr.levier.core.dossier.ConsortiumTerms;
import fr.levier.core.dossier.IndicatorOutcome;
import fr.levier.core.party.Company;
import fr.levier.core.party.ForeignBody;
import fr.levier.core.party.Party;
import fr.levier.core.party.PostalAddress;
import fr.levier.core.party.Signatory;
import fr.levier.core.time.Term;
import fr.levier.docs.assembly.Assembler;
import fr.levier.docs.assembly.AssemblyOptions;
import fr.levier.docs.pack.PackCompiler;
import fr.levier.docs.pack.PackLint;
import fr.levier.docs.pack.PackSource;
import fr.levier.docs.tree.ActText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedConsortiumTest {

  private static final PackSource PACK = PackSource.of(
      "pact",
      Map.of(
          "pack.yaml", """
              id: pact
              version: 1.0.0
              lever: pact
              document: pact
              nature: convention
              language: fr-FR
              title: Accord de consortium
              validity: {from: 2026-01-01}
              body:
                - titre
                - common/comparution
                - common/convenu
                - common/consortium-definitions
                - common/consortium-coordinateur
                - common/consortium-gouvernance
                - common/consortium-connaissances
                - common/consortium-resultats
                - common/consortium-aides
                - common/consortium-publication
                - common/consortium-entree-sortie
                - common/consortium-responsabilite
                - common/consortium-duree
                - common/consortium-litiges
                - common/bilan-actions
              """,
          "clauses/titre.md", """
              ---
              id: titre
              kind: heading
              version: 1.0.0
              ---
              Accord de consortium"""));

  private static final Signatory SIGNATORY = Signatory.builder()
      .familyName("Martin")
      .quality("directeur")
      .signingAuthority("délibération fictive")
      .build();

  private static final List<Party> PARTIES = List.of(
      ForeignBody.builder()
          .name("Hôpital étranger (fictif)")
          .legalNature("établissement public")
          .registration("12 du registre national")
          .address(PostalAddress.builder()
              .addLines("1 rue de l’Exemple")
              .postalCode("BP 1")
              .city("Bamako")
              .country("Mali")
              .build())
          .representative(SIGNATORY)
          .build(),
      Company.builder().name("SAS (fictive)").representative(SIGNATORY).build());

  private static final ConsortiumTerms TERMS = ConsortiumTerms.builder()
      .addLeadDuties("il conserve les pièces")
      .committee("le comité de pilotage")
      .meetingInterval(Period.ofMonths(6))
      .quorum("la moitié au moins des Parties")
      .majority("la majorité des deux tiers")
      .addUnanimousDecisions("l’entrée d’une Partie")
      .addBackgrounds(Background.builder().owner("SAS").description("logiciel").build())
      .publicationReview(Period.ofDays(30))
      .withdrawalNotice(Period.ofMonths(3))
      .cureTime(Period.ofMonths(1))
      .survival(Period.ofYears(5))
      .court("le tribunal compétent")
      .build();

  private static String text(Pact pact) {
    return ActText.of(Assembler.assemble(
        PackCompiler.compile(PACK, Pact.class),
        pact,
        LocalDate.of(2026, 9, 15),
        AssemblyOptions.standard()));
  }

  private static Pact pact(ActionReview... reviews) {
    return Pact.of(
        PARTIES,
        Optional.of(TERMS),
        Optional.of(Term.startingOn(LocalDate.of(2026, 10, 1)).lasting(Period.ofYears(3))),
        List.of(reviews));
  }

  @Test
  void lint_has_nothing_to_say() {
    assertThat(PackLint.lint(PACK, Pact.class)).isEmpty();
  }

  @Test
  void a_body_abroad_is_known_by_the_register_of_its_country() {
    assertThat(text(pact()))
        .contains("Bamako, Mali")
        .contains("enregistré sous le numéro 12 du registre national")
        .containsOnlyOnce("numéro SIRET :");
  }

  @Test
  void the_articles_that_survive_are_named_by_their_numbers() {
    assertThat(text(pact()))
        .contains("tous les six mois")
        .contains("à la majorité des deux tiers des voix exprimées")
        .contains("il conserve les pièces")
        .contains("prend fin le 30 septembre 2029")
        .contains("article 5")
        .contains("pendant cinq ans");
  }

  @Test
  void each_action_is_told_with_its_indicators_difficulties_and_next_step() {
    String text = text(pact(ActionReview.builder()
        .action("former les équipes")
        .planned("dix sessions")
        .done("huit sessions")
        .result("les équipes appliquent le protocole")
        .addIndicatorOutcomes(IndicatorOutcome.builder()
            .name("personnes formées")
            .target(BigDecimal.valueOf(40))
            .realised(BigDecimal.valueOf(32))
            .comment("deux sessions reportées")
            .build())
        .difficulties("salles indisponibles")
        .next("deux sessions en janvier")
        .build()));
    assertThat(text)
        .contains("Former les équipes Dix sessions Huit sessions")
        .contains("Personnes formées 40 32 −8")
        .contains("Former les équipes, suite : deux sessions en janvier");
  }

  @Test
  void a_bare_agreement_says_what_is_missing() {
    assertThat(text(Pact.of(List.of(), Optional.empty(), Optional.empty(), List.of())))
        .contains("[À COMPLÉTER : instance de pilotage]")
        .contains("Néant");
  }
}
