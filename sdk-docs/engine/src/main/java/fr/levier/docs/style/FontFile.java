package fr.levier.docs.style;

import fr.levier.core.text.Localized;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Whether a font file can be carried by a document: its format, and what its maker allows. */
public final class FontFile {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE = 0x74727565;
  private static final int OS2 = 0x4F532F32;
  private static final int GLYF = 0x676C7966;
  private static final int CMAP = 0x636D6170;

  private static final int INSTALLABLE = 0;
  private static final int RESTRICTED = 0x2;
  private static final int EDITABLE = 0x8;
  private static final int LEVELS = 0xF;
  private static final int NO_SUBSET = 0x100;
  private static final int BITMAPS_ONLY = 0x200;

  private FontFile() {}

  /** What keeps a file from being used; empty when nothing does. */
  public static Optional<Localized> fault(byte[] file) {
    ByteBuffer font = ByteBuffer.wrap(file);
    int magic = file.length < 12 ? 0 : font.getInt(0);
    if (magic != TRUE_TYPE && magic != APPLE) {
      return Optional.of(
          new Localized(
              "ce n’est pas une police TrueType (.ttf) : ni OpenType à contours PostScript, ni collection, ni WOFF",
              "this is no TrueType font (.ttf): neither OpenType with PostScript outlines, nor a collection, nor WOFF"));
    }
    int os2 = table(font, OS2);
    if (os2 < 0 || os2 + 10 > file.length || table(font, GLYF) < 0 || table(font, CMAP) < 0) {
      return Optional.of(new Localized(
          "cette police est endommagée : une de ses tables manque",
          "this font is damaged: one of its tables is missing"));
    }
    int rights = font.getShort(os2 + 8);
    if ((rights & LEVELS) == RESTRICTED || (rights & (NO_SUBSET | BITMAPS_ONLY)) != 0) {
      return Optional.of(new Localized(
          "sa licence interdit de l’incorporer à un document (fsType " + rights
              + ") : demandez-en une autre à son éditeur",
          "its licence forbids carrying it in a document (fsType " + rights
              + "): ask its maker for another one"));
    }
    return Optional.empty();
  }

  /** Whether a font has no {@link #fault}, and its maker lets a document that carries it be edited, not only be seen. */
  public static boolean mayBeEdited(byte[] file) {
    if (fault(file).isPresent()) {
      return false;
    }
    ByteBuffer font = ByteBuffer.wrap(file);
    int levels = font.getShort(table(font, OS2) + 8) & LEVELS;
    return levels == INSTALLABLE || (levels & EDITABLE) != 0;
  }

  /** Where a table begins; negative when it is absent. */
  private static int table(ByteBuffer font, int tag) {
    int count = font.getShort(4);
    for (int i = 0, at = 12; i < count && at + 16 <= font.capacity(); i++, at += 16) {
      if (font.getInt(at) == tag) {
        return font.getInt(at + 8);
      }
    }
    return -1;
  }
}
