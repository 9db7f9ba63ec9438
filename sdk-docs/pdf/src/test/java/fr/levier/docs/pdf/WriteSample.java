package fr.levier.docs.pdf;

import fr.levier.docs.tree.Act;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the sample acts to a folder ({@code target} unless told), to be looked at. A second argument makes it write them
 * in the reverse order.
 */
final class WriteSample {

  static final Map<String, Act> ACTS = new TreeMap<>(Map.of(
      "sample.pdf", SampleActs.rich(),
      "sample-annexes.pdf", SampleActs.manyAnnexes(),
      "sample-hostile.pdf", SampleActs.hostile(),
      "sample-letter.pdf", SampleActs.onePage(),
      "sample-projet.pdf", SampleActs.stamped()));

  private WriteSample() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target");
    Files.createDirectories(folder);
    List<String> names = new ArrayList<>(ACTS.keySet());
    if (arguments.length > 1) {
      Collections.reverse(names);
    }
    PdfRenderer renderer = new PdfRenderer();
    for (String name : names) {
      Act act = ACTS.get(name);
      if (act != null) {
        Files.write(folder.resolve(name), renderer.render(act));
      }
    }
  }
}
