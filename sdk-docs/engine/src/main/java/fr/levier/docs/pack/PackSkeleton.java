package fr.levier.docs.pack;

import fr.levier.core.lever.DocumentKind;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that a new pack begins with: those of the pack of reference, explained to the jurist who is going to change
 * them. What the law wants stands in them from the first day.
 */
public final class PackSkeleton {

  private static final Pattern ID = Pattern.compile("(?m)^id:.*$");
  private static final Pattern VERSION = Pattern.compile("(?m)^version:.*$");

  private PackSkeleton() {}

  /**
   * The files by name: {@code pack.yaml}, {@code clauses/objet.md}…
   *
   * @param id of the new pack, in kebab-case
   */
  public static Map<String, String> of(DocumentKind<?> kind, String id) {
    PackSource reference = PackSource.ofClassPath(kind.subjectType().getClassLoader(), kind.pack());
    LawContents law = LawContents.of(kind);
    Map<String, String> files = new TreeMap<>();
    reference
        .files()
        .forEach((name, text) -> files.put(
            name,
            name.equals(PackSource.MANIFEST)
                ? manifest(text, kind, id)
                : clause(text, law.basis(clauseId(name)))));
    return files;
  }

  private static String clauseId(String name) {
    return name.substring(PackSource.CLAUSES.length(), name.length() - ".md".length());
  }

  private static String manifest(String text, DocumentKind<?> kind, String id) {
    String own = ID.matcher(text).replaceFirst("id: " + Matcher.quoteReplacement(id));
    return """
        # Modèle : %s. L'ordre de « body » est celui de l'acte ; les articles se numérotent seuls.
        # Une clause est un fichier de clauses/. Une clause « common/… » est commune à tous les leviers : pour écrire la vôtre,
        # créez clauses/<nom>.md et mettez <nom> à la place de common/<nom>.
        # « labels » dit comment s'appelle une valeur qui manque : [À COMPLÉTER : …].
        """.replace("%s", kind.title().french())
        + VERSION.matcher(own).replaceFirst("version: 0.1.0");
  }

  /** The header of a clause takes comments; its body takes none, and they are never printed. */
  private static String clause(String text, Optional<String> basis) {
    String[] parts = text.split("\n", 2);
    String law =
        basis.map(it -> "# Repose sur : " + it.replaceAll("\\s+", " ") + ".\n").orElse("");
    return parts[0]
        + "\n# Le texte de la clause suit la seconde ligne « --- ». {{chemin}} imprime une valeur du dossier.\n"
        + law
        + (parts.length > 1 ? parts[1] : "");
  }
}
