package fr.levier.core.party;

import fr.levier.core.text.Localized;
import java.util.Locale;

/** The caller gave text that cannot be the identifier it claims to be. */
public final class MalformedIdentifierException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Which identifier the text claims to be. */
  public enum Kind {
    /** Number of a legal entity, nine digits. */
    SIREN("SIREN", "neuf chiffres", "nine digits"),
    /** Number of an establishment, fourteen digits. */
    SIRET("SIRET", "quatorze chiffres", "fourteen digits"),
    /** Number of a health structure, nine letters or digits. */
    FINESS("FINESS", "neuf lettres ou chiffres", "nine letters or digits"),
    /** Number of a health professional, eleven digits. */
    RPPS("RPPS", "onze chiffres", "eleven digits"),
    /** International bank account number. */
    IBAN(
        "IBAN",
        "deux lettres, deux chiffres, puis 11 à 30 lettres ou chiffres (27 caractères en France)",
        "two letters, two digits, then 11 to 30 letters or digits (27 characters in France)");

    private final String label;
    private final String frenchFormat;
    private final String englishFormat;

    Kind(String label, String frenchFormat, String englishFormat) {
      this.label = label;
      this.frenchFormat = frenchFormat;
      this.englishFormat = englishFormat;
    }

    /** The name of the identifier, the same in both languages. */
    public String label() {
      return label;
    }
  }

  /** Why the text was refused. */
  public enum Reason {
    /** Wrong length or characters. */
    FORMAT,
    /** Right shape, wrong check digits: a digit was mistyped or two were swapped. */
    KEY
  }

  private final Kind kind;
  private final String given;
  private final Reason reason;

  MalformedIdentifierException(Kind kind, String given, Reason reason) {
    super(sentence(kind, given, reason).french());
    this.kind = kind;
    this.given = given;
    this.reason = reason;
  }

  /** Which identifier the text claimed to be. */
  public Kind kind() {
    return kind;
  }

  /** The culprit, as it was given (shortened beyond 60 characters). */
  public String given() {
    return shortened(given);
  }

  /** Why it was refused. */
  public Reason reason() {
    return reason;
  }

  /**
   * The same message in French or in English.
   *
   * @param locale the language to speak
   */
  public String message(Locale locale) {
    return sentence(kind, given, reason).in(locale);
  }

  private static Localized sentence(Kind kind, String given, Reason reason) {
    String culprit = shortened(given);
    Localized why = reason == Reason.FORMAT
        ? new Localized("attendu " + kind.frenchFormat, "expected " + kind.englishFormat)
        : new Localized(
            "sa clé de contrôle est fausse, un chiffre est sans doute mal saisi",
            "its check digits are wrong, a digit was probably mistyped");
    return new Localized(
        "« " + culprit + " » n'est pas un " + kind.label + " : " + why.french(),
        "\"" + culprit + "\" is not a valid " + kind.label + ": " + why.english());
  }

  private static String shortened(String given) {
    return given.length() <= 60 ? given : given.substring(0, 57) + "…";
  }
}
