package fr.levier.docs.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfDeterminismTest {

  @Test
  void other_machines_write_the_same_bytes(@TempDir Path folder) throws Exception {
    Path french =
        write(folder.resolve("fr"), List.of("-Duser.language=fr", "-Duser.timezone=Europe/Paris"));
    Path turkish = write(
        folder.resolve("tr"),
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Auckland",
            "-Dfile.encoding=ISO-8859-9"),
        "reversed");
    for (String name : WriteSample.ACTS.keySet()) {
      assertThat(Files.readAllBytes(french.resolve(name)))
          .as(name)
          .isEqualTo(Files.readAllBytes(turkish.resolve(name)));
    }
  }

  @Test
  void a_renderer_has_no_memory() {
    byte[] first = new PdfRenderer().render(SampleActs.onePage());
    new PdfRenderer().render(SampleActs.hostile());
    assertThat(new PdfRenderer().render(SampleActs.onePage())).isEqualTo(first);
  }

  @Test
  void threads_that_share_a_renderer_write_the_same_bytes() {
    PdfRenderer shared = new PdfRenderer();
    byte[] rich = shared.render(SampleActs.rich());
    byte[] stamped = shared.render(SampleActs.stamped());
    IntStream.range(0, 32)
        .parallel()
        .forEach(
            i -> assertThat(shared.render(i % 2 == 0 ? SampleActs.rich() : SampleActs.stamped()))
                .isEqualTo(i % 2 == 0 ? rich : stamped));
  }

  /** Writes the samples in a virtual machine of its own, which must have nothing to say. */
  private static Path write(Path folder, List<String> options, String... more)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), WriteSample.class.getName()));
    command.add(folder.toString());
    command.addAll(List.of(more));
    Path log = folder.resolveSibling(folder.getFileName() + ".log");
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(log)).isEmpty();
    return folder;
  }
}
