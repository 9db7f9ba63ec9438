package fr.levier.cli;

import fr.levier.core.text.Localized;
import java.util.Locale;

/** What stands in the place of an act whose clauses are not fit for use. */
final class FaultPage {

  private FaultPage() {}

  static String of(String faults, Locale language) {
    String title = new Localized("Modèle à corriger", "Pack to be mended").in(language);
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
        .append(language.getLanguage())
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .append(title)
        .append(
            "</title>\n<style>body { font: 1rem/1.5 sans-serif; margin: 2rem; } li { margin: .5rem 0; }</style>\n")
        .append("</head>\n<body>\n<main>\n<h1>")
        .append(title)
        .append("</h1>\n<ul>\n");
    faults
        .lines()
        .forEach(
            it -> page.append("<li><code>").append(TracePage.escaped(it)).append("</code></li>\n"));
    return page.append("</ul>\n</main>\n</body>\n</html>\n").toString();
  }
}
