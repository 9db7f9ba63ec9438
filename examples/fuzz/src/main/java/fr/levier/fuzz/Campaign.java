package fr.levier.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Breeds input for one reader after the other, each in a process and a heap of its own, from the seeds and from what earlier
 * runs found worth keeping. Ends badly if a reader failed; the input that did it is left in {@code target/fuzz}.
 */
final class Campaign {

  private Campaign() {}

  /**
   * Runs the campaign.
   *
   * @param arguments the folder of this module, then the seconds each reader gets
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path module = Path.of(arguments[0]);
    boolean failed = false;
    for (String target : List.of("Json", "Pack", "Docx", "Pdf")) {
      failed |= run(module, target, arguments[1]) != 0;
    }
    System.exit(failed ? 1 : 0);
  }

  private static int run(Path module, String target, String seconds)
      throws IOException, InterruptedException {
    Path kept = Files.createDirectories(module.resolve("target/fuzz/" + target));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=fr.levier.fuzz." + target + "Fuzz",
            "--instrumentation_includes=fr.levier.**:org.apache.pdfbox.**:com.fasterxml.jackson.core.**",
            "--reproducer_path=" + module.resolve("target/fuzz"),
            "-artifact_prefix=" + module.resolve("target/fuzz") + "/" + target + "-",
            "-max_total_time=" + seconds,
            "-print_final_stats=1",
            kept.toString(),
            seeds(module, target).toString())
        .inheritIO()
        .start()
        .waitFor();
  }

  /** The example dossiers are seeds as they are. */
  private static Path seeds(Path module, String target) {
    return module.resolve(target.equals("Json") ? "../dossiers" : "src/seeds/" + target);
  }
}
