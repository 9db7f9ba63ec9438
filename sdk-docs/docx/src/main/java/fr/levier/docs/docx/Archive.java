package fr.levier.docs.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A ZIP file with nothing in it that depends on the day or the machine: entries in the order they are added, dated 1980-01-01,
 * without extra fields or data descriptors. An {@link Entry} is deflated once and may be added to many archives.
 */
final class Archive {

  /** The first day a ZIP file can tell, in its own notation. */
  private static final int DOS_DAY = 0x0021 << 16;

  private static final short VERSION = 20;
  private static final short DEFLATED = 8;
  private static final int LOCAL_HEADER = 30;
  private static final int CENTRAL_HEADER = 46;
  private static final int END = 22;

  private final List<Entry> entries = new ArrayList<>();

  /** One deflated file. */
  static final class Entry {
    private final byte[] name;
    private final byte[] deflated;
    private final int checksum;
    private final int size;

    private Entry(String name, byte[] deflated, int checksum, int size) {
      this.name = name.getBytes(StandardCharsets.US_ASCII);
      this.deflated = deflated;
      this.checksum = checksum;
      this.size = size;
    }
  }

  static Entry entry(String name, String content, Deflater deflater) {
    return entry(name, content.getBytes(StandardCharsets.UTF_8), deflater);
  }

  static Entry entry(String name, byte[] content, Deflater deflater) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    deflater.reset();
    deflater.setInput(content);
    deflater.finish();
    byte[] out = new byte[Math.max(512, content.length / 4)];
    int length = 0;
    while (!deflater.finished()) {
      if (length == out.length) {
        out = Arrays.copyOf(out, out.length * 2);
      }
      length += deflater.deflate(out, length, out.length - length);
    }
    return new Entry(name, Arrays.copyOf(out, length), (int) checksum.getValue(), content.length);
  }

  Archive add(Entry entry) {
    entries.add(entry);
    return this;
  }

  byte[] bytes() {
    int size = END;
    for (Entry entry : entries) {
      size += LOCAL_HEADER + CENTRAL_HEADER + 2 * entry.name.length + entry.deflated.length;
    }
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    int[] offsets = new int[entries.size()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = out.position();
      Entry entry = entries.get(i);
      out.putInt(0x04034b50);
      describe(entry, out);
      out.put(entry.name).put(entry.deflated);
    }
    int directory = out.position();
    for (int i = 0; i < offsets.length; i++) {
      Entry entry = entries.get(i);
      out.putInt(0x02014b50).putShort(VERSION);
      describe(entry, out);
      out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
      out.putInt(offsets[i]).put(entry.name);
    }
    int length = out.position() - directory;
    out.putInt(0x06054b50).putInt(0);
    out.putShort((short) offsets.length).putShort((short) offsets.length);
    out.putInt(length).putInt(directory).putShort((short) 0);
    return out.array();
  }

  /** The fields that a local header and the central directory share, from the version needed to the length of extra fields. */
  private static void describe(Entry entry, ByteBuffer out) {
    out.putShort(VERSION).putShort((short) 0).putShort(DEFLATED).putInt(DOS_DAY);
    out.putInt(entry.checksum).putInt(entry.deflated.length).putInt(entry.size);
    out.putShort((short) entry.name.length).putShort((short) 0);
  }
}
