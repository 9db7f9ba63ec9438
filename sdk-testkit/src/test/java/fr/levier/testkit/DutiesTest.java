package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Obligation;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.RuleContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The duties of the acts of every lever, as its texts set them and as the complete dossiers bring them. */
class DutiesTest {

  /** Every kind of act that brings a duty; a request, a report or a sheet that is not here brings none. */
  private static final String DUTIES = """
      article51 | cahier-des-charges | avis-ctis fin interets rapport-evaluation
      article51 | convention | fin interets rapport-evaluation
      article51 | periode-transitoire | fin-transition
      calls | avis | annonce-du-choix depot
      cia | appel-participation | reponses
      cia | fiche-demande | reponse
      cpom | annexe | demande-renouvellement evaluation-mi-parcours rapport-etape-1 rapport-etape-2 rapport-etape-3 revue-annuelle-1 revue-annuelle-2 revue-annuelle-3 terme
      cpom | avenant | demande-renouvellement terme
      cpom | renouvellement | decision-renouvellement
      experimentation | convention | confidentialite fin rapport-evaluation retrait
      financeurs | convention | compte-rendu-financier-2026 donnees-activite donnees-essentielles
      financeurs | programme | acompte-2026 acompte-2027 acompte-2028 acompte-2029 acompte-2030 etat-depenses-2026 etat-depenses-2027 etat-depenses-2028 etat-depenses-2029 etat-depenses-2030 solde-2026 solde-2027 solde-2028 solde-2029 solde-2030
      financeurs | rapport-activite | corrections-2025
      fir | avenant | versement-1 versement-2
      fir | convention | compte-rendu-financier-2026 compte-rendu-financier-2027 decision-2027 donnees-essentielles prescription versement-1 versement-2 versement-3
      indemand | convention | compte-rendu-financier-2019 donnees-essentielles fin-de-la-co-creation
      indemand | mou | rapport-de-pilote
      indemand | plan-cocreation | rapport-de-pilote
      mig | convention | terme
      mig | dossier | depot
      partnership | convention | bilan-1 terme
      procurement | fiche-donnees-essentielles | donnees-essentielles
      procurement | lettre-notification | donnees-essentielles
      testbed | accord-consortium | fin
      tiga | convention | bilan-2021 bilan-2022 bilan-2023 bilan-2024 bilan-2025 bilan-2026 terme
      """;

  /** Those whose day the act does not set: kept up all along, or waiting for the decision of another year. */
  private static final Set<String> WITHOUT_A_DAY = Set.of("interets", "decision-2027");

  static Stream<ExampleDossiers> dossiers() {
    return ExampleDossiers.complete();
  }

  private static List<Obligation> duties(ExampleDossiers example) {
    return of(example.kind(), example);
  }

  private static <S extends LegalSubject> List<Obligation> of(
      DocumentKind<S> kind, ExampleDossiers example) {
    return kind.obligations()
        .of(
            example.dossier().subject(kind.subjectType()),
            new RuleContext(example.asOf(), LegalParameters.standard(), false));
  }

  @Test
  void each_act_brings_the_duties_that_its_texts_set() {
    Map<String, Set<String>> brought = new TreeMap<>();
    ExampleDossiers.complete()
        .forEach(example -> duties(example)
            .forEach(duty -> brought
                .computeIfAbsent(
                    example.dossier().lever() + " | " + example.kind().id(),
                    fresh -> new TreeSet<>())
                .add(duty.id())));
    assertThat(brought.entrySet().stream()
            .map(entry -> entry.getKey() + " | " + String.join(" ", entry.getValue()))
            .collect(Collectors.joining("\n", "", "\n")))
        .isEqualTo(DUTIES);
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void a_duty_says_what_who_when_and_by_which_text(ExampleDossiers example) {
    List<Obligation> duties = duties(example);
    assertThat(duties).extracting(Obligation::id).doesNotHaveDuplicates();
    assertThat(duties).allSatisfy(duty -> {
      assertThat(duty.what().french()).isNotBlank().doesNotContain("null", "Optional");
      assertThat(duty.what().english()).isNotBlank().isNotEqualTo(duty.what().french());
      assertThat(duty.debtor().french()).isNotBlank();
      assertThat(duty.basis().toString()).isNotBlank();
      assertThat(duty.due().isEmpty()).isEqualTo(WITHOUT_A_DAY.contains(duty.id()));
    });
  }
}
