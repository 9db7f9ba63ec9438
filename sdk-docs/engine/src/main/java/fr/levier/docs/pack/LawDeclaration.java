package fr.levier.docs.pack;

import fr.levier.core.law.LegalReference;
import fr.levier.core.text.Localized;
import fr.levier.docs.tree.Block;
import java.time.LocalDate;
import java.util.Optional;

/** A text that a clause may cite, as its front matter declares it. */
record LawDeclaration(
    String cite,
    LegalReference reference,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Block.VisaRank rank,
    Place place) {

  /** The declaration itself as a diagnostic, when the text is not in force on the day. */
  Optional<PackDiagnostic> notInForceOn(LocalDate day) {
    if (until.filter(last -> day.isAfter(last)).isPresent()) {
      return Optional.of(diagnostic(new Localized(
          "« " + cite + " » n’est plus en vigueur au " + day + " (dernier jour : " + until.get()
              + ") ; citez le texte qui l’a remplacé",
          "\"" + cite + "\" is no longer in force on " + day + " (last day: " + until.get()
              + "); cite the text that replaced it")));
    }
    if (from.filter(first -> day.isBefore(first)).isPresent()) {
      return Optional.of(diagnostic(new Localized(
          "« " + cite + " » n’est pas encore en vigueur au " + day + " (premier jour : "
              + from.get() + ")",
          "\"" + cite + "\" is not yet in force on " + day + " (first day: " + from.get() + ")")));
    }
    return Optional.empty();
  }

  private PackDiagnostic diagnostic(Localized message) {
    return new PackDiagnostic(
        place.file(),
        place.line(),
        place.column(),
        PackCode.LAW_NOT_IN_FORCE,
        message,
        Optional.empty());
  }
}
