package fr.levier.cli;

/** What a command ends with. */
final class ExitCode {

  /** Done; also when an act is stamped PROJET. */
  static final int DONE = 0;

  /** A check found a breached ERROR rule, a strict generation was refused, or a case failed. */
  static final int REFUSED = 1;

  /** The input cannot be used. */
  static final int UNUSABLE = 2;

  private ExitCode() {}
}
