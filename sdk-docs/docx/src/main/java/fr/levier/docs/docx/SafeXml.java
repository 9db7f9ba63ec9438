package fr.levier.docs.docx;

import fr.levier.docs.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a foreign XML part as a stream: no DTD, no entity, no tree in memory. */
final class SafeXml {

  /** Word nests a few dozen elements; what readers keep of open elements is bounded by this. */
  private static final int DEEPEST = 512;

  private SafeXml() {}

  /** What happens in a part. */
  @FunctionalInterface
  interface Handler {

    /** An element begins; attributes are read from the reader. Returning false skips it with all that it holds. */
    boolean start(String name, XMLStreamReader element);

    default void end(String name) {}

    default void text(String text) {}
  }

  static void read(byte[] part, Handler handler) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(characters(part));
      try {
        read(reader, handler);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException broken) {
      throw new UnreadableDocumentException(
          "Ce document Word est endommagé : une de ses parties n’est pas du XML bien formé.",
          "This Word document is damaged: one of its parts is no well-formed XML.",
          broken);
    }
  }

  /** UTF-8 or UTF-16, as the format has it. The parser of the JDK, given bytes that are neither, writes to the console. */
  private static Reader characters(byte[] part) {
    boolean wide = starts(part, 0xFE, 0xFF) || starts(part, 0xFF, 0xFE);
    int mark = starts(part, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(part, mark, part.length - mark),
        (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
  }

  private static boolean starts(byte[] part, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (part.length <= i || (part[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static void read(XMLStreamReader reader, Handler handler) throws XMLStreamException {
    int depth = 0;
    int skipped = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw SafePackage.refused(
                "ses parties sont imbriquées à l’excès", "its parts are nested beyond measure");
          }
          if (skipped > 0 || !handler.start(reader.getLocalName(), reader)) {
            skipped++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (skipped > 0) {
            skipped--;
          } else {
            handler.end(reader.getLocalName());
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (skipped == 0) {
            handler.text(reader.getText());
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw SafePackage.doctype();
        default -> {}
      }
    }
  }

  /** The value of an attribute by its local name, whatever its namespace; empty if absent. */
  static String attribute(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The parser of the JDK, whatever else is on the class path; a factory is not thread-safe. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}
