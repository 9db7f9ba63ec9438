package fr.levier.core.lever;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.law.LegalReference;
import fr.levier.core.party.ActorType;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ProspectTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final Project HOSPITAL =
      Project.builder().actor(ActorType.EPS_NON_HU).build();
  private static final LegalReference GUIDE = LegalReference.of("guide fictif");

  @Test
  void a_project_whose_actor_nobody_told_is_asked_for_it() {
    Prospect prospect = of(Project.builder().build(), it -> it);
    assertThat(prospect.answer()).isEqualTo(Prospect.Answer.UNDECIDED);
    assertThat(prospect.missing()).containsExactly("/project/actor");
    assertThat(prospect.reasons()).hasSize(1);
  }

  @Test
  void what_is_certainly_not_met_closes_the_lever_and_nothing_more_is_asked() {
    Prospect prospect = of(
        HOSPITAL.withNeeds(List.of(ProjectNeed.PURCHASE)),
        it -> asksForFunding(it, HOSPITAL.withNeeds(List.of(ProjectNeed.PURCHASE)))
            .requires(HOSPITAL.isAbout(InnovationTheme.TRAINING), text("autre thème")));
    assertThat(prospect.answer()).isEqualTo(Prospect.Answer.CLOSED);
    assertThat(prospect.reasons())
        .containsExactly(new Prospect.Reason(text("ne finance pas"), List.of(GUIDE)));
    assertThat(prospect.missing()).isEmpty();
  }

  @Test
  void what_nobody_told_leaves_it_undecided_at_the_place_of_the_fact() {
    Prospect prospect = of(HOSPITAL, it -> asksForFunding(it, HOSPITAL));
    assertThat(prospect.answer()).isEqualTo(Prospect.Answer.UNDECIDED);
    assertThat(prospect.missing()).containsExactly("/project/needs");
  }

  @Test
  void one_of_several_needs_is_enough() {
    Project project = HOSPITAL.withNeeds(List.of(ProjectNeed.ADVICE, ProjectNeed.FUNDING));
    Prospect prospect = of(
        project,
        it -> asksForFunding(it, project)
            .noting(project.looksFor(ProjectNeed.ADVICE), text("un conseil aussi"))
            .noting(project.isAbout(InnovationTheme.TRAINING), text("formation"))
            .with("fictif", Combination.Kind.EXCLUDES, "l’un ou l’autre", "one or the other"));
    assertThat(prospect.answer()).isEqualTo(Prospect.Answer.OPEN);
    assertThat(prospect.reasons())
        .extracting(reason -> reason.text().french())
        .containsExactly("fictif", "un conseil aussi");
    assertThat(prospect.combinations()).extracting(Combination::lever).containsExactly("fictif");
  }

  private static Prospect.Builder asksForFunding(Prospect.Builder builder, Project project) {
    return builder.requires(project.looksFor(ProjectNeed.FUNDING), text("ne finance pas"), GUIDE);
  }

  private static Prospect of(Project project, UnaryOperator<Prospect.Builder> more) {
    return more.apply(Prospect.of(new SampleLever(), project, DAY)).build();
  }

  private static Localized text(String both) {
    return new Localized(both, both);
  }
}
