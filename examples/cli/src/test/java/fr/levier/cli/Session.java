package fr.levier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * One call of the program, in this virtual machine.
 *
 * @param code the exit code
 */
record Session(int code, String out, String err) {

  /** The day it is in every test. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** The top of the checkout. */
  static final Path ROOT = root();

  /** The dossiers shown as examples. */
  static final Path DOSSIERS = ROOT.resolve("examples/dossiers");

  static Session of(Object... args) {
    return in(ROOT, args);
  }

  static Session in(Path workingFolder, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] typed = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      typed[i] = args[i].toString();
    }
    Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    int code = Cli.run(
        new Terminal(new PrintWriter(out), new PrintWriter(err), clock, workingFolder), typed);
    return new Session(code, out.toString(), err.toString());
  }

  static Path written(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    for (@Nullable Path folder = Path.of("").toAbsolutePath();
        folder != null;
        folder = folder.getParent()) {
      if (Files.exists(folder.resolve("levier"))) {
        return folder;
      }
    }
    throw new IllegalStateException("the tests run inside a checkout");
  }
}
