package fr.levier.docs.pdf;

import fr.levier.docs.tree.Act;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Puts finished pages into a file: fonts, colours, attachment, metadata, catalog. */
final class PdfFile {

  /** The name under which the dossier is attached. */
  static final String ATTACHMENT = "dossier.json";

  /** The bytes of a full page, before they are deflated. */
  private static final int USUAL_PAGE = 48 << 10;

  private static final COSName AF = COSName.getPDFName("AF");

  private final COSDictionary catalog = new COSDictionary();
  private final COSDictionary information = new COSDictionary();
  private final Act act;

  PdfFile(Act act) {
    this.act = act;
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
  }

  private static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  /** The pages, and how a page finds the elements of its content; returns the parent tree, to be continued. */
  COSArray pages(List<Page> pages, List<Face> faces, COSDictionary pictures) {
    COSDictionary fonts = new COSDictionary();
    for (Face face : faces) {
      fonts.setItem(face.key(), face.font());
    }
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    if (pictures.size() > 0) {
      resources.setItem(COSName.XOBJECT, pictures);
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.TYPE, COSName.PAGES);
    catalog.setItem(COSName.PAGES, tree);
    COSArray box = new COSArray();
    for (float edge : new float[] {0, 0, Sheet.WIDTH, Sheet.HEIGHT}) {
      box.add(new COSFloat(edge));
    }
    tree.setItem(COSName.MEDIA_BOX, box);
    COSArray kids = new COSArray();
    COSArray parents = new COSArray();
    Ink content = new Ink(USUAL_PAGE);
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      page.content(content);
      COSDictionary dictionary = page.dictionary();
      dictionary.setItem(COSName.PARENT, tree);
      dictionary.setItem(COSName.RESOURCES, resources);
      dictionary.setItem(
          COSName.CONTENTS, Streams.deflating(content.bytes(), content.length(), Streams.FAST));
      dictionary.setInt(COSName.STRUCT_PARENTS, i);
      dictionary.setItem(name("Tabs"), COSName.S);
      if (page.annotations().size() > 0) {
        dictionary.setItem(COSName.ANNOTS, page.annotations());
      }
      kids.add(dictionary);
      parents.add(COSInteger.get(i));
      parents.add(page.owners());
    }
    tree.setItem(COSName.KIDS, kids);
    tree.setInt(COSName.COUNT, pages.size());
    return parents;
  }

  /** What a reader of the file is told first. */
  void describe(COSDictionary structure, Outline outline) {
    catalog.setItem(name("StructTreeRoot"), structure);
    COSDictionary marked = new COSDictionary();
    marked.setBoolean(name("Marked"), true);
    catalog.setItem(name("MarkInfo"), marked);
    catalog.setString(COSName.LANG, act.identity().language());
    COSDictionary preferences = new COSDictionary();
    preferences.setBoolean(name("DisplayDocTitle"), true);
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    if (!outline.isEmpty()) {
      catalog.setItem(COSName.OUTLINES, outline.close());
      catalog.setItem(COSName.PAGE_MODE, name("UseOutlines"));
    }
    COSDictionary profile = Streams.deflated(SrgbProfile.bytes());
    profile.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, name("OutputIntent"));
    intent.setItem(COSName.S, name("GTS_PDFA1"));
    intent.setString(name("OutputConditionIdentifier"), "sRGB IEC61966-2.1");
    intent.setString(name("Info"), "sRGB IEC61966-2.1");
    intent.setItem(name("DestOutputProfile"), profile);
    catalog.setItem(name("OutputIntents"), array(intent));
  }

  /** The empty fields that signatories will fill. */
  void fields(List<COSDictionary> fields) {
    if (fields.isEmpty()) {
      return;
    }
    COSArray all = new COSArray();
    for (COSDictionary field : fields) {
      COSDictionary appearance = Streams.plain("q Q".getBytes(StandardCharsets.US_ASCII));
      appearance.setItem(COSName.TYPE, COSName.XOBJECT);
      appearance.setItem(COSName.SUBTYPE, COSName.FORM);
      COSArray edges = field.getCOSArray(COSName.RECT);
      COSArray box = new COSArray();
      box.add(COSInteger.ZERO);
      box.add(COSInteger.ZERO);
      box.add(new COSFloat(edge(edges, 2) - edge(edges, 0)));
      box.add(new COSFloat(edge(edges, 3) - edge(edges, 1)));
      appearance.setItem(COSName.BBOX, box);
      appearance.setItem(COSName.RESOURCES, new COSDictionary());
      COSDictionary appearances = new COSDictionary();
      appearances.setItem(COSName.N, appearance);
      field.setItem(COSName.AP, appearances);
      all.add(field);
    }
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.FIELDS, all);
    catalog.setItem(COSName.ACRO_FORM, form);
  }

  private static int edge(COSArray edges, int at) {
    return Math.round(edges.get(at) instanceof COSFloat edge ? edge.floatValue() : 0);
  }

  /** Attaches the dossier the act was made from. */
  void attach(byte[] dossier) {
    COSDictionary file = Streams.deflating(dossier, dossier.length, 9);
    file.setItem(COSName.TYPE, name("EmbeddedFile"));
    file.setItem(COSName.SUBTYPE, name("application/json"));
    COSDictionary params = new COSDictionary();
    params.setInt(COSName.SIZE, dossier.length);
    params.setString(COSName.MOD_DATE, day());
    file.setItem(COSName.PARAMS, params);
    COSDictionary embedded = new COSDictionary();
    embedded.setItem(COSName.F, file);
    embedded.setItem(COSName.UF, file);
    COSDictionary specification = new COSDictionary();
    specification.setItem(COSName.TYPE, name("Filespec"));
    specification.setString(COSName.F, ATTACHMENT);
    specification.setString(COSName.UF, ATTACHMENT);
    specification.setString(COSName.DESC, "Dossier dont l’acte est issu (JSON)");
    specification.setItem(COSName.EF, embedded);
    specification.setItem(name("AFRelationship"), name("Source"));
    COSArray pair = new COSArray();
    pair.add(new COSString(ATTACHMENT));
    pair.add(specification);
    COSDictionary files = new COSDictionary();
    files.setItem(COSName.NAMES, pair);
    COSDictionary names = new COSDictionary();
    names.setItem(COSName.EMBEDDED_FILES, files);
    catalog.setItem(COSName.NAMES, names);
    catalog.setItem(AF, array(specification));
  }

  private static COSArray array(COSBase only) {
    COSArray array = new COSArray();
    array.add(only);
    return array;
  }

  private String day() {
    return "D:" + act.identity().day().toString().replace("-", "") + "000000Z";
  }

  /** The metadata, in both of their forms. */
  void metadata(byte[] packet) {
    COSDictionary metadata = Streams.plain(packet);
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setItem(COSName.SUBTYPE, name("XML"));
    catalog.setItem(COSName.METADATA, metadata);
    information.setString(COSName.PRODUCER, "Levier");
    information.setString(COSName.CREATOR, "Levier");
    information.setString(COSName.CREATION_DATE, day());
    information.setString(COSName.MOD_DATE, day());
  }

  /** Writes the file; its identifier comes from the digest of the act. */
  byte[] save(String digest) {
    byte[] id = HexFormat.of().parseHex(digest.substring(0, 32));
    return ObjectWriter.write(catalog, information, id);
  }
}
