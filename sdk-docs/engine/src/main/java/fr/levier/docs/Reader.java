package fr.levier.docs;

import fr.levier.docs.intake.ForeignText;
import fr.levier.docs.style.WordStyle;

/**
 * Reads back a file that a {@link Renderer} wrote and that may have been edited since. A plugin, found by
 * {@link java.util.ServiceLoader}. Implementations are thread-safe and bounded in memory, whatever the file.
 */
public interface Reader {

  /** The format read. */
  Format format();

  /** Whether the bytes look like a file of this format; a cheap test of the first bytes. */
  boolean recognises(byte[] file);

  /**
   * The dossier that the file carries, and where its surface says otherwise.
   *
   * @throws UnreadableDocumentException if the file is damaged, hostile, or carries no dossier of ours
   */
  Recovered read(byte[] file);

  /**
   * The same, for a file of an archive and the dossier that was kept beside it.
   *
   * @throws UnreadableDocumentException also if files of this format carry their dossier themselves
   */
  default Recovered read(byte[] file, byte[] dossier) {
    throw new UnreadableDocumentException(
        "Un fichier de ce format porte son dossier : il ne se lit pas avec un autre.",
        "A file of this format carries its dossier: it is not read with another.");
  }

  /**
   * What any file of this format shows, whoever wrote it.
   *
   * @throws UnreadableDocumentException if the file is damaged or hostile, or if this reader reads only acts of ours
   */
  default ForeignText text(byte[] file) {
    throw new UnreadableDocumentException(
        "Ce format ne se lit que dans les actes produits par Levier.",
        "This format is read only in acts made by Levier.");
  }

  /**
   * What a file of reference says of the look of documents.
   *
   * @throws UnreadableDocumentException if the file is damaged or hostile, or of a format in which nobody designs
   */
  default WordStyle style(byte[] file) {
    throw new UnreadableDocumentException(
        "Une charte se dessine dans un fichier Word (DOCX) : ce fichier est d’un autre format.",
        "A look is designed in a Word file (DOCX): this file is of another format.");
  }
}
