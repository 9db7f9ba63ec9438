package fr.levier.cli;

import picocli.CommandLine.Option;

/** {@code --json}: for a program; words for a person otherwise. */
final class JsonOption {

  @Option(names = "--json", description = "En JSON.")
  private boolean json;

  boolean isAsked() {
    return json;
  }
}
