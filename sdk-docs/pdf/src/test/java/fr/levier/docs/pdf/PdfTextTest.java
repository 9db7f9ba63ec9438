package fr.levier.docs.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.judges.PdfWords;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTextTest {

  static Stream<Act> acts() {
    return Stream.of(
        SampleActs.onePage(),
        SampleActs.rich(),
        SampleActs.stamped(),
        SampleActs.hostile(),
        SampleActs.longTable(),
        SampleActs.manyAnnexes());
  }

  @ParameterizedTest
  @MethodSource("acts")
  void the_tagged_words_are_those_of_the_act_in_its_order(Act act) throws IOException {
    assertThat(ActText.fold(PdfWords.of(new PdfRenderer().render(act))))
        .isEqualTo(Digest.wellFormed(ActText.of(act)));
  }
}
