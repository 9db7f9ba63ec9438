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
    return assemble(documents, AssemblyOptions.standard());
  }

  /** The act, with what people declare in the dossier, whatever else the options ask for. */
  Act assemble(Documents documents, AssemblyOptions options) {
    return assemble(documents, kind, options);
  }

  private <S extends LegalSubject> Act assemble(
      Documents documents, DocumentKind<S> typed, AssemblyOptions options) {
    try {
      return documents.assemble(
          typed,
          typed.subjectType().cast(dossier.subject()),
          day,
          options.withStatements(dossier.statements()));
    } catch (MissingValueException incomplete) {
      String why = String.valueOf(incomplete.getMessage());
      throw Unusable.file(dossier.file(), new Localized(why, why));
    }
  }
}
