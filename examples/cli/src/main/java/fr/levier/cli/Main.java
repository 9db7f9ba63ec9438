package fr.levier.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/** The door of the program: what the machine is like is looked up here and nowhere else. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the virtual machine with its exit code. */
  public static void main(String[] args) {
    // Libraries keep their own start-up talk out of stderr: it goes to a logger that says nothing.
    System.setProperty("org.jboss.logging.provider", "slf4j");
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = Cli.run(
        new Terminal(out, err, Clock.system(ZoneId.systemDefault()), Path.of("").toAbsolutePath()),
        args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
  }
}
