package fr.levier.docs.docx;

import fr.levier.docs.style.Colour;
import fr.levier.docs.style.Sizes;
import fr.levier.docs.style.WordStyle;
import fr.levier.docs.style.WordStyle.Picture;
import fr.levier.docs.style.WordStyle.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the look of a Word file of reference: what its styles say of titles, running text, secondary words and warnings, and
 * what stands at the head of its first page. Styles are found by name, as Word and LibreOffice both keep it.
 */
final class StyleReader {

  private static final int MOST_ANCESTORS = 16;
  /** English metric units of a millimetre. */
  private static final float MILLIMETRE = 36_000;

  /** The styles that tell a colour. */
  private static final Map<Role, String> COLOURED = new EnumMap<>(Map.of(
      Role.TEXT, "body text",
      Role.ACCENT, "heading 1",
      Role.MUTED, "footer",
      Role.ALERT, "avertissement"));

  /** The styles that tell a size. */
  private static final Map<Sizes.Of, String> SIZED = new EnumMap<>(Map.of(
      Sizes.Of.BODY, "body text",
      Sizes.Of.TITLE, "heading 1",
      Sizes.Of.HEADING, "heading 2"));

  /** A style as it is written; what it leaves open is empty. */
  private static final class Style {
    private String base = "";
    private String colour = "";
    private String size = "";
    private String font = "";
  }

  private final SafePackage file;
  private final byte[] bytes;
  private final String main;
  private final Style defaults = new Style();
  private final Map<String, Style> byId = new HashMap<>();
  private final Map<String, Style> byName = new HashMap<>();
  private final Map<String, String> themeFonts = new HashMap<>();

  private StyleReader(SafePackage file, byte[] bytes, String main) {
    this.file = file;
    this.bytes = bytes;
    this.main = main;
  }

  static WordStyle read(byte[] bytes) {
    SafePackage file = SafePackage.open(bytes);
    String main = Relationships.target(file, "", "/officeDocument").orElse("word/document.xml");
    StyleReader reader = new StyleReader(file, bytes, main);
    reader.part("/styles").ifPresent(part -> SafeXml.read(part, reader.styles()));
    reader.part("/theme").ifPresent(part -> SafeXml.read(part, reader.theme()));
    return reader.style();
  }

  private Optional<byte[]> part(String type) {
    return Relationships.target(file, main, type).flatMap(file::part);
  }

  private WordStyle style() {
    Map<Role, Colour> colours = new EnumMap<>(Role.class);
    COLOURED.forEach((role, style) ->
        Colour.parse(value(style, it -> it.colour)).ifPresent(it -> colours.put(role, it)));
    Map<Sizes.Of, Double> sizes = new EnumMap<>(Sizes.Of.class);
    SIZED.forEach((of, style) -> {
      int halves = ForeignStyles.number(value(style, it -> it.size), 0);
      if (halves > 0) {
        sizes.put(of, halves / 2.0);
      }
    });
    Head head = head();
    return new WordStyle(
        colours, font("body text"), font("heading 1"), sizes, head.lines, head.picture());
  }

  private Optional<String> font(String style) {
    String found = value(style, it -> it.font);
    String family = themeFonts.getOrDefault(found, found);
    return Optional.of(family).filter(name -> !name.isBlank() && !name.equals(Dress.FAMILY));
  }

  /** A value of a style, of those it is based on, or of the file. */
  private String value(String name, Function<Style, String> property) {
    Style at = byName.get(name);
    for (int i = 0; at != null && i < MOST_ANCESTORS; i++) {
      String found = property.apply(at);
      if (!found.isEmpty()) {
        return found;
      }
      at = byId.get(at.base);
    }
    return property.apply(defaults);
  }

  // ---- styles and theme

  private SafeXml.Handler styles() {
    return new SafeXml.Handler() {
      private Style open = defaults;

      @Override
      public boolean start(String name, XMLStreamReader element) {
        switch (name) {
          case "style" -> {
            open = new Style();
            byId.put(SafeXml.attribute(element, "styleId"), open);
          }
          case "name" ->
            byName.put(SafeXml.attribute(element, "val").toLowerCase(Locale.ROOT), open);
          case "basedOn" -> open.base = SafeXml.attribute(element, "val");
          case "color" -> open.colour = SafeXml.attribute(element, "val");
          case "sz" -> open.size = SafeXml.attribute(element, "val");
          case "rFonts" -> {
            String theme = SafeXml.attribute(element, "asciiTheme");
            open.font = theme.isEmpty() ? SafeXml.attribute(element, "ascii") : theme;
          }
          // what a table style says of its first row is not what it says of words
          case "tblStylePr" -> {
            return false;
          }
          default -> {}
        }
        return true;
      }
    };
  }

  private SafeXml.Handler theme() {
    String[] kind = {""};
    return (name, element) -> {
      switch (name) {
        case "majorFont", "minorFont" -> kind[0] = name.substring(0, 5);
        case "latin" ->
          themeFonts.putIfAbsent(kind[0] + "HAnsi", SafeXml.attribute(element, "typeface"));
        default -> {}
      }
      return true;
    };
  }

  // ---- letterhead

  /** The head of the first page, as it is read. */
  private static final class Head implements SafeXml.Handler {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean words;
    private String relationship = "";
    private String alternative = "";
    private int height;
    private byte[] bytes = {};

    @Override
    public boolean start(String name, XMLStreamReader element) {
      words = name.equals("t");
      switch (name) {
        case "extent" -> height = millimetres(SafeXml.attribute(element, "cy"));
        case "docPr" -> alternative = SafeXml.attribute(element, "descr");
        case "blip" -> {
          if (relationship.isEmpty()) {
            relationship = SafeXml.attribute(element, "embed");
          }
        }
        // the drawing that old readers see, and the words of a text box
        case "Fallback", "pict" -> {
          return false;
        }
        default -> {}
      }
      return true;
    }

    @Override
    public void text(String text) {
      if (words) {
        line.append(text);
      }
    }

    @Override
    public void end(String name) {
      words = false;
      if (name.equals("p")) {
        if (!line.toString().isBlank()) {
          lines.add(line.toString().strip());
        }
        line.setLength(0);
      }
    }

    private static int millimetres(String units) {
      return units.matches("\\d{1,9}") ? Math.round(Integer.parseInt(units) / MILLIMETRE) : 0;
    }

    private Optional<Picture> picture() {
      return relationship.isEmpty()
          ? Optional.empty()
          : Optional.of(new Picture(bytes, alternative, height));
    }
  }

  /** The header of the first page, or that of every page where the first has none of its own. */
  private Head head() {
    Map<String, String> headers = new HashMap<>();
    file.part(main)
        .ifPresent(part -> SafeXml.read(part, (name, element) -> {
          if (name.equals("headerReference")) {
            headers.put(SafeXml.attribute(element, "type"), SafeXml.attribute(element, "id"));
          }
          return true;
        }));
    Head head = new Head();
    String id = headers.getOrDefault("first", headers.getOrDefault("default", ""));
    Optional<String> name = Relationships.byId(file, main, id);
    name.flatMap(file::part).ifPresent(part -> SafeXml.read(part, head));
    name.flatMap(header -> Relationships.byId(file, header, head.relationship))
        .flatMap(picture -> SafePackage.picture(bytes, picture))
        .ifPresent(picture -> head.bytes = picture);
    return head;
  }
}
