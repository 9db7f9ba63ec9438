package fr.levier.cli;

import picocli.CommandLine.Option;

/** {@code --json|--markdown}: at most one of them; columns for a person otherwise. */
final class Layout {

  @Option(names = "--json", description = "En JSON.")
  private boolean json;

  @Option(names = "--markdown", description = "En tableau Markdown.")
  private boolean markdown;

  boolean isJson() {
    return json;
  }

  boolean isMarkdown() {
    return markdown;
  }

  String lay(Table table) {
    return markdown ? table.markdown() : table.columns();
  }
}
