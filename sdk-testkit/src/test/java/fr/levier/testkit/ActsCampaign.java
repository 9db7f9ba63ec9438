package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.rule.LegalSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** More than two thousand acts over all levers, each held to everything and to veraPDF: {@code mvn -Pacts verify}. */
class ActsCampaign {

  /** Of each document kind; that of {@link ActsTest} is the first. */
  private static final int SUBJECTS = Integer.getInteger("levier.acts", 30);

  static Stream<GeneratedActs<?>> kinds() {
    return GeneratedActs.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <S extends LegalSubject> void generated_subjects_become_sound_files_that_may_be_archived(
      GeneratedActs<S> acts) {
    List<String> failures = new ArrayList<>();
    for (int number = 0; number < SUBJECTS; number++) {
      try {
        S subject = acts.subject(number);
        SoundFiles.of(acts.act(subject), subject).isAccepted();
      } catch (Exception | AssertionError failure) {
        failures.add("subject " + number + ": " + failure);
      }
    }
    assertThat(failures).isEmpty();
  }
}
