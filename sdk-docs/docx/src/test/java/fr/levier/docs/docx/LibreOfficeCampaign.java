package fr.levier.docs.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.Recovered;
import fr.levier.docs.negotiation.Proposal;
import fr.levier.docs.redline.Redline;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.judges.LibreOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens and saves files in LibreOffice, which must be installed: {@code mvn -Plibreoffice verify}. */
class LibreOfficeCampaign {

  @TempDir
  Path folder;

  static Stream<Arguments> acts() {
    return Stream.of(
        Arguments.of("rich", Acts.rich()),
        Arguments.of("stamped", Acts.stamped()),
        Arguments.of("300 rows", Acts.longTable(300)),
        Arguments.of("30 annexes", Acts.manyAnnexes(30)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("acts")
  void a_mere_save_is_no_alteration(String name, Act act) throws Exception {
    Recovered recovered = new DocxReader().read(saveAgain(new DocxRenderer().render(act)));
    assertThat(recovered.dossier()).as(name).isEqualTo(act.dossier());
    assertThat(recovered.alterations()).as(name).isEmpty();
  }

  @Test
  void a_redline_saved_again_keeps_its_tracked_changes() throws Exception {
    Act old = RedlineTest.act(RedlineTest.dossier());
    Act young = RedlineTest.act(RedlineTest.amended());
    Redline redline = Redline.between(old, young).by("Me Fictive", LocalDate.of(2026, 3, 1));
    byte[] file = Documents.standard().redline(redline, Format.DOCX);
    Recovered made = new DocxReader().read(file);
    Recovered saved = new DocxReader().read(saveAgain(file));
    assertThat(saved.alterations()).isEmpty();
    assertThat(saved.returned().orElseThrow().proposals())
        .extracting(Proposal::author, Proposal::day)
        .containsOnly(tuple("Me Fictive", Optional.of(LocalDate.of(2026, 3, 1))));
    assertThat(words(saved)).isEqualTo(words(made));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fr.levier.docs.docx.RedlineTest#versions")
  void it_accepts_all_into_the_new_text_and_rejects_all_into_the_old_one(
      String name, Act old, Act young) throws Exception {
    LibreOffice office = LibreOffice.in(folder);
    Map<String, byte[]> file =
        Map.of("act", Documents.standard().redline(Redline.between(old, young), Format.DOCX));
    assertThat(folded(office.texts(file, LibreOffice.Changes.ACCEPTED)))
        .isEqualTo(ActText.of(young));
    assertThat(folded(office.texts(file, LibreOffice.Changes.REJECTED))).isEqualTo(ActText.of(old));
  }

  private static String folded(Map<String, String> texts) {
    return ActText.fold(Objects.requireNonNull(texts.get("act")).replace("\uFEFF", ""));
  }

  /** All that is proposed, run together: LibreOffice cuts runs where it likes. */
  private static String words(Recovered read) {
    return read.returned().orElseThrow().proposals().stream()
        .filter(it -> it.kind() == Proposal.Kind.INSERTION)
        .map(it -> it.text().replace(" ", ""))
        .collect(Collectors.joining());
  }

  private byte[] saveAgain(byte[] file) throws IOException, InterruptedException {
    Map<String, byte[]> saved = LibreOffice.in(folder).savedAgain(Map.of("act", file));
    return Objects.requireNonNull(saved.get("act"));
  }
}
