package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.report.ChangeSet;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.LegalSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dossier file, read and typed.
 *
 * @param file its name as it was typed
 * @param kind the document it is for
 * @param asOf the day whose law it asks for, if it says one
 */
record Dossier(
    String file,
    Lever lever,
    DocumentKind<?> kind,
    Optional<LocalDate> asOf,
    LegalSubject subject) {

  Report check(Levier levier, LocalDate day) {
    return levier.check(kind, subject, day);
  }

  /** What would make it acceptable, if it is rejected. */
  List<ChangeSet> remedies(Levier levier, Report report) {
    return report.verdict() == Verdict.REJECTED
        ? levier.remedies(kind, subject, report.asOf())
        : List.of();
  }
}
