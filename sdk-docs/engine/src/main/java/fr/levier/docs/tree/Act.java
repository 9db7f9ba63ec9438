package fr.levier.docs.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An act, whole: what it is, its pages and the dossier it was made from.
 *
 * @param identity what the act is
 * @param body the blocks in reading order; a cover sheet, if any, comes first and ends with a {@link Block.PageBreak}
 * @param dossier the dossier file the act was made from, as canonical JSON; carried inside every DOCX and PDF
 */
public record Act(Identity identity, List<Block> body, String dossier) {

  public Act {
    Objects.requireNonNull(identity, "identity");
    body = List.copyOf(body);
    Objects.requireNonNull(dossier, "dossier");
  }

  /** Whether an act makes a contract or states a decision; the formulas of the two are never mixed. */
  public enum Nature {
    /** Parties agree: <i>Il a été convenu ce qui suit</i>. */
    CONVENTION,
    /** One authority decides: <i>Décide</i>. */
    DECISION,
    /** Neither: a form, a letter, a report. */
    OTHER
  }

  /**
   * What an act is.
   *
   * @param title plain title, for metadata and running headers
   * @param language BCP 47 tag, {@code fr-FR}
   * @param lever id of the lever
   * @param kind id of the document kind
   * @param pack {@code id@version} of the pack
   * @param day the day whose law the act was made under; the only date of its metadata
   * @param stamp the mention set on every page, such as {@code PROJET}; absent when the act may be signed
   * @param author the first party, for metadata; empty when not known
   */
  public record Identity(
      String title,
      String language,
      Nature nature,
      String lever,
      String kind,
      String pack,
      LocalDate day,
      Optional<String> stamp,
      String author) {
    public Identity {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(nature, "nature");
      Objects.requireNonNull(lever, "lever");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(pack, "pack");
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(stamp, "stamp");
      Objects.requireNonNull(author, "author");
    }
  }
}
