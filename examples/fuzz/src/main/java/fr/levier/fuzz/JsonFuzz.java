package fr.levier.fuzz;

import fr.levier.core.Levier;
import fr.levier.core.dossier.Statements;
import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.LevierJson;
import fr.levier.core.json.UnusableInputException;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.UnknownLeverException;
import fr.levier.core.rule.LegalSubject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A dossier is unusable, which is told, or it is judged; and what was read is written and read again as it was. */
public final class JsonFuzz {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private JsonFuzz() {}

  /** One dossier file. */
  public static void fuzzerTestOneInput(byte[] input) {
    LevierJson json = LevierJson.standard();
    try {
      DossierEnvelope dossier = json.readDossier(input);
      Statements.of(dossier);
      Optional<DocumentKind<?>> kind = kind(dossier);
      if (kind.isPresent()) {
        judged(kind.get(), dossier);
      }
    } catch (UnusableInputException told) {
      if (String.valueOf(told.getMessage()).contains("\n")) {
        throw new IllegalStateException("More than one line: " + told.getMessage(), told);
      }
    }
  }

  private static Optional<DocumentKind<?>> kind(DossierEnvelope dossier) {
    try {
      return Optional.of(Levier.standard().catalog().kindOf(dossier));
    } catch (UnknownLeverException | IllegalArgumentException notInstalled) {
      return Optional.empty();
    }
  }

  private static <S extends LegalSubject> void judged(
      DocumentKind<S> kind, DossierEnvelope dossier) {
    LevierJson json = LevierJson.standard();
    S subject = dossier.subject(kind.subjectType());
    if (!json.read(json.write(subject), kind.subjectType()).equals(subject)) {
      throw new IllegalStateException("Written and read again, it is another subject");
    }
    Levier.standard().check(kind, subject, dossier.asOf().orElse(DAY)).explain(Locale.FRENCH);
  }
}
