package fr.levier.docs.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the acts of the tests as files, to look at them: {@code target/sample.docx} and {@code target/sample-projet.docx}. */
final class Sample {

  private Sample() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length == 0 ? "target" : arguments[0]);
    Files.createDirectories(folder);
    DocxRenderer renderer = new DocxRenderer();
    Files.write(folder.resolve("sample.docx"), renderer.render(Acts.rich()));
    Files.write(folder.resolve("sample-projet.docx"), renderer.render(Acts.stamped()));
  }
}
