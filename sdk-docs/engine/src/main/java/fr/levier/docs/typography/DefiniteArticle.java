package fr.levier.docs.typography;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The definite article of what lets somebody sign: <i>la</i> délibération, <i>l’</i>arrêté, <i>les</i> statuts. Dossiers hold
 * such references without one. Stateless and thread-safe.
 */
public final class DefiniteArticle {

  private static final Pattern FIRST_WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*[’']?");

  private DefiniteArticle() {}

  /**
   * What stands before a reference, its space included: {@code la }, {@code le }, {@code l’} or {@code les }; nothing before one
   * that has its article. A word that is not known is introduced: {@code le titre suivant : }.
   */
  public static String of(String reference) {
    Matcher first = FIRST_WORD.matcher(reference);
    return switch (first.lookingAt() ? first.group().toLowerCase(Locale.FRENCH) : "") {
      case "la", "l’", "l'" -> "";
      case "convention",
          "décision",
          "délégation",
          "délibération",
          "désignation",
          "lettre",
          "loi",
          "nomination",
          "procuration",
          "résolution",
          "subdélégation" -> "la ";
      case "contrat", "décret", "mandat", "pouvoir", "procès-verbal", "règlement" -> "le ";
      case "accord",
          "acte",
          "arrêté",
          "article",
          "autorisation",
          "extrait",
          "habilitation",
          "ordonnance" -> "l’";
      case "articles",
          "décisions",
          "délégations",
          "délibérations",
          "dispositions",
          "pouvoirs",
          "statuts" -> "les ";
      default -> "le titre suivant\u00a0: ";
    };
  }
}
