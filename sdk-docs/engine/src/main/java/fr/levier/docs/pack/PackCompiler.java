package fr.levier.docs.pack;

import fr.levier.core.rule.LegalSubject;
import java.util.List;

/** Turns the files of a pack into one that makes acts. */
public final class PackCompiler {

  private PackCompiler() {}

  /**
   * Compiles a pack with its layers.
   *
   * @throws PackException with every diagnostic, if one of them is an error
   */
  @SuppressWarnings("DoNotCallSuggester") // the compiler follows
  public static CompiledPack compile(PackSource source, Class<? extends LegalSubject> subjectType) {
    List<PackDiagnostic> found = PackLint.lint(source, subjectType);
    throw new PackException(source.name(), found);
  }
}
