package fr.levier.docs.assembly;

import fr.levier.core.rule.LegalSubject;
import fr.levier.docs.pack.CompiledPack;
import fr.levier.docs.tree.Act;
import java.time.LocalDate;

/** Makes the tree of an act from a compiled pack and a subject. */
public final class Assembler {

  private Assembler() {}

  /**
   * The act, numbered and resolved. It has no stamp and no cover: whoever judged the subject adds them.
   *
   * @param asOf the day whose law the act is made under
   * @throws MissingValueException if the pack refuses to do without a value that the subject lacks
   * @throws IllegalArgumentException if the subject is not of the type the pack was compiled for
   */
  public static Act assemble(
      CompiledPack pack, LegalSubject subject, LocalDate asOf, AssemblyOptions options) {
    if (!pack.subjectType().isInstance(subject)) {
      throw new IllegalArgumentException("The pack " + pack.identity() + " writes about "
          + pack.subjectType().getSimpleName() + ", not " + subject.getClass().getSimpleName());
    }
    return new ActBuilder(pack.template(), subject, asOf, options).build();
  }
}
