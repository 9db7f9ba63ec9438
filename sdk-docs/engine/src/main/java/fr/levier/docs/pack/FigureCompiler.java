package fr.levier.docs.pack;

import fr.levier.core.text.Suggestion;
import fr.levier.docs.internal.template.BlockNode;
import fr.levier.docs.internal.template.InlineNode;
import fr.levier.docs.pack.InlineCompiler.Around;
import fr.levier.docs.typography.Typesetter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Compiles a figure: a line {@code Figure : légende}, which may be left out, then the picture and what it says to who does
 * not see it, {@code ![texte de remplacement](figures/nom.png)}.
 */
final class FigureCompiler {

  private static final Pattern CAPTION = Pattern.compile("^Figure\\s*:\\s*");
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private final Markdown markdown;
  private final InlineCompiler inlines;
  private final Map<String, byte[]> files;
  private final Diagnostics diagnostics;

  FigureCompiler(
      Markdown markdown,
      InlineCompiler inlines,
      Map<String, byte[]> files,
      Diagnostics diagnostics) {
    this.markdown = markdown;
    this.inlines = inlines;
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /** Whether a paragraph is a picture, alone or under its caption. */
  static boolean isFigure(Node paragraph) {
    List<Node> parts = Markdown.children(paragraph);
    int last = parts.size() - 1;
    boolean alone = last == 0;
    boolean captioned = last >= 2
        && parts.get(last - 1) instanceof SoftLineBreak
        && parts.get(0) instanceof Text text
        && CAPTION.matcher(text.getLiteral()).find();
    return last >= 0 && parts.get(last) instanceof Image && (alone || captioned);
  }

  BlockNode compile(Node paragraph, List<Scanned.Line> lines, Around around) {
    List<Node> parts = Markdown.children(paragraph);
    Image image = (Image) parts.get(parts.size() - 1);
    Place place = Markdown.place(image, lines);
    List<InlineNode> caption =
        inlines.compile(caption(parts.subList(0, Math.max(0, parts.size() - 2)), lines), around);
    String alternative = alternative(image, lines, place);
    byte[] png = files.get(image.getDestination());
    if (png == null) {
      diagnostics.report(
          place,
          PackCode.UNKNOWN_FIGURE,
          "« " + image.getDestination()
              + " » n’est pas dans le modèle : une figure est un PNG du répertoire figures/",
          "\"" + image.getDestination()
              + "\" is not in the pack: a figure is a PNG of the folder figures/",
          Suggestion.closest(image.getDestination(), files.keySet()));
      return new BlockNode.Picture(PNG, alternative, caption);
    }
    if (png.length < PNG.length || !Arrays.equals(PNG, Arrays.copyOf(png, PNG.length))) {
      diagnostics.report(
          place,
          PackCode.UNKNOWN_FIGURE,
          "« " + image.getDestination() + " » n’est pas une image PNG",
          "\"" + image.getDestination() + "\" is no PNG picture");
    }
    return new BlockNode.Picture(png, alternative, caption);
  }

  private List<Atom> caption(List<Node> parts, List<Scanned.Line> lines) {
    List<Atom> atoms = new ArrayList<>(markdown.atoms(parts, lines));
    if (!atoms.isEmpty() && atoms.get(0) instanceof Atom.Words words) {
      atoms.set(0, new Atom.Words(CAPTION.matcher(words.text()).replaceFirst(""), words.place()));
    }
    return atoms;
  }

  private String alternative(Image image, List<Scanned.Line> lines, Place place) {
    StringBuilder words = new StringBuilder();
    boolean plain = true;
    for (Atom atom : markdown.atoms(image, lines)) {
      if (atom instanceof Atom.Words text) {
        words.append(text.text());
      } else {
        plain = false;
      }
    }
    if (!plain || words.toString().isBlank()) {
      diagnostics.report(
          place,
          PackCode.FIGURE_ALTERNATIVE,
          "une figure dit en texte simple ce qu’elle montre : ![texte de remplacement](figures/nom.png)",
          "a figure says in plain text what it shows: ![alternative text](figures/name.png)");
    }
    return Typesetter.of(words.toString());
  }
}
