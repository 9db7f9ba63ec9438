package fr.levier.docs.pdf;

import fr.levier.docs.tree.Act;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The metadata of a file, as XMP: what it is, which standards it meets, and the digests its reader checks. */
final class XmpPacket {

  /** The namespace of our own properties. */
  static final String NAMESPACE = "urn:levier:act:1.0/";

  static final String ACT = "actSha256";
  static final String TEXT = "textSha256";
  static final String DOSSIER = "dossierSha256";
  static final String CLAUSES = "clauses";

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String PDFA = "http://www.aiim.org/pdfa/ns/";

  private final StringBuilder xml = new StringBuilder(6000);

  private XmpPacket() {}

  /**
   * @param part of PDF/A
   * @param digests by property name
   * @param clauses identifier of a section, then a space and the digest of its words
   */
  static byte[] of(
      Act.Identity identity, String part, Map<String, String> digests, Iterable<String> clauses) {
    XmpPacket packet = new XmpPacket();
    packet
        .xml
        .append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>")
        .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"")
        .append(RDF)
        .append("\">");
    packet.document(identity, part);
    packet.act(identity, digests, clauses);
    packet.schemas();
    packet.xml.append("</rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>");
    return packet.xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void document(Act.Identity identity, String part) {
    String day = identity.day() + "T00:00:00Z";
    xml.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        .append(
            " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
        .append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
        .append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">");
    element("pdfaid:part", part);
    element("pdfaid:conformance", "A");
    element("pdfuaid:part", "1");
    element("dc:format", "application/pdf");
    xml.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    escaped(identity.title());
    xml.append("</rdf:li></rdf:Alt></dc:title>");
    if (!identity.author().isBlank()) {
      xml.append("<dc:creator><rdf:Seq><rdf:li>");
      escaped(identity.author());
      xml.append("</rdf:li></rdf:Seq></dc:creator>");
    }
    xml.append("<dc:language><rdf:Bag><rdf:li>");
    escaped(identity.language());
    xml.append("</rdf:li></rdf:Bag></dc:language>");
    element("xmp:CreateDate", day);
    element("xmp:ModifyDate", day);
    element("xmp:CreatorTool", "Levier");
    element("pdf:Producer", "Levier");
    xml.append("</rdf:Description>");
  }

  private void act(Act.Identity identity, Map<String, String> digests, Iterable<String> clauses) {
    xml.append("<rdf:Description rdf:about=\"\" xmlns:levier=\"")
        .append(NAMESPACE)
        .append("\">");
    element("levier:lever", identity.lever());
    element("levier:kind", identity.kind());
    element("levier:pack", identity.pack());
    digests.forEach((name, digest) -> element("levier:" + name, digest));
    xml.append("<levier:clauses><rdf:Seq>");
    clauses.forEach(clause -> element("rdf:li", clause));
    xml.append("</rdf:Seq></levier:clauses></rdf:Description>");
  }

  /** PDF/A wants every property that XMP does not know to be declared in the file itself. */
  private void schemas() {
    xml.append("<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"")
        .append(PDFA)
        .append("extension/\" xmlns:pdfaSchema=\"")
        .append(PDFA)
        .append("schema#\" xmlns:pdfaProperty=\"")
        .append(PDFA)
        .append("property#\"><pdfaExtension:schemas><rdf:Bag>");
    schema("PDF/UA identification schema", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid");
    property("part", "Integer", "part of ISO 14289 the file conforms to");
    endOfSchema();
    schema("Levier act schema", NAMESPACE, "levier");
    property("lever", "Text", "identifier of the legal lever");
    property("kind", "Text", "identifier of the kind of document");
    property("pack", "Text", "pack of clauses and its version");
    property(ACT, "Text", "SHA-256 of the canonical act, the same in every format");
    property(TEXT, "Text", "SHA-256 of the words of the document");
    property(DOSSIER, "Text", "SHA-256 of the dossier the act was made from");
    property(CLAUSES, "seq Text", "each section and the SHA-256 of its words");
    endOfSchema();
    xml.append("</rdf:Bag></pdfaExtension:schemas></rdf:Description>");
  }

  private void schema(String name, String namespace, String prefix) {
    xml.append("<rdf:li rdf:parseType=\"Resource\">");
    element("pdfaSchema:schema", name);
    element("pdfaSchema:namespaceURI", namespace);
    element("pdfaSchema:prefix", prefix);
    xml.append("<pdfaSchema:property><rdf:Seq>");
  }

  private void property(String name, String type, String description) {
    xml.append("<rdf:li rdf:parseType=\"Resource\">");
    element("pdfaProperty:name", name);
    element("pdfaProperty:valueType", type);
    element("pdfaProperty:category", "internal");
    element("pdfaProperty:description", description);
    xml.append("</rdf:li>");
  }

  private void endOfSchema() {
    xml.append("</rdf:Seq></pdfaSchema:property></rdf:li>");
  }

  private void element(String name, String value) {
    xml.append('<').append(name).append('>');
    escaped(value);
    xml.append("</").append(name).append('>');
  }

  private void escaped(String value) {
    value.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        default -> xml.appendCodePoint(isAllowed(c) ? c : ' ');
      }
    });
  }

  /** Whether XML may hold a character. */
  private static boolean isAllowed(int c) {
    return c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
  }
}
