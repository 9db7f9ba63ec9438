package fr.levier.docs.pack;

import fr.levier.core.law.LegalReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text that a clause rests on, as its header declares it.
 *
 * @param clause the id of the clause; {@code common/…} for one that levers share
 * @param text the text, with its mark when it was not verified
 * @param quoted whether the words of the clause cite it; otherwise it stands in the header alone
 */
public record CitedText(String clause, LegalReference text, boolean quoted) {

  public CitedText {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(text, "text");
  }

  /**
   * The texts of every clause of a pack, in the order of the act. The files alone are read: what the lint would say of them
   * is not asked here, and a clause that cannot be read cites nothing.
   */
  public static List<CitedText> of(PackSource source) {
    Diagnostics unasked = new Diagnostics();
    Optional<Manifest> manifest = PackFiles.manifest(source, unasked);
    return manifest
        .map(read -> PackFiles.read(source, read, unasked).clauses().values().stream()
            .flatMap(clause -> clause.laws().stream().map(law -> of(clause, law)))
            .toList())
        .orElse(List.of());
  }

  private static CitedText of(ClauseFile clause, LawDeclaration law) {
    String words = LawDeclaration.normal(String.join("\n", clause.lines()));
    boolean common = clause.file().startsWith(Library.FOLDER);
    return new CitedText(
        (common ? "common/" : "") + clause.id(),
        law.reference(),
        words.contains("{{law:" + law.cite() + "}}"));
  }
}
