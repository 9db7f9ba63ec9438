package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.funding.qualification.SupportRequest;
import fr.levier.funding.subsidy.Grade;
import fr.levier.funding.subsidy.Grading;
import fr.levier.funding.subsidy.RequalificationClue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of the grade of a support, whatever is known of it. */
class GradeLaws {

  @Property(tries = 300)
  void one_more_clue_never_brings_a_support_closer_to_a_subsidy(
      @ForAll SupportRequest request, @ForAll RequalificationClue clue) {
    Grade before = Grading.of(request).grade();
    Grade after = Grading.of(
            SupportRequest.builder().from(request).addClues(clue).build())
        .grade();
    switch (before) {
      case CONTRACT -> assertThat(after).isEqualTo(Grade.CONTRACT);
      case ATTENTION -> assertThat(after).isIn(Grade.ATTENTION, Grade.CONTRACT);
      case SUBSIDY -> assertThat(after).isEqualTo(Grade.ATTENTION);
      case UNDETERMINED -> assertThat(after).isNotEqualTo(Grade.SUBSIDY);
    }
  }

  @Property(tries = 300)
  void a_grade_is_open_exactly_while_a_fact_is_missing(@ForAll SupportRequest request) {
    Grading grading = Grading.of(request);
    assertThat(grading.missing().isEmpty()).isEqualTo(grading.grade() != Grade.UNDETERMINED);
  }
}
