package fr.levier.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page of Markdown shows between fences. */
final class Fences {

  private Fences() {}

  static List<String> of(Path page, String language) {
    Matcher fence = Pattern.compile(
            "^```" + language + "\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(Session.text(page));
    List<String> blocks = new ArrayList<>();
    while (fence.find()) {
      blocks.add(fence.group(1));
    }
    return blocks;
  }
}
