package fr.levier.core.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levier.core.dossier.SampleAct;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeverCatalogTest {

  private static final LeverCatalog INSTALLED = LeverCatalog.installed();

  @Test
  void an_installed_lever_is_found_and_says_where_it_comes_from() {
    assertThat(INSTALLED.lever("sample")).isInstanceOf(SampleLever.class);
    assertThat(INSTALLED.describe()).singleElement().asString().startsWith("sample ? file:");
  }

  @Test
  void an_unknown_lever_is_told_with_the_one_that_was_meant() {
    assertThatThrownBy(() -> INSTALLED.lever("sampel"))
        .isInstanceOf(UnknownLeverException.class)
        .hasMessage(
            "Levier inconnu « sampel » : vouliez-vous dire « sample » ? (installés : sample)");
  }

  @Test
  void two_levers_with_one_id_are_refused_and_both_jars_are_named() {
    String jar =
        SampleLever.class.getProtectionDomain().getCodeSource().getLocation().toString();
    assertThatThrownBy(() -> LeverCatalog.of(List.of(new SampleLever(), new SampleLever())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Two levers have the id sample: " + jar + " and " + jar);
  }

  @Test
  void the_kind_of_a_subject_is_that_of_its_type() {
    assertThat(INSTALLED.kindOf(SampleAct.builder().build()))
        .hasValueSatisfying(kind -> assertThat(kind.id()).isEqualTo("acte-fictif"));
    assertThat(INSTALLED.kindOf(new LegalSubject() {})).isEmpty();
  }

  @Test
  void parameters_are_those_of_levers_and_of_common_rules_sorted_by_id() {
    assertThat(INSTALLED.parameters())
        .extracting(Parameter::id)
        .containsExactly("COI.CADEAUX.DELAI", "SAMPLE.LIMIT");
  }

  @Test
  void each_lever_answers_what_it_holds_out_to_a_project() {
    LeverFinder finder = new LeverFinder(INSTALLED);
    RuleContext context =
        new RuleContext(LocalDate.of(2026, 1, 15), LegalParameters.standard(), false);
    Project project = Project.builder().actor(ActorType.EPS_NON_HU).build();
    assertThat(finder.find(project, context).values())
        .extracting(Prospect::answer)
        .containsExactly(Prospect.Answer.OPEN);
    assertThat(finder.find(project.withActor(ActorType.ETAT), context).values())
        .extracting(Prospect::answer)
        .containsExactly(Prospect.Answer.CLOSED);
  }

  @Test
  void a_document_kind_is_named_in_kebab_case() {
    for (String id : List.of("Convention", "fiche_projet", "fiche-", "é", "")) {
      assertThatThrownBy(() -> new DocumentKind<>(
              id, new Localized("a", "b"), SampleAct.class, new RuleSet<>(List.of()), "none"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
