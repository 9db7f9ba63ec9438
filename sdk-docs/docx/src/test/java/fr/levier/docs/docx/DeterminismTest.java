package fr.levier.docs.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.Format;
import fr.levier.docs.Reader;
import fr.levier.docs.Renderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeterminismTest {

  /** Prints the digests of two acts; the arguments say what the JVM did before. */
  static final class Fresh {
    private Fresh() {}

    public static void main(String[] history) throws Exception {
      for (String step : history) {
        if (step.equals("docx4j")) {
          Docx4jBridge.asDocx4j(new DocxRenderer().render(Acts.manyAnnexes(3)));
        } else {
          new DocxReader().read(new DocxRenderer().render(Acts.longTable(50)));
        }
      }
      System.out.println(digest(new DocxRenderer().render(Acts.rich()))
          + digest(new DocxRenderer().render(Acts.stamped())));
    }

    private static String digest(byte[] file) throws Exception {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
  }

  @Test
  void bytes_are_the_same_whatever_the_locale_the_zone_and_the_history_of_the_JVM()
      throws Exception {
    TreeSet<String> digests = new TreeSet<>();
    digests.add(run(
        List.of(
            "-Duser.language=fr",
            "-Duser.country=FR",
            "-Duser.timezone=Europe/Paris",
            "-Dfile.encoding=UTF-8"),
        List.of()));
    digests.add(run(
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1"),
        List.of("docx4j", "table")));
    digests.add(run(
        List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/Adak"),
        List.of("table")));
    assertThat(digests).hasSize(1);
    assertThat(digests.first()).hasSize(128);
  }

  @Test
  void equal_acts_give_equal_bytes_and_the_plugins_are_found() {
    Renderer renderer = ServiceLoader.load(Renderer.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(found -> found.format() == Format.DOCX)
        .findFirst()
        .orElseThrow();
    Reader reader = ServiceLoader.load(Reader.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(found -> found.format() == Format.DOCX)
        .findFirst()
        .orElseThrow();
    assertThat(renderer.render(Acts.rich())).isEqualTo(renderer.render(Acts.rich()));
    assertThat(reader.read(renderer.render(Acts.rich())).dossier()).isEqualTo(Acts.DOSSIER);
  }

  @Test
  void threads_that_share_a_renderer_write_the_same_bytes() {
    DocxRenderer shared = new DocxRenderer();
    byte[] rich = shared.render(Acts.rich());
    byte[] stamped = shared.render(Acts.stamped());
    IntStream.range(0, 64)
        .parallel()
        .forEach(i -> assertThat(shared.render(i % 2 == 0 ? Acts.rich() : Acts.stamped()))
            .isEqualTo(i % 2 == 0 ? rich : stamped));
  }

  private static String run(List<String> options, List<String> history)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path")));
    command.addAll(options);
    command.add(Fresh.class.getName());
    command.addAll(history);
    Process java = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    assertThat(java.waitFor()).isZero();
    return printed.strip();
  }
}
