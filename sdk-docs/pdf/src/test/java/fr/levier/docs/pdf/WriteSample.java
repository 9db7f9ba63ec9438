package fr.levier.docs.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample acts to a folder ({@code target} unless told), to be looked at. */
final class WriteSample {

  private WriteSample() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target");
    Files.createDirectories(folder);
    PdfRenderer renderer = new PdfRenderer();
    Files.write(folder.resolve("sample.pdf"), renderer.render(SampleActs.rich()));
    Files.write(folder.resolve("sample-projet.pdf"), renderer.render(SampleActs.stamped()));
    Files.write(folder.resolve("sample-letter.pdf"), renderer.render(SampleActs.onePage()));
    Files.write(folder.resolve("sample-hostile.pdf"), renderer.render(SampleActs.hostile()));
    Files.write(folder.resolve("sample-annexes.pdf"), renderer.render(SampleActs.manyAnnexes()));
    Files.write(folder.resolve("sample-table.pdf"), renderer.render(SampleActs.longTable()));
  }
}
