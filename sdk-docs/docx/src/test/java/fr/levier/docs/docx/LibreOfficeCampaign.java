package fr.levier.docs.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.Recovered;
import fr.levier.docs.negotiation.Negotiation;
import fr.levier.docs.negotiation.Proposal;
import fr.levier.docs.redline.Redline;
import fr.levier.docs.tree.Act;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"partnership", "cpom", "cia", "experimentation"})
  void a_saved_act_of_the_examples_came_back_untouched(String dossier) throws Exception {
    JsonTree tree =
        LevierJson.standard().tree(Path.of("../../examples/dossiers/" + dossier + ".json"));
    DossierEnvelope envelope = LevierJson.standard().readDossier(tree);
    Documents documents = Documents.standard();
    Act act = documents.assemble(envelope, envelope.asOf().orElseThrow());
    Negotiation back =
        documents.negotiate(saveAgain(documents.render(act, Format.DOCX).bytes()), tree);
    assertThat(back.fields()).isEmpty();
    assertThat(back.clausesTouched()).isEmpty();
    assertThat(back.proposals()).isEmpty();
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

  /** All that is proposed, run together: LibreOffice cuts runs where it likes. */
  private static String words(Recovered read) {
    return read.returned().orElseThrow().proposals().stream()
        .filter(it -> it.kind() == Proposal.Kind.INSERTION)
        .map(it -> it.text().replace(" ", ""))
        .collect(Collectors.joining());
  }

  private byte[] saveAgain(byte[] file) throws IOException, InterruptedException {
    Path source = Files.write(folder.resolve("act.docx"), file);
    Path saved = Files.createDirectories(folder.resolve("saved"));
    Process office = new ProcessBuilder(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            "docx:MS Word 2007 XML",
            "--outdir",
            saved.toString(),
            source.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("soffice.log").toFile())
        .start();
    assertThat(office.waitFor()).isZero();
    return Files.readAllBytes(saved.resolve("act.docx"));
  }
}
