package fr.levier.docs.docx;

import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;

/**
 * The parts of a file around its body. Those that are the same in every document are deflated once a JVM; their sources are
 * the resources in {@code parts/}, which a jurist may restyle.
 */
final class Parts {

  /** How hard to deflate: the default of 6 would save a sixth of the size for twice the time. */
  private static final int LEVEL = 2;

  private static final Template DOCUMENT = Template.load("document.xml");
  private static final Template DOCUMENT_RELS = Template.load("documentRels.xml");
  private static final Template HEADER = Template.load("header.xml");
  private static final Template STAMP = Template.load("stamp.xml");
  private static final Template WATERMARK = Template.load("watermark.xml");
  private static final Template FOOTER = Template.load("footer.xml");
  private static final Template ITEM_PROPS = Template.load("itemProps.xml");
  private static final Template CORE = Template.load("core.xml");
  private static final Template CUSTOM = Template.load("custom.xml");

  private static final Archive.Entry CONTENT_TYPES;
  private static final Archive.Entry PACKAGE_RELS;
  private static final Archive.Entry PLAIN_DOCUMENT_RELS;
  private static final Archive.Entry NO_LISTS;
  private static final Archive.Entry NO_NOTES;
  private static final Archive.Entry ITEM_RELS;
  private static final Archive.Entry APP;

  static {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    CONTENT_TYPES = fixed("[Content_Types].xml", "contentTypes.xml", deflater);
    PACKAGE_RELS = fixed("_rels/.rels", "packageRels.xml", deflater);
    PLAIN_DOCUMENT_RELS = documentRels("", deflater);
    NO_LISTS = fixed("word/numbering.xml", "numbering.xml", deflater);
    NO_NOTES = Archive.entry("word/footnotes.xml", new Notes().part(), deflater);
    ITEM_RELS = fixed("customXml/_rels/item1.xml.rels", "itemRels.xml", deflater);
    APP = fixed("docProps/app.xml", "app.xml", deflater);
    deflater.end();
  }

  private final Act.Identity identity;
  private final Manuscript manuscript;
  private final Dress dress;
  private final Deflater deflater;
  private final Map<String, String> slots = new HashMap<>();
  private final String data;

  /** The file of an act, in a look, whose body is written by others. */
  static byte[] file(Act act, Dress dress, Consumer<Manuscript> body) {
    String sha256 = ActText.sha256(act);
    Manuscript manuscript = new Manuscript(act, store(sha256));
    body.accept(manuscript);
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      return new Parts(act, sha256, manuscript, dress, deflater).bytes();
    } finally {
      deflater.end();
    }
  }

  private Parts(Act act, String sha256, Manuscript manuscript, Dress dress, Deflater deflater) {
    identity = act.identity();
    this.manuscript = manuscript;
    this.dress = dress;
    this.deflater = deflater;
    data = DataPart.write(act, sha256, manuscript);
    slots.put("sha256", sha256);
    slots.put("store", store(sha256));
    slots.put("day", identity.day().toString());
    slot("title", identity.title());
    slot("language", identity.language());
    slot("lever", identity.lever());
    slot("kind", identity.kind());
    slot("pack", identity.pack());
    slot("author", identity.author());
    slot("stamp", identity.stamp().orElse(""));
  }

  /** The identifier of the data part: one an act, so that a control pasted into another document is not bound to its data. */
  private static String store(String sha256) {
    String digits = sha256.toUpperCase(Locale.ROOT);
    return "{" + digits.substring(0, 8) + "-" + digits.substring(8, 12) + "-4"
        + digits.substring(13, 16) + "-A" + digits.substring(17, 20) + "-"
        + digits.substring(20, 32) + "}";
  }

  private byte[] bytes() {
    Archive archive = new Archive().add(CONTENT_TYPES).add(PACKAGE_RELS);
    archive.add(entry("word/document.xml", document()));
    archive.add(
        manuscript.pictures.isEmpty()
            ? PLAIN_DOCUMENT_RELS
            : documentRels(manuscript.pictures.relationships(), deflater));
    archive.add(dress.styles(identity.language(), deflater));
    archive.add(
        manuscript.numbering.hasLists()
            ? entry("word/numbering.xml", manuscript.numbering.part())
            : NO_LISTS);
    archive.add(dress.settings(identity.language(), deflater));
    dress.fonts().forEach(archive::add);
    archive.add(dress.theme());
    archive.add(
        manuscript.notes.isEmpty()
            ? NO_NOTES
            : entry("word/footnotes.xml", manuscript.notes.part()));
    archive.add(entry("word/header1.xml", header("Entete", 1)));
    archive.add(entry("word/header2.xml", header("EntetePremiere", 2)));
    dress.letterheadParts().forEach(archive::add);
    archive.add(entry("word/footer1.xml", FOOTER.fill(slots)));
    archive.add(entry("customXml/item1.xml", data));
    archive.add(entry("customXml/itemProps1.xml", ITEM_PROPS.fill(slots))).add(ITEM_RELS);
    archive.add(entry("docProps/core.xml", CORE.fill(slots))).add(APP);
    archive.add(entry("docProps/custom.xml", CUSTOM.fill(slots)));
    manuscript.pictures.addTo(archive, deflater);
    return archive.bytes();
  }

  private byte[] document() {
    return manuscript.body.within(DOCUMENT.head(), DOCUMENT.tail()).bytes();
  }

  /** The running header; on the first page the title of the act stands below, and only the mention of its state is wanted. */
  private String header(String style, int number) {
    Map<String, String> header = new HashMap<>(slots);
    header.put("letterhead", number == 2 ? dress.letterhead() : "");
    header.put("family", dress.headingFamily());
    boolean stamped = identity.stamp().isPresent();
    header.put("style", style);
    header.put("number", Integer.toString(number));
    header.put("title", number == 1 ? slots.getOrDefault("title", "") : "");
    header.put("watermark", stamped ? WATERMARK.fill(header) : "");
    header.put("stamp", stamped ? STAMP.fill(header) : "");
    return HEADER.fill(header);
  }

  private void slot(String name, String value) {
    slots.put(name, Xml.escaped(value));
  }

  private Archive.Entry entry(String name, String content) {
    return Archive.entry(name, content, deflater);
  }

  private Archive.Entry entry(String name, byte[] content) {
    return Archive.entry(name, content, deflater);
  }

  private static Archive.Entry fixed(String name, String resource, Deflater deflater) {
    return Archive.entry(name, Template.load(resource).head(), deflater);
  }

  private static Archive.Entry documentRels(String pictures, Deflater deflater) {
    return Archive.entry(
        "word/_rels/document.xml.rels", DOCUMENT_RELS.fill(Map.of("pictures", pictures)), deflater);
  }
}
