package fr.levier.docs.docx;

import fr.levier.docs.style.FontFile;
import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.style.Typeface;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/**
 * The fonts of a house inside a Word file, obfuscated as ISO/IEC 29500-1 (17.8.1) tells, so that a machine without them shows
 * them too. Those whose maker lets them be seen and not edited are left out: Word would open the file to be read only.
 */
final class CarriedFonts {

  private static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font";

  private final Map<UUID, Archive.Entry> fonts = new LinkedHashMap<>();
  private final Xml relationships = new Xml(512);
  private final Xml table = new Xml(512);
  private final Deflater deflater;

  CarriedFonts(HouseStyle style, Deflater deflater) {
    this.deflater = deflater;
    // a family of the text that is not carried is not to be shown in the face of titles either
    Map<String, Optional<Typeface.Faces>> families = new LinkedHashMap<>();
    Stream.of(style.text(), style.headings())
        .flatMap(Optional::stream)
        .forEach(font ->
            families.putIfAbsent(font.family(), font.files().filter(CarriedFonts::mayBeEdited)));
    families.forEach((family, files) -> files.ifPresent(faces -> carry(family, faces)));
  }

  private void carry(String family, Typeface.Faces faces) {
    table.raw("  <w:font w:name=\"").attribute(family).raw("\">");
    carry("Regular", faces.regular());
    carry("Bold", faces.bold());
    carry("Italic", faces.italic());
    table.raw("</w:font>\n");
  }

  private static boolean mayBeEdited(Typeface.Faces faces) {
    return Stream.of(faces.regular(), faces.bold(), faces.italic()).allMatch(FontFile::mayBeEdited);
  }

  private void carry(String face, byte[] file) {
    UUID key = UUID.nameUUIDFromBytes(file);
    String name = "fonts/" + key + ".odttf";
    String id = "font-" + key;
    if (!fonts.containsKey(key)) {
      fonts.put(key, Archive.entry("word/" + name, obfuscated(file, key), deflater));
      relationships.raw("  <Relationship Id=\"").raw(id).raw("\" Type=\"").raw(RELATIONSHIP);
      relationships.raw("\" Target=\"").raw(name).raw("\"/>\n");
    }
    table.raw("<w:embed").raw(face).raw(" r:id=\"").raw(id).raw("\" w:fontKey=\"{");
    table.raw(key.toString().toUpperCase(Locale.ROOT)).raw("}\"/>");
  }

  /** The first 32 bytes are changed with the bytes of the key, the last one first, twice over. */
  private static byte[] obfuscated(byte[] file, UUID key) {
    byte[] bytes = file.clone();
    for (int i = 0; i < Math.min(32, bytes.length); i++) {
      long half = i % 16 < 8 ? key.getLeastSignificantBits() : key.getMostSignificantBits();
      bytes[i] ^= (byte) (half >>> (8 * (i % 8)));
    }
    return bytes;
  }

  boolean isEmpty() {
    return fonts.isEmpty();
  }

  /** What the table of fonts says of them. */
  String table() {
    return table.toString();
  }

  String relationships() {
    return relationships.toString();
  }

  Collection<Archive.Entry> parts() {
    return fonts.values();
  }
}
