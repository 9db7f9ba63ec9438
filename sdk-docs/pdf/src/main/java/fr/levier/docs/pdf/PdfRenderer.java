package fr.levier.docs.pdf;

import fr.levier.docs.Format;
import fr.levier.docs.Renderer;
import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;

/**
 * Writes an act as a PDF that is archivable (PDF/A-3a) and accessible (PDF/UA-1), with its dossier attached as
 * {@code dossier.json} and one empty signature field a signatory. {@link #forArchive()} attaches nothing.
 *
 * <p>Thread-safe; equal acts give equal bytes. No character of the act makes it fail: what the faces do not draw shows as
 * an empty square.
 */
public final class PdfRenderer implements Renderer {

  private final boolean attaching;
  private final Dress dress;

  /** For {@link java.util.ServiceLoader}. */
  public PdfRenderer() {
    this(true, Dress.STANDARD);
  }

  private PdfRenderer(boolean attaching, Dress dress) {
    this.attaching = attaching;
    this.dress = dress;
  }

  /**
   * For archives that refuse attachments: PDF/A-2a and PDF/UA-1. {@link Act#dossier()} is to be kept beside the file, in
   * UTF-8; the file knows its digest, and {@link PdfReader#read(byte[], byte[])} reads the pair back.
   */
  public static PdfRenderer forArchive() {
    return new PdfRenderer(false, Dress.STANDARD);
  }

  @Override
  public Format format() {
    return Format.PDF;
  }

  @Override
  public byte[] render(Act act) {
    Set<String> targets = new HashSet<>();
    int signatories = survey(act.body(), targets);
    List<Line> lines = ActText.lines(act);
    String digest = ActText.sha256(act, lines);

    LetterheadSetter letterhead = new LetterheadSetter(dress);
    Flow flow = new Flow(dress, letterhead.bottom());
    Outline outline = new Outline();
    FigureSetter figures = new FigureSetter();
    BlockSetter setter = new BlockSetter(flow, targets, outline, figures);
    setter.all(act.body(), flow.tags().document(), Sheet.COLUMN);
    flow.links().resolve();
    setter.contents().number();
    letterhead.set(flow.pages().get(0), flow.painter(), figures);
    new Furniture(flow.painter(), dress.type(), act.identity(), digest, signatories)
        .dress(flow.pages());

    PdfFile file = new PdfFile(act);
    COSArray parents = file.pages(flow.pages(), dress.faces().all(), figures.resources());
    int next = flow.links().number(parents, flow.pages().size());
    file.describe(flow.tags().close(parents, next), outline);
    file.fields(setter.signatures().fields());
    byte[] dossier = act.dossier().getBytes(StandardCharsets.UTF_8);
    if (attaching) {
      file.attach(dossier);
    }
    file.metadata(metadata(act, lines, digest, dossier, setter.headings().sections()));
    return file.save(digest);
  }

  @Override
  public Optional<byte[]> archive(Act act) {
    return Optional.of(new PdfRenderer(false, dress).render(act));
  }

  @Override
  public Renderer in(HouseStyle style) {
    return new PdfRenderer(attaching, Dress.of(style));
  }

  private byte[] metadata(
      Act act, List<Line> lines, String digest, byte[] dossier, Map<String, Block> sections) {
    Map<String, String> digests = new LinkedHashMap<>();
    digests.put(XmpPacket.ACT, digest);
    digests.put(XmpPacket.TEXT, Digest.of(ActText.folded(lines)));
    digests.put(XmpPacket.DOSSIER, Digest.of(dossier));
    List<String> clauses = new ArrayList<>();
    sections.forEach((id, block) -> clauses.add(id + " " + Digest.of(act, block)));
    return XmpPacket.of(act.identity(), attaching ? "3" : "2", digests, clauses);
  }

  /** Collects what references may lead to; returns the number of signatories. */
  private static int survey(List<Block> blocks, Set<String> targets) {
    int signatories = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        targets.add(heading.id());
      } else if (block instanceof Block.Article article) {
        targets.add(article.id());
        signatories += survey(article.body(), targets);
      } else if (block instanceof Block.Annex annex) {
        targets.add(annex.id());
        signatories += survey(annex.body(), targets);
      } else if (block instanceof Block.Signatures signatures) {
        signatories += signatures.signatures().size();
      } else if (block instanceof Block.Listing listing) {
        for (Block.Item item : listing.items()) {
          signatories += survey(item.body(), targets);
        }
      }
    }
    return signatories;
  }
}
