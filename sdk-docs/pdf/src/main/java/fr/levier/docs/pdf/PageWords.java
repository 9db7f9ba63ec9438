package fr.levier.docs.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/** The words of one page, by the marked content they stand in. */
final class PageWords {

  private static final int DEEPEST_FORM = 4;
  private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
  private static final COSName MCID = COSName.getPDFName("MCID");
  private static final COSName PROPERTIES = COSName.getPDFName("Properties");

  /**
   * A marked content that is open.
   *
   * @param id its number, or that of the content around it; -1 for none
   * @param silent whether its glyphs are no words: an artifact, or words given otherwise
   */
  private record Open(int id, boolean silent) {}

  /**
   * How a font writes its words.
   *
   * @param size bytes a code
   */
  record Coding(CMap map, int size) {}

  private final Map<Integer, StringBuilder> marked = new HashMap<>();
  private final StringBuilder loose = new StringBuilder();
  private final Map<COSDictionary, Optional<Coding>> fonts;
  private final Allowance allowance;
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<Coding> font = Optional.empty();

  private PageWords(Map<COSDictionary, Optional<Coding>> fonts, Allowance allowance) {
    this.fonts = fonts;
    this.allowance = allowance;
  }

  /**
   * @param fonts the character maps met so far in the file, completed on the way
   */
  static PageWords of(
      COSDictionary page, Map<COSDictionary, Optional<Coding>> fonts, Allowance allowance)
      throws IOException {
    PageWords words = new PageWords(fonts, allowance);
    words.content(words.contents(page), resources(page), 0);
    return words;
  }

  /** The words of a marked content; none when there is no such content. */
  String marked(int id) {
    StringBuilder words = marked.get(id);
    return words == null ? "" : words.toString();
  }

  /** The words that no structure accounts for. */
  String loose() {
    return loose.toString();
  }

  private static COSDictionary resources(COSDictionary page) {
    COSDictionary at = page;
    for (int i = 0; i < 16 && at != null; i++) {
      COSDictionary resources = at.getCOSDictionary(COSName.RESOURCES);
      if (resources != null) {
        return resources;
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return new COSDictionary();
  }

  private byte[] contents(COSDictionary page) throws IOException {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if (contents instanceof COSStream stream) {
      all.write(bytes(stream));
    } else if (contents instanceof COSArray parts) {
      for (int i = 0; i < parts.size(); i++) {
        if (parts.getObject(i) instanceof COSStream part) {
          byte[] bytes = bytes(part);
          allowance.spend(bytes.length);
          all.write(bytes);
          all.write('\n');
        }
      }
    }
    return all.toByteArray();
  }

  /** The bytes of a stream, inflated within bounds. */
  static byte[] bytes(COSStream stream) throws IOException {
    byte[] raw;
    try (InputStream in = stream.createRawInputStream()) {
      raw = in.readAllBytes();
    }
    COSBase filter = stream.getDictionaryObject(COSName.FILTER);
    if (filter instanceof COSArray only && only.size() == 1) {
      filter = only.getObject(0);
    }
    boolean plain = filter == null || (filter instanceof COSArray none && none.size() == 0);
    return plain ? raw : Intake.inflate(raw);
  }

  private void content(byte[] bytes, COSDictionary resources, int depth) throws IOException {
    allowance.spend(bytes.length);
    PDFStreamParser parser = new PDFStreamParser(bytes);
    List<COSBase> operands = new ArrayList<>();
    Object token = parser.parseNextToken();
    while (token != null) {
      if (token instanceof Operator operator) {
        operator(operator.getName(), operands, resources, depth);
        operands.clear();
      } else if (token instanceof COSBase operand) {
        operands.add(operand);
      }
      token = parser.parseNextToken();
    }
  }

  private void operator(String name, List<COSBase> operands, COSDictionary resources, int depth)
      throws IOException {
    switch (name) {
      case "BDC" -> begin(operands, resources);
      case "BMC" -> begin(operands, resources);
      case "EMC" -> open.pollLast();
      case "Tf" -> font = font(operands, resources);
      case "Tj", "'", "\"", "TJ" -> show(operands);
      case "Do" -> form(operands, resources, depth);
      default -> {
        // paints or moves: no words
      }
    }
  }

  private void begin(List<COSBase> operands, COSDictionary resources) {
    Open around = open.peekLast();
    int id = around == null ? -1 : around.id();
    boolean silent = around != null && around.silent();
    if (!operands.isEmpty() && COSName.ARTIFACT.equals(operands.get(0))) {
      silent = true;
    }
    COSDictionary properties = properties(operands, resources);
    if (properties != null && !silent) {
      id = properties.getInt(MCID, id);
      String actual = properties.getString(ACTUAL_TEXT);
      if (actual != null) {
        words(id, actual);
        silent = true;
      }
    }
    open.addLast(new Open(id, silent));
  }

  private static @Nullable COSDictionary properties(
      List<COSBase> operands, COSDictionary resources) {
    if (operands.size() < 2) {
      return null;
    }
    if (operands.get(1) instanceof COSDictionary direct) {
      return direct;
    }
    COSDictionary named = resources.getCOSDictionary(PROPERTIES);
    return named != null && operands.get(1) instanceof COSName name
        ? named.getCOSDictionary(name)
        : null;
  }

  private Optional<Coding> font(List<COSBase> operands, COSDictionary resources) {
    COSDictionary known = resources.getCOSDictionary(COSName.FONT);
    if (known == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return Optional.empty();
    }
    COSDictionary dictionary = known.getCOSDictionary(name);
    return dictionary == null
        ? Optional.empty()
        : fonts.computeIfAbsent(dictionary, PageWords::characters);
  }

  private static Optional<Coding> characters(COSDictionary font) {
    try {
      if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
        CMap codes = new CMapParser().parse(new RandomAccessReadBuffer(bytes(map)));
        boolean wide = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
        return Optional.of(new Coding(codes, wide ? 2 : 1));
      }
    } catch (IOException | RuntimeException unusable) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private void show(List<COSBase> operands) {
    Open inside = open.peekLast();
    if (inside != null && inside.silent()) {
      return;
    }
    int id = inside == null ? -1 : inside.id();
    for (COSBase operand : operands) {
      if (operand instanceof COSString string) {
        words(id, decode(string.getBytes()));
      } else if (operand instanceof COSArray parts) {
        for (COSBase part : parts) {
          if (part instanceof COSString string) {
            words(id, decode(string.getBytes()));
          } else if (id < 0 && part instanceof COSNumber move && move.floatValue() < -150) {
            words(id, " ");
          }
        }
      }
    }
  }

  private String decode(byte[] codes) {
    if (font.isEmpty()) {
      return new String(codes, StandardCharsets.ISO_8859_1);
    }
    StringBuilder words = new StringBuilder(codes.length / 2);
    CMap map = font.get().map();
    int size = font.get().size();
    for (int i = 0; i + size <= codes.length; i += size) {
      int code = size == 1 ? codes[i] & 0xFF : (codes[i] & 0xFF) << 8 | (codes[i + 1] & 0xFF);
      String word = map.toUnicode(code, size);
      if (word != null && word.length() > 1) {
        allowance.spend(word.length());
      }
      words.append(word == null ? "\uFFFD" : word);
    }
    return words.toString();
  }

  private void words(int id, String words) {
    allowance.spend(words.length());
    (id < 0 ? loose : marked.computeIfAbsent(id, none -> new StringBuilder())).append(words);
  }

  private void form(List<COSBase> operands, COSDictionary resources, int depth) throws IOException {
    COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null || operands.isEmpty() || depth >= DEEPEST_FORM) {
      return;
    }
    if (operands.get(0) instanceof COSName name
        && objects.getDictionaryObject(name) instanceof COSStream stream
        && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
      Optional<Coding> before = font;
      int level = open.size();
      COSDictionary own = stream.getCOSDictionary(COSName.RESOURCES);
      content(bytes(stream), own == null ? resources : own, depth + 1);
      while (open.size() > level) {
        open.pollLast();
      }
      font = before;
    }
  }
}
