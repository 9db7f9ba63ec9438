package fr.levier.docs.docx;

import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.style.Letterhead;
import fr.levier.docs.style.Logo;
import fr.levier.docs.style.Palette;
import fr.levier.docs.style.Sizes;
import fr.levier.docs.style.Typeface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/** The parts of a file that the look of a house decides. Made once, shared by documents. */
final class Dress {

  private static final Template STYLES = Template.load("styles.xml");
  private static final Template SETTINGS = Template.load("settings.xml");
  private static final Template FONT_TABLE = Template.load("fontTable.xml");
  private static final Template FONT_TABLE_RELS = Template.load("fontTableRels.xml");
  private static final Template THEME = Template.load("theme.xml");
  private static final Template HEADER_RELS = Template.load("headerRels.xml");

  /** A font that Word has everywhere; those of this library are in the PDF. */
  static final String FAMILY = "Cambria";

  /** The language of most documents, whose parts are made once. */
  private static final String FRENCH = "fr-FR";

  /** English metric units of a millimetre. */
  private static final int MILLIMETRE = 36_000;

  static final Dress STANDARD = new Dress(HouseStyle.standard());

  private final Map<String, String> slots = new HashMap<>();
  private final Archive.Entry frenchStyles;
  private final Archive.Entry frenchSettings;
  private final Archive.Entry theme;
  private final String letterhead;
  private final List<Archive.Entry> letterheadParts = new ArrayList<>();
  private final List<Archive.Entry> fonts = new ArrayList<>();

  Dress(HouseStyle style) {
    colours(style.palette());
    sizes(style.sizes());
    slot("textFamily", style.text().map(Typeface::family).orElse(FAMILY));
    slot("headingFamily", style.headings().map(Typeface::family).orElse(FAMILY));
    letterhead = letterhead(style.letterhead());
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    fonts(new CarriedFonts(style, deflater), deflater);
    frenchStyles = styled(FRENCH, deflater);
    frenchSettings = set(FRENCH, deflater);
    theme = Archive.entry("word/theme/theme1.xml", THEME.fill(slots), deflater);
    style.letterhead().logo().ifPresent(logo -> {
      letterheadParts.add(
          Archive.entry("word/_rels/header2.xml.rels", HEADER_RELS.head(), deflater));
      letterheadParts.add(Archive.entry("word/media/logo.png", logo.png(), deflater));
    });
    deflater.end();
  }

  private void slot(String name, String value) {
    slots.put(name, Xml.escaped(value));
  }

  private void colours(Palette palette) {
    slots.put("text", palette.text().hex());
    slots.put("accent", palette.accent().hex());
    slots.put("muted", palette.muted().hex());
    slots.put("alert", palette.alert().hex());
    slots.put("rule", palette.rule().hex());
    slots.put("shade", palette.shade().hex());
    slots.put("blush", palette.blush().hex());
  }

  private void sizes(Sizes sizes) {
    size("bodySize", sizes.body());
    size("titleSize", sizes.title());
    size("headingSize", sizes.heading());
    size("minorSize", sizes.heading() * 0.92);
    size("annexSize", sizes.annex());
    size("captionSize", sizes.body() * 0.91);
    size("cellSize", sizes.cell());
    size("noteSize", sizes.body() * 0.82);
    size("signatorySize", sizes.signatory());
  }

  /** In half-points. */
  private void size(String slot, double points) {
    slots.put(slot, Long.toString(Math.round(points * 2)));
  }

  /** The styles, for a language. */
  Archive.Entry styles(String language, Deflater deflater) {
    return language.equals(FRENCH) ? frenchStyles : styled(language, deflater);
  }

  private Archive.Entry styled(String language, Deflater deflater) {
    return Archive.entry("word/styles.xml", STYLES.fill(slots(language)), deflater);
  }

  /** The settings, for a language. */
  Archive.Entry settings(String language, Deflater deflater) {
    return language.equals(FRENCH) ? frenchSettings : set(language, deflater);
  }

  private Archive.Entry set(String language, Deflater deflater) {
    return Archive.entry("word/settings.xml", SETTINGS.fill(slots(language)), deflater);
  }

  private Map<String, String> slots(String language) {
    Map<String, String> filled = new HashMap<>(slots);
    filled.put("language", Xml.escaped(language));
    return filled;
  }

  private void fonts(CarriedFonts carried, Deflater deflater) {
    slots.put("carried", carried.table());
    slots.put("carrying", carried.isEmpty() ? "" : "\n  <w:embedTrueTypeFonts/>");
    slots.put("fonts", carried.relationships());
    fonts.add(Archive.entry("word/fontTable.xml", FONT_TABLE.fill(slots), deflater));
    if (!carried.isEmpty()) {
      fonts.add(
          Archive.entry("word/_rels/fontTable.xml.rels", FONT_TABLE_RELS.fill(slots), deflater));
      fonts.addAll(carried.parts());
    }
  }

  /** The table of fonts, and the fonts that the file carries. */
  List<Archive.Entry> fonts() {
    return fonts;
  }

  Archive.Entry theme() {
    return theme;
  }

  /** The family of titles, as an attribute. */
  String headingFamily() {
    return slots.getOrDefault("headingFamily", FAMILY);
  }

  /** What stands above the running header of the first page. */
  String letterhead() {
    return letterhead;
  }

  List<Archive.Entry> letterheadParts() {
    return letterheadParts;
  }

  private static String letterhead(Letterhead letterhead) {
    Xml out = new Xml(1024);
    List<String> lines = letterhead.lines();
    letterhead.logo().ifPresent(logo -> {
      out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style(lines.isEmpty()));
      out.raw("\"/><w:spacing w:after=\"120\"/></w:pPr>");
      logo(logo, out);
      out.raw("</w:p>");
    });
    for (int i = 0; i < lines.size(); i++) {
      out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style(i == lines.size() - 1));
      out.raw("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">").text(lines.get(i));
      out.raw("</w:t></w:r></w:p>");
    }
    return out.toString();
  }

  private static String style(boolean last) {
    return last ? "PapierEnteteFin" : "PapierEntete";
  }

  private static void logo(Logo logo, Xml out) {
    Pictures.Extent extent = new Pictures.Extent(
        Math.round(logo.width() * MILLIMETRE), Math.round(logo.height() * MILLIMETRE));
    Pictures.drawing(out, extent, 1, "Logo", logo.alternative(), 1);
  }
}
