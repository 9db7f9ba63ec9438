package fr.levier.docs.html;

import java.util.Locale;

/** The few words that the page adds to an act, in the language of the act: French, or else English. */
record Words(
    String skip,
    String cover,
    String contents,
    String signatures,
    String lawOf,
    String pack,
    String fingerprint,
    String stamped) {

  private static final Words FRENCH = new Words(
      "Aller à l’acte",
      "Page de garde",
      "Sommaire",
      "Signatures",
      "droit applicable au ",
      "Modèle",
      "Empreinte SHA-256",
      "Mention : ");
  private static final Words ENGLISH = new Words(
      "Skip to the act",
      "Cover sheet",
      "Contents",
      "Signatures",
      "law as of ",
      "Template",
      "SHA-256 fingerprint",
      "Marked: ");

  static Words in(String language) {
    return Locale.FRENCH.getLanguage().equals(Locale.forLanguageTag(language).getLanguage())
        ? FRENCH
        : ENGLISH;
  }
}
