package fr.levier.cli;

import fr.levier.core.lever.DocumentKind;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.text.Localized;
import fr.levier.docs.Documents;
import fr.levier.docs.assembly.AssemblyOptions;
import fr.levier.docs.assembly.MissingValueException;
import fr.levier.docs.tree.Act;
import java.time.LocalDate;

/**
 * An act that is going to be written.
 *
 * @param stem the name of its files, without extension
 */
record PlannedAct(Dossier dossier, DocumentKind<?> kind, LocalDate day, String stem) {

  Act assemble(Documents documents) {
    return assemble(documents, kind);
  }

  private <S extends LegalSubject> Act assemble(Documents documents, DocumentKind<S> typed) {
    try {
      return documents.assemble(
          typed,
          typed.subjectType().cast(dossier.subject()),
          day,
          AssemblyOptions.standard().withStatements(dossier.statements()));
    } catch (MissingValueException incomplete) {
      String why = String.valueOf(incomplete.getMessage());
      throw Unusable.file(dossier.file(), new Localized(why, why));
    }
  }
}
