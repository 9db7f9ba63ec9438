package fr.levier.docs.pack;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.text.Localized;
import fr.levier.docs.tree.Block;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text that a clause may cite, as its front matter declares it. */
record LawDeclaration(
    String cite,
    LegalReference reference,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<Block.VisaRank> rank,
    Place place) {

  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");
  private static final Pattern SEVERAL =
      Pattern.compile("[LRDA]\\. ?[0-9][0-9-]*.*?(?:,| et | à ).*[0-9]");

  static LawDeclaration of(
      String cite,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      boolean verified,
      Optional<Block.VisaRank> rank,
      Place place) {
    LegalReference reference = reference(normal(cite));
    return new LawDeclaration(
        normal(cite), verified ? reference : reference.unverified(), from, until, rank, place);
  }

  /** White space does not tell two citations apart. */
  static String normal(String cite) {
    return SPACES.matcher(cite.strip()).replaceAll(" ");
  }

  /** {@code CSP L. 6143-3-2} is an article of a code, {@code CSP} the code; anything else is printed as it is. */
  private static LegalReference reference(String cite) {
    for (LegalCode code : LegalCode.values()) {
      if (cite.equals(code.name())) {
        return LegalReference.of(code.title());
      }
      if (cite.startsWith(code.name() + " ")) {
        String article = cite.substring(code.name().length() + 1);
        return SEVERAL.matcher(article).find()
            ? LegalReference.of("articles " + article + " du " + code.title())
            : LegalReference.article(article, code);
      }
    }
    return LegalReference.of(cite);
  }

  /** The declaration itself as a diagnostic, when the text is not in force on the day. */
  Optional<PackDiagnostic> notInForceOn(LocalDate day) {
    if (until.isPresent() && day.isAfter(until.get())) {
      return Optional.of(diagnostic(new Localized(
          "« " + cite + " » n’est plus en vigueur au " + day + " (dernier jour : " + until.get()
              + ") ; citez le texte qui l’a remplacé",
          "\"" + cite + "\" is no longer in force on " + day + " (last day: " + until.get()
              + "); cite the text that replaced it")));
    }
    if (from.isPresent() && day.isBefore(from.get())) {
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
