package fr.levier.docs.docx;

import fr.levier.docs.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/**
 * A door to docx4j for whoever goes on working on a file: insert a logo, merge, convert. docx4j is loaded when this class is
 * used, and by nothing else in this module.
 */
public final class Docx4jBridge {

  private Docx4jBridge() {}

  /**
   * A Word file as docx4j sees it, inspected first: docx4j itself inflates without bounds and follows external parts.
   *
   * @throws UnreadableDocumentException if the file is damaged or hostile
   */
  public static WordprocessingMLPackage asDocx4j(byte[] file) {
    SafePackage.open(file);
    try {
      WordprocessingMLPackage opened = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
      opened.getMainDocumentPart().getContents();
      return opened;
    } catch (Docx4JException broken) {
      throw new UnreadableDocumentException(
          "Ce document Word est endommagé : son contenu ne se lit pas.",
          "This Word document is damaged: its content cannot be read.",
          broken);
    }
  }
}
