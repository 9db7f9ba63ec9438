package fr.levier.docs.pack;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The words of a clause as its author wrote them, to be compared with those of another pack.
 *
 * @param clause its id
 * @param version as its header says
 * @param approval who approved it in the place of another, as its header says
 * @param text its title if it has one, then its body
 */
public record ClauseText(String clause, String version, Optional<String> approval, String text) {

  public ClauseText {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(approval, "approval");
    Objects.requireNonNull(text, "text");
  }

  /** The clauses of a pack with its layers, in the order of the act; those that cannot be read are left out. */
  public static List<ClauseText> of(PackSource source) {
    Diagnostics unasked = new Diagnostics();
    return PackFiles.manifest(source, unasked)
        .map(manifest -> PackFiles.read(source, manifest, unasked).clauses().values().stream()
            .map(ClauseText::of)
            .toList())
        .orElse(List.of());
  }

  private static ClauseText of(ClauseFile file) {
    String title = file.title().map(it -> it.text() + "\n\n").orElse("");
    String body = String.join("\n", file.lines()).strip();
    return new ClauseText(file.id(), file.version(), file.approval(), title + body + "\n");
  }
}
