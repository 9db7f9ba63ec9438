package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;

/** Another virtual machine, with its own locale, zone and history. */
final class Jvm {

  private Jvm() {}

  record Result(int code, String out, String err) {}

  /** Compiles a source by the class path of this machine, beside itself; 0 when it compiles. */
  static int compile(Path source) {
    return ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            null,
            null,
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            String.valueOf(source.getParent()),
            source.toString());
  }

  /** Runs a main class at the top of the checkout. */
  static Result run(String classPath, List<String> options, String... mainAndArguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dsun.stdout.encoding=UTF-8");
    command.add("-Dstdout.encoding=UTF-8");
    command.addAll(options);
    command.add("-cp");
    command.add(classPath);
    command.addAll(List.of(mainAndArguments));
    Path out = Files.createTempFile("levier", ".out");
    Path err = Files.createTempFile("levier", ".err");
    try {
      Process process = new ProcessBuilder(command)
          .directory(Session.ROOT.toFile())
          .redirectOutput(out.toFile())
          .redirectError(err.toFile())
          .start();
      process.getOutputStream().close();
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      return new Result(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
