package fr.levier.docs.pdf;

import fr.levier.docs.Alteration;
import fr.levier.docs.tree.ActText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Compares what a file says now with what its metadata say it said. */
final class Audit {

  /** Annotations that an act has of its own, or that say nothing. */
  private static final Set<String> EXPECTED = Set.of("Link", "Widget", "Popup");

  private final Claims claims;
  private final SurfaceText surface;
  private final List<Alteration> alterations = new ArrayList<>();

  Audit(Claims claims, SurfaceText surface) {
    this.claims = claims;
    this.surface = surface;
  }

  List<Alteration> alterations(byte[] dossier, PDDocument document) {
    String digest = Digest.of(dossier);
    if (!digest.equals(claims.dossier())) {
      add(Alteration.Kind.DATA_CHANGED, "", claims.dossier(), "sha256:" + digest);
    }
    clauses();
    String loose = surface.loose();
    if (!loose.isEmpty()) {
      alterations.add(new Alteration(Alteration.Kind.FOREIGN_TEXT, "", "", loose));
    }
    comments(document);
    return alterations;
  }

  private void add(Alteration.Kind kind, String place, String expected, String found) {
    alterations.add(new Alteration(kind, place, "sha256:" + expected, found));
  }

  private void clauses() {
    if (Digest.of(surface.text()).equals(claims.text())) {
      return;
    }
    int before = alterations.size();
    Map<String, String> present = surface.sections();
    claims.clauses().forEach((id, digest) -> {
      String words = present.get(id);
      if (words == null || words.isEmpty()) {
        add(Alteration.Kind.CLAUSE_DELETED, id, digest, "");
      } else if (!Digest.of(words).equals(digest)) {
        add(Alteration.Kind.CLAUSE_EDITED, id, digest, words);
      }
    });
    present.forEach((id, words) -> {
      if (!claims.clauses().containsKey(id)) {
        alterations.add(new Alteration(Alteration.Kind.FOREIGN_TEXT, id, "", words));
      }
    });
    if (alterations.size() == before) {
      // outside every article: the parties, the recitals, the signatures, or the order of it all
      add(Alteration.Kind.CLAUSE_EDITED, "", claims.text(), surface.text());
    }
  }

  /** Words laid over a page as annotations. */
  private void comments(PDDocument document) {
    for (PDPage page : document.getPages()) {
      COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      for (int i = 0; annotations != null && i < annotations.size(); i++) {
        if (annotations.getObject(i) instanceof COSDictionary annotation
            && !EXPECTED.contains(annotation.getNameAsString(COSName.SUBTYPE, ""))) {
          String words = ActText.fold(annotation.getString(COSName.CONTENTS, ""));
          alterations.add(new Alteration(Alteration.Kind.FOREIGN_TEXT, "", "", words));
        }
      }
    }
  }
}
