package fr.levier.docs.pdf;

import fr.levier.docs.style.Colour;
import fr.levier.docs.style.Palette;
import java.util.EnumMap;
import java.util.Map;

/** The colours of a page, as operands of the fill and stroke operators. Immutable. */
final class Tints {

  /** The ground of what is missing: no house changes it, so that nobody signs over a gap. */
  private static final Colour HIGHLIGHT = new Colour(0xFF, 0xF0, 0x9E);

  private final Map<Tint, String> operands = new EnumMap<>(Tint.class);

  Tints(Palette palette) {
    put(Tint.INK, palette.text());
    put(Tint.ACCENT, palette.accent());
    put(Tint.MUTED, palette.muted());
    put(Tint.ALERT, palette.alert());
    put(Tint.RULE, palette.rule());
    put(Tint.SHADE, palette.shade());
    put(Tint.PALE, palette.pale());
    put(Tint.HIGHLIGHT, HIGHLIGHT);
    put(Tint.BLUSH, palette.blush());
    put(Tint.WATERMARK, palette.watermark());
  }

  /** Three components. */
  String operands(Tint tint) {
    return operands.getOrDefault(tint, "0 0 0");
  }

  private void put(Tint tint, Colour colour) {
    operands.put(
        tint,
        component(colour.red()) + " " + component(colour.green()) + " " + component(colour.blue()));
  }

  /** With three decimals, which tell all 256 values apart. */
  private static String component(int value) {
    int thousandths = Math.round(value * 1000 / 255f);
    String digits = String.valueOf(1000 + thousandths % 1000).substring(1);
    return thousandths == 1000 ? "1" : "0." + digits;
  }
}
