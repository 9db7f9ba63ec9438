package fr.levier.docs.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes the objects of a new file: streams as they are, all else in compressed object streams. The writer of PDFBox also
 * serves updates and signatures, and takes half of the time of a document; this one numbers objects as it meets them.
 */
final class ObjectWriter {

  private static final int OBJECTS_PER_STREAM = 400;

  /** The faces alone take 110 kB: room for them and some ten pages is taken at once. */
  private static final int USUAL_FILE = 144 << 10;

  private static final int USUAL_PACK = 24 << 10;

  /** Where an object stands: its offset in the file, or its object stream and its rank in it. */
  private record Entry(int type, int where, int rank) {}

  private final Ink file = new Ink(USUAL_FILE);
  private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
  private final Map<COSName, Ink> names = new HashMap<>();
  private final Deque<COSBase> waiting = new ArrayDeque<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Integer> packed = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private Ink pack = new Ink(USUAL_PACK);

  private ObjectWriter() {
    entries.add(new Entry(0, 0, 0));
  }

  static byte[] write(COSDictionary catalog, COSDictionary information, byte[] id) {
    ObjectWriter writer = new ObjectWriter();
    writer.file.raw("%PDF-1.7\n%");
    for (int mark : new int[] {0xE2, 0xE3, 0xCF, 0xD3, '\n'}) {
      writer.file.put(mark);
    }
    int root = writer.number(catalog);
    int info = writer.number(information);
    while (!writer.waiting.isEmpty()) {
      writer.object(writer.waiting.removeFirst());
    }
    writer.flush();
    writer.index(root, info, id);
    return Arrays.copyOf(writer.file.bytes(), writer.file.length());
  }

  private int number(COSBase object) {
    Integer known = numbers.get(object);
    if (known != null) {
      return known;
    }
    int number = reserve();
    numbers.put(object, number);
    waiting.addLast(object);
    return number;
  }

  private int reserve() {
    entries.add(new Entry(0, 0, 0));
    return entries.size() - 1;
  }

  private void object(COSBase object) {
    int number = number(object);
    if (object instanceof Streams.Body body) {
      Ink dictionary = new Ink();
      entriesOf(body, dictionary);
      stream(number, dictionary, body);
      return;
    }
    packed.add(number);
    starts.add(pack.length());
    if (object instanceof COSDictionary dictionary) {
      dictionary(dictionary, pack);
    } else {
      value(object, pack);
    }
    pack.put('\n');
    if (packed.size() == OBJECTS_PER_STREAM) {
      flush();
    }
  }

  private void stream(int number, Ink dictionary, Streams.Body body) {
    entries.set(number, new Entry(1, file.length(), 0));
    file.whole(number).raw(" 0 obj\n<<").append(dictionary).raw("/Length ").whole(body.length());
    file.raw(">>\nstream\r\n").append(body.bytes(), body.length()).raw("\nendstream\nendobj\n");
  }

  /** Closes the object stream being filled. */
  private void flush() {
    if (packed.isEmpty()) {
      return;
    }
    int home = reserve();
    Ink content = new Ink(10 * packed.size());
    for (int i = 0; i < packed.size(); i++) {
      entries.set(packed.get(i), new Entry(2, home, i));
      content.whole(packed.get(i)).raw(" ").whole(starts.get(i)).raw(" ");
    }
    Ink dictionary = new Ink()
        .raw("/Type/ObjStm/Filter/FlateDecode/N ")
        .whole(packed.size())
        .raw("/First ")
        .whole(content.length());
    stream(
        home,
        dictionary,
        Streams.deflating(
            content.bytes(), content.length(), pack.bytes(), pack.length(), Streams.FAST));
    packed.clear();
    starts.clear();
    pack.clear();
  }

  /** The cross-reference stream and the end of the file. */
  private void index(int root, int info, byte[] id) {
    int number = reserve();
    int start = file.length();
    entries.set(number, new Entry(1, start, 0));
    Ink table = new Ink();
    for (Entry entry : entries) {
      table.put(entry.type());
      for (int shift = 24; shift >= 0; shift -= 8) {
        table.put(entry.where() >> shift & 0xFF);
      }
      int last = entry.type() == 0 ? 0xFFFF : entry.rank();
      table.put(last >> 8 & 0xFF);
      table.put(last & 0xFF);
    }
    Ink dictionary = new Ink()
        .raw("/Type/XRef/Filter/FlateDecode/W[1 4 2]/Size ")
        .whole(entries.size())
        .raw("/Root ")
        .whole(root)
        .raw(" 0 R/Info ")
        .whole(info)
        .raw(" 0 R/ID[")
        .string(id)
        .string(id)
        .raw("]");
    stream(number, dictionary, Streams.deflating(table.bytes(), table.length(), Streams.FAST));
    file.raw("startxref\n").whole(start).raw("\n%%EOF\n");
  }

  private void dictionary(COSDictionary dictionary, Ink out) {
    out.raw("<<");
    entriesOf(dictionary, out);
    out.raw(">>");
  }

  private void entriesOf(COSDictionary dictionary, Ink out) {
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      if (!COSName.LENGTH.equals(entry.getKey())) {
        name(entry.getKey(), out);
        reference(entry.getValue(), out);
      }
    }
  }

  /** A value inside another: dictionaries and streams as references, unless they are marked direct. */
  private void reference(COSBase value, Ink out) {
    if (value instanceof COSDictionary dictionary
        && (!dictionary.isDirect() || value instanceof Streams.Body)) {
      out.raw(" ").whole(number(value)).raw(" 0 R");
    } else {
      value(value, out);
    }
  }

  private void value(COSBase value, Ink out) {
    if (value instanceof COSName name) {
      name(name, out);
    } else if (value instanceof COSInteger whole) {
      out.raw(" ").whole(whole.intValue());
    } else if (value instanceof COSNumber number) {
      out.raw(" ").number(number.floatValue());
    } else if (value instanceof COSString string) {
      out.string(string.getBytes());
    } else if (value instanceof COSArray array) {
      out.raw("[");
      for (int i = 0; i < array.size(); i++) {
        reference(array.get(i), out);
      }
      out.raw("]");
    } else if (value instanceof COSDictionary dictionary) {
      dictionary(dictionary, out);
    } else if (value instanceof COSBoolean bool) {
      out.raw(bool.getValue() ? " true" : " false");
    } else {
      throw new IllegalStateException("No such object is made here: " + value);
    }
  }

  private void name(COSName name, Ink out) {
    Ink written = names.computeIfAbsent(name, ObjectWriter::written);
    out.append(written);
  }

  /** A name as it stands in the file; PDFBox makes a string of one whenever it is asked. */
  private static Ink written(COSName name) {
    Ink out = new Ink(24);
    String text = name.getName();
    out.put('/');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 0x7F && "#/%()<>[]{}".indexOf(c) < 0) {
        out.put(c);
      } else {
        out.put('#');
        out.put(Character.toUpperCase(Character.forDigit(c >> 4 & 0xF, 16)));
        out.put(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
      }
    }
    return out;
  }
}
