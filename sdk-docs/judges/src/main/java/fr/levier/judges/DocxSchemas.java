package fr.levier.judges;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** What the schemas of Office Open XML find wrong with a Word file. */
public final class DocxSchemas {

  private static final SchemaTypeLoader SCHEMAS =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  private static final Pattern JUDGED = Pattern.compile(
      "word/[a-zA-Z0-9]+\\.xml|word/theme/.*|docProps/(app|custom).xml|customXml/itemProps1.xml");

  private DocxSchemas() {}

  /** One line a fault, with its part; none for a valid file. */
  public static List<String> faults(byte[] file) throws IOException, XmlException {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : DocxParts.of(file).entrySet()) {
      if (JUDGED.matcher(part.getKey()).matches()) {
        XmlObject parsed = SCHEMAS.parse(new ByteArrayInputStream(part.getValue()), null, null);
        List<XmlError> errors = new ArrayList<>();
        parsed.validate(new XmlOptions().setErrorListener(errors));
        errors.forEach(error -> faults.add(part.getKey() + ": " + error.getMessage()));
        if (!parsed.schemaType().isDocumentType()) {
          faults.add(part.getKey() + ": no schema knows its root");
        }
      }
    }
    return faults;
  }
}
