package fr.levier.funding.fir;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.rule.LegalSubject;
import fr.levier.docs.pack.PackLint;
import fr.levier.docs.pack.PackSource;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FirPacksTest {

  private static final Map<String, Class<? extends LegalSubject>> KINDS = Map.of(
      "convention", FirConvention.class,
      "avenant", FirAmendment.class,
      "dossier", FirRequest.class,
      "bilan", FirReport.class,
      "plan-financement", FirSheet.class,
      "calendrier", FirSheet.class,
      "indicateurs", FirSheet.class);

  static Stream<Arguments> kinds() {
    return KINDS.entrySet().stream().map(kind -> Arguments.of(kind.getKey(), kind.getValue()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void lint_has_nothing_to_say_of_a_pack(String kind, Class<? extends LegalSubject> type) {
    PackSource pack = PackSource.ofClassPath(
        FirConvention.class.getClassLoader(), "fr/levier/funding/fir/packs/" + kind);
    assertThat(PackLint.lint(pack, type)).isEmpty();
  }
}
