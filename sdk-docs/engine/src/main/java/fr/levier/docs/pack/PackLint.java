package fr.levier.docs.pack;

import java.util.List;

/** Everything that is wrong with a pack, at once. It never throws, whatever the texts. */
public final class PackLint {

  private PackLint() {}

  /**
   * The diagnostics of a pack with its layers, by file, line and column; empty when nothing is wrong.
   *
   * @param subjectType the model that its paths are resolved against
   */
  public static List<PackDiagnostic> lint(PackSource source, Class<?> subjectType) {
    return PackCompiler.lint(source, subjectType);
  }
}
