package fr.levier.docs.pdf;

import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The signature page: one frame a signatory, two side by side, each with an empty signature field. */
final class SignatureSetter {

  private static final float GUTTER = 18;
  private static final float PAD = 10;
  private static final float EMPTY = 92;
  private static final float MOST = 400;
  private static final float WIDTH = (Sheet.COLUMN.width() - GUTTER) / 2;
  private static final float LEADING = 14;

  /** One frame, its words broken into lines. */
  private record Frame(Block.Signature signature, List<Lines> lines) {
    float height() {
      int count = 0;
      for (Lines each : lines) {
        count += each.count();
      }
      return count * LEADING + EMPTY + 2 * PAD;
    }
  }

  private final Flow flow;
  private final Type type;
  private final Set<String> targets;
  private final Set<String> names = new HashSet<>();
  private final List<COSDictionary> fields = new ArrayList<>();

  SignatureSetter(Flow flow, Set<String> targets) {
    this.flow = flow;
    type = flow.dress().type();
    this.targets = targets;
  }

  List<COSDictionary> fields() {
    return fields;
  }

  /** What has to stand together: the day and place with all frames, or with the first two where they are many. */
  float height(Block.Signatures signatures) {
    return height(made(signatures), frames(signatures));
  }

  private float height(Lines made, List<Frame> frames) {
    float whole = 0;
    for (int i = 0; i < frames.size(); i += 2) {
      whole += pair(frames, i) + GUTTER;
    }
    float first = frames.isEmpty() ? 0 : pair(frames, 0);
    return 26 + made.count() * type.leading + (whole <= MOST ? whole : Math.min(first, MOST));
  }

  private Lines made(Block.Signatures signatures) {
    return Lines.justified(
        Shaper.shape(signatures.made(), type.body, targets), Sheet.COLUMN.width());
  }

  private List<Frame> frames(Block.Signatures signatures) {
    List<Frame> frames = new ArrayList<>();
    for (Block.Signature signature : signatures.signatures()) {
      frames.add(frame(signature, WIDTH - 2 * PAD));
    }
    return frames;
  }

  void set(Block.Signatures signatures, COSDictionary parent) {
    List<Frame> frames = frames(signatures);
    Lines made = made(signatures);
    flow.need(height(made, frames));
    flow.space(14);
    if (made.count() > 0) {
      COSDictionary element = flow.tags().child(parent, "P");
      flow.paragraph(element, made, Sheet.COLUMN, Flow.Align.JUSTIFY, type.leading);
      flow.space(12);
    }
    for (int i = 0; i < frames.size(); i += 2) {
      row(frames, i, parent, WIDTH);
    }
  }

  private Frame frame(Block.Signature signature, float width) {
    List<Lines> lines = new ArrayList<>();
    lines.add(Lines.ragged(Shaper.shape(signature.heading(), type.signatory, targets), width));
    for (List<Inline> line : signature.lines()) {
      lines.add(Lines.ragged(Shaper.shape(line, type.quality, targets), width));
    }
    return new Frame(signature, lines);
  }

  private static float pair(List<Frame> frames, int at) {
    float height = frames.get(at).height();
    return at + 1 < frames.size() ? Math.max(height, frames.get(at + 1).height()) : height;
  }

  private void row(List<Frame> frames, int at, COSDictionary parent, float width) {
    float height = pair(frames, at);
    if (height > Sheet.TOP - Sheet.BOTTOM) {
      stacked(frames.get(at), parent);
      if (at + 1 < frames.size()) {
        stacked(frames.get(at + 1), parent);
      }
      return;
    }
    flow.need(height);
    float top = flow.y();
    boolean alone = frames.size() == 1;
    draw(frames.get(at), parent, alone ? Sheet.RIGHT - width : Sheet.LEFT, width, top, height);
    if (at + 1 < frames.size()) {
      draw(frames.get(at + 1), parent, Sheet.LEFT + width + GUTTER, width, top, height);
    }
    flow.y(top - height - GUTTER);
  }

  private void draw(
      Frame frame, COSDictionary parent, float x, float width, float top, float height) {
    COSDictionary group = flow.tags().child(parent, "Div");
    Page page = flow.page();
    page.under().outline(Tint.RULE, 0.8f, x, top - height, width, height);
    page.under().rectangle(Tint.ACCENT, x - 0.4f, top - 1.2f, width + 0.8f, 1.6f);
    float y = top - PAD + 2;
    for (Lines lines : frame.lines()) {
      COSDictionary element = flow.tags().child(group, "P");
      for (int i = 0; i < lines.count(); i++) {
        y -= LEADING;
        flow.painter().words(page, element, lines, i, x + PAD, y + LEADING * 0.27f, 0);
      }
      flow.tags().dropIfEmpty(group, element);
    }
    page.under().rectangle(Tint.PALE, x + 5, top - height + 5, width - 10, EMPTY);
    field(frame, group, x + 5, top - height + 5, width - 10);
  }

  /** A frame too tall for a page: its words as paragraphs, then its field. */
  private void stacked(Frame frame, COSDictionary parent) {
    COSDictionary group = flow.tags().child(parent, "Div");
    Sheet.Measure measure = Sheet.COLUMN;
    for (Lines lines : frame.lines()) {
      COSDictionary element = flow.tags().child(group, "P");
      flow.paragraph(element, lines, measure, Flow.Align.LEFT, LEADING);
      flow.tags().dropIfEmpty(group, element);
    }
    flow.need(EMPTY + 10);
    float bottom = flow.y() - EMPTY - 5;
    flow.page().under().rectangle(Tint.PALE, Sheet.LEFT, bottom, 220, EMPTY);
    field(frame, group, Sheet.LEFT, bottom, 220);
    flow.y(bottom - GUTTER);
  }

  private void field(Frame frame, COSDictionary group, float x, float bottom, float width) {
    String label = label(frame.signature());
    COSDictionary form = flow.tags().child(group, "Form");
    form.setString(COSName.ALT, label);
    COSDictionary field =
        Links.annotation("Widget", Links.box(x, bottom, x + width, bottom + EMPTY));
    field.setItem(COSName.FT, COSName.SIG);
    field.setString(COSName.T, unique(frame.signature().fieldName()));
    field.setString(COSName.TU, label);
    field.setString(COSName.CONTENTS, label);
    flow.links().attach(flow.page(), form, field);
    fields.add(field);
  }

  /** Who signs, in what quality and for whom: what a screen reader says of the field. */
  private static String label(Block.Signature signature) {
    StringBuilder label = new StringBuilder("Signature ").append(ActText.of(signature.heading()));
    for (List<Inline> line : signature.lines()) {
      String words = ActText.of(line).strip();
      if (!words.isEmpty()) {
        label
            .append(label.toString().stripTrailing().endsWith(",") ? " " : ", ")
            .append(words);
      }
    }
    return ActText.fold(label.toString());
  }

  /** A field name: without the dot, which separates parts of names, and never twice the same. */
  private String unique(String wanted) {
    String plain = wanted.isBlank() ? "signature" : wanted.replace('.', '-');
    String name = plain;
    for (int next = 2; !names.add(name); next++) {
      name = plain + "-" + next;
    }
    return name;
  }
}
