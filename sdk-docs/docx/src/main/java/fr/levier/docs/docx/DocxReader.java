package fr.levier.docs.docx;

import fr.levier.docs.Format;
import fr.levier.docs.Reader;
import fr.levier.docs.Recovered;
import fr.levier.docs.UnreadableDocumentException;
import fr.levier.docs.intake.ForeignText;
import fr.levier.docs.style.WordStyle;

/**
 * Reads back a Word file that {@link DocxRenderer} wrote and that came back from negotiation: the dossier inside, each value
 * that was typed over, each clause that was edited, deleted or moved. A file that Word or LibreOffice merely saved again shows
 * no alteration. Thread-safe; bounded in memory whatever the file.
 */
public final class DocxReader implements Reader {

  /** A reader; all are alike. */
  public DocxReader() {}

  @Override
  public Format format() {
    return Format.DOCX;
  }

  @Override
  public boolean recognises(byte[] file) {
    return SafePackage.isZip(file);
  }

  @Override
  public Recovered read(byte[] file) {
    SafePackage opened = SafePackage.open(file);
    MadeDocument made = MadeDocument.find(opened)
        .orElseThrow(
            () -> new UnreadableDocumentException(
                "Ce document Word ne porte aucun dossier Levier : ses données ont été retirées, ou il n’a pas été"
                    + " produit par Levier.",
                "This Word document carries no Levier dossier: its data were removed, or Levier did not make it."));
    return Audit.of(made, PageReader.read(opened, made));
  }

  @Override
  public WordStyle style(byte[] file) {
    return StyleReader.read(file);
  }

  @Override
  public ForeignText text(byte[] file) {
    return ForeignReader.read(SafePackage.open(file));
  }
}
