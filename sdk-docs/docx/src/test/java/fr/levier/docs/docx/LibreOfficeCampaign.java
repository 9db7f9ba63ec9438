package fr.levier.docs.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.Recovered;
import fr.levier.docs.tree.Act;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
