package fr.levier.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * All that the commands know of the machine they run on.
 *
 * @param out what was asked for
 * @param err errors, notices and progress
 * @param clock what day it is, for a dossier that does not say which law it means
 * @param workingFolder where relative paths start
 */
record Terminal(PrintWriter out, PrintWriter err, Clock clock, Path workingFolder) {

  /** Today. */
  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A path as it was typed, from the working folder. */
  Path resolve(Path typed) {
    return workingFolder.resolve(typed);
  }
}
