package fr.levier.docs.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What the metadata of a file say of its content.
 *
 * @param text digest of the words
 * @param dossier digest of the attached dossier
 * @param clauses digest of the words of each section, by identifier
 */
record Claims(String text, String dossier, Map<String, String> clauses) {

  /** The claims of an XMP packet; absent when it is not one of ours. */
  static Optional<Claims> read(byte[] packet) {
    Document xml;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      xml = builder.parse(new ByteArrayInputStream(packet));
    } catch (ParserConfigurationException | SAXException | IOException notXml) {
      return Optional.empty();
    }
    String text = property(xml, XmpPacket.TEXT);
    String dossier = property(xml, XmpPacket.DOSSIER);
    if (text.isEmpty() || dossier.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Claims(text, dossier, clauses(xml)));
  }

  /** A property, written as an element or, by another tool, as an attribute. */
  private static String property(Document xml, String name) {
    NodeList elements = xml.getElementsByTagNameNS(XmpPacket.NAMESPACE, name);
    if (elements.getLength() > 0) {
      return elements.item(0).getTextContent().strip();
    }
    NodeList descriptions = xml.getElementsByTagNameNS("*", "Description");
    for (int i = 0; i < descriptions.getLength(); i++) {
      if (descriptions.item(i) instanceof Element description
          && description.hasAttributeNS(XmpPacket.NAMESPACE, name)) {
        return description.getAttributeNS(XmpPacket.NAMESPACE, name).strip();
      }
    }
    return "";
  }

  private static Map<String, String> clauses(Document xml) {
    Map<String, String> clauses = new LinkedHashMap<>();
    NodeList lists = xml.getElementsByTagNameNS(XmpPacket.NAMESPACE, XmpPacket.CLAUSES);
    for (int i = 0; i < lists.getLength(); i++) {
      if (lists.item(i) instanceof Element list) {
        NodeList items = list.getElementsByTagNameNS("*", "li");
        for (int k = 0; k < items.getLength(); k++) {
          String item = items.item(k).getTextContent().strip();
          int space = item.lastIndexOf(' ');
          if (space > 0) {
            clauses.put(item.substring(0, space), item.substring(space + 1));
          }
        }
      }
    }
    return clauses;
  }
}
