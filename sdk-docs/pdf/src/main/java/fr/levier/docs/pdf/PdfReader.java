package fr.levier.docs.pdf;

import fr.levier.docs.Alteration;
import fr.levier.docs.Format;
import fr.levier.docs.Reader;
import fr.levier.docs.Recovered;
import fr.levier.docs.UnreadableDocumentException;
import fr.levier.docs.intake.ForeignText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads back a PDF of {@link PdfRenderer}: the dossier it carries, and whether its data, its clauses or its words were
 * touched since. The file keeps digests of what it said, not the words: an alteration that was not there before shows
 * {@code sha256:…} as expected, and the present words as found. A filled signature field is no alteration.
 *
 * <p>Thread-safe. Bounded: a file over 48 MB, or whose streams inflate beyond reason, is refused before it is parsed.
 */
public final class PdfReader implements Reader {

  /** For {@link java.util.ServiceLoader}. */
  public PdfReader() {}

  @Override
  public Format format() {
    return Format.PDF;
  }

  @Override
  public boolean recognises(byte[] file) {
    return Intake.isPdf(file);
  }

  @Override
  public Recovered read(byte[] file) {
    Intake.check(file);
    return Hush.during(() -> opened(file, document -> recovered(document, PdfReader::attached)));
  }

  /**
   * Reads back a file of {@link PdfRenderer#forArchive()} with the dossier that was kept beside it. A dossier that is not
   * the one of the act is told as {@link Alteration.Kind#DATA_CHANGED}.
   *
   * @param dossier the JSON beside the file, in UTF-8
   * @throws UnreadableDocumentException if the file is damaged, hostile or not ours, or the dossier is no text
   */
  @Override
  public Recovered read(byte[] file, byte[] dossier) {
    Intake.check(file);
    return Hush.during(() -> opened(file, document -> recovered(document, catalog -> dossier)));
  }

  /**
   * What a tagged PDF says along its structure, whoever made it. One that is not tagged is refused: the order of its words
   * is anybody's guess.
   */
  @Override
  public ForeignText text(byte[] file) {
    Intake.check(file);
    return Hush.during(() -> opened(file, PdfReader::said));
  }

  private static ForeignText said(PDDocument document) throws IOException {
    List<String> lines = SurfaceText.of(document).lines();
    if (lines.isEmpty()) {
      throw new UnreadableDocumentException(
          "Le PDF n’est pas balisé, ou n’est que des images : donnez le document Word (DOCX).",
          "The PDF is not tagged, or holds pictures alone: give the Word document (DOCX).");
    }
    List<ForeignText.Piece> pieces = new ArrayList<>();
    for (String line : lines) {
      List<ForeignText.Run> words = List.of(new ForeignText.Run(line, false, false, false, ""));
      pieces.add(new ForeignText.Line(pieces.size() + 1, ForeignText.Mark.NONE, 0, 0, words));
    }
    return new ForeignText(pieces, List.of());
  }

  /** Where the dossier of a file is. */
  private interface Source {
    byte[] in(COSDictionary catalog) throws IOException;
  }

  private static byte[] attached(COSDictionary catalog) throws IOException {
    return PageWords.bytes(Attachments.find(catalog, PdfFile.ATTACHMENT)
        .orElseThrow(() -> new UnreadableDocumentException(
            "Le PDF ne contient pas de pièce jointe « " + PdfFile.ATTACHMENT
                + " » : ce n’est pas un acte produit par Levier, la pièce a été retirée, ou c’est"
                + " un PDF d’archive, à relire avec le dossier JSON conservé à côté de lui.",
            "The PDF has no attachment \"" + PdfFile.ATTACHMENT
                + "\": it is no act made by Levier, the attachment was removed, or it is an archive"
                + " PDF, to be read with the JSON dossier kept beside it.")));
  }

  /** What is read of a document that is open. */
  private interface Reading<T> {
    T of(PDDocument document) throws IOException;
  }

  private static <T> T opened(byte[] file, Reading<T> reading) {
    try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(file)).parse(false)) {
      if (document.isEncrypted()) {
        throw Intake.encrypted();
      }
      return reading.of(document);
    } catch (InvalidPasswordException locked) {
      throw Intake.encrypted();
    } catch (UnreadableDocumentException told) {
      throw told;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw Intake.damaged(broken);
    } catch (OutOfMemoryError dense) {
      // A parser makes forty bytes of "[]": only it can tell that a file is too dense, and all of
      // it is garbage by now.
      throw Intake.tooLarge();
    }
  }

  private static Recovered recovered(PDDocument document, Source source) throws IOException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    byte[] dossier = source.in(catalog);
    COSBase metadata = catalog.getDictionaryObject(COSName.METADATA);
    Optional<Claims> claims = metadata instanceof COSStream packet
        ? Claims.read(PageWords.bytes(packet))
        : Optional.empty();
    if (claims.isEmpty()) {
      throw new UnreadableDocumentException(
          "Le dossier « " + PdfFile.ATTACHMENT
              + " » ne vient pas de Levier : les métadonnées du PDF n’en disent rien.",
          "The dossier \"" + PdfFile.ATTACHMENT
              + "\" does not come from Levier: the metadata of the PDF say nothing of it.");
    }
    List<Alteration> alterations =
        new Audit(claims.get(), SurfaceText.of(document)).alterations(dossier, document);
    return new Recovered(decoded(dossier), alterations);
  }

  private static String decoded(byte[] dossier) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(dossier))
          .toString();
    } catch (CharacterCodingException notText) {
      throw new UnreadableDocumentException(
          "Le dossier « " + PdfFile.ATTACHMENT + " » n’est pas un texte lisible.",
          "The dossier \"" + PdfFile.ATTACHMENT + "\" is no readable text.",
          notText);
    }
  }
}
