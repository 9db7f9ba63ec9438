package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.dossier.Statements;
import fr.levier.core.json.JsonTree;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.NamedDossier;
import fr.levier.core.report.ChangeSet;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Severity;
import fr.levier.core.text.Localized;
import fr.levier.docs.Documents;
import fr.levier.docs.tree.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dossier file, read and typed.
 *
 * @param file its name as it was typed
 * @param kind the document it is for
 * @param tree the file before it was typed: it knows where things stand
 * @param asOf the day whose law it asks for, if it says one
 * @param statements the waivers and attestations that stand beside the subject
 */
record Dossier(
    String file,
    Lever lever,
    DocumentKind<?> kind,
    JsonTree tree,
    Optional<LocalDate> asOf,
    Statements statements,
    LegalSubject subject) {

  Report check(Levier levier, LocalDate day) {
    return levier.check(kind, subject, day).waiving(statements.waivers());
  }

  /** The act of its document, by the law of a day. */
  Act act(Documents documents, LocalDate day) {
    return new PlannedAct(this, kind, day, "").assemble(documents);
  }

  /** What it is: the ids of its lever and of its document. */
  String name() {
    return lever.id() + ", " + kind.id();
  }

  /** Refuses another dossier that is no version of the same document. */
  void refuseOther(Dossier other) {
    if (!name().equals(other.name())) {
      throw Unusable.file(
          other.file(),
          new Localized(
              "les deux dossiers doivent être deux versions d'un même document ; trouvé « " + name()
                  + " » et « " + other.name() + " »",
              "both dossiers have to be versions of one document; found \"" + name() + "\" and \""
                  + other.name() + "\""));
    }
  }

  /** The same, to be checked together with others. */
  NamedDossier named(LocalDate day) {
    return new NamedDossier(file, lever.id(), kind, subject, day);
  }

  /** What would make it acceptable, if it is rejected. */
  List<ChangeSet> remedies(Levier levier, Report report) {
    return report.verdict() == Verdict.REJECTED
        ? levier.remedies(kind, subject, report.asOf())
        : List.of();
  }

  /**
   * Refuses values that are malformed whatever the law, for a question that has no report to tell them in.
   *
   * @throws Unusable with the line and column of each
   */
  void refuseMalformed(Levier levier, LocalDate day) {
    List<Unusable> malformed = check(levier, day).findings(Severity.ERROR).stream()
        .filter(finding -> finding.rule().startsWith("FORM-"))
        .map(finding -> Unusable.file(
            file,
            tree.at(finding.path())
                .orElse(tree)
                .unusable(new Localized(
                    finding.path() + " : " + finding.message().french(),
                    finding.path() + ": " + finding.message().english()))))
        .toList();
    if (!malformed.isEmpty()) {
      throw malformed.get(0).with(malformed.subList(1, malformed.size()));
    }
  }
}
