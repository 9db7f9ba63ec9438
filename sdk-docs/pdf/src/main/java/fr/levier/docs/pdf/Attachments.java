package fr.levier.docs.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Finds an attachment by its name, among the associated files of a document and then among its embedded files. */
final class Attachments {

  private static final int DEEPEST = 12;
  private static final int MOST = 10_000;

  private final String wanted;
  private int seen;

  private Attachments(String wanted) {
    this.wanted = wanted;
  }

  static Optional<COSStream> find(COSDictionary catalog, String name) {
    Attachments search = new Attachments(name);
    Optional<COSStream> associated =
        search.among(catalog.getDictionaryObject(COSName.getPDFName("AF")));
    if (associated.isPresent()) {
      return associated;
    }
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    return names == null
        ? Optional.empty()
        : search.node(names.getCOSDictionary(COSName.EMBEDDED_FILES), 0);
  }

  private Optional<COSStream> among(@Nullable COSBase list) {
    if (list instanceof COSArray array) {
      for (int i = 0; i < array.size() && seen++ < MOST; i++) {
        Optional<COSStream> file = file(array.getObject(i));
        if (file.isPresent()) {
          return file;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<COSStream> node(@Nullable COSDictionary node, int depth) {
    if (node == null || depth > DEEPEST || seen++ > MOST) {
      return Optional.empty();
    }
    Optional<COSStream> here = among(node.getDictionaryObject(COSName.NAMES));
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; here.isEmpty() && kids != null && i < kids.size(); i++) {
      here = kids.getObject(i) instanceof COSDictionary kid ? node(kid, depth + 1) : here;
    }
    return here;
  }

  /** The stream of a file specification, if it has the name. */
  private Optional<COSStream> file(@Nullable COSBase specification) {
    if (!(specification instanceof COSDictionary file)) {
      return Optional.empty();
    }
    COSDictionary embedded = file.getCOSDictionary(COSName.EF);
    boolean named =
        wanted.equals(file.getString(COSName.UF)) || wanted.equals(file.getString(COSName.F));
    if (!named || embedded == null) {
      return Optional.empty();
    }
    COSBase stream = embedded.getDictionaryObject(COSName.UF);
    COSBase either = stream == null ? embedded.getDictionaryObject(COSName.F) : stream;
    return either instanceof COSStream bytes ? Optional.of(bytes) : Optional.empty();
  }
}
