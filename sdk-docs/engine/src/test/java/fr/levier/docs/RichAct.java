package fr.levier.docs;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.Origin;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A fictitious act built by hand, with every kind of block and span, and words that a careless renderer trips on. */
public final class RichAct {

  private static final Origin ORIGIN = new Origin("objet", "1.0.0", 3);
  private static final String LONG =
      "Le Partenaire et l’Établissement mettent en commun leurs équipes pour éprouver, en conditions réelles et avec les"
          + " agents concernés, des solutions de restauration hospitalière qui réduisent le gaspillage et la pénibilité. ";

  private RichAct() {}

  /** The act, which nothing keeps from being signed. */
  public static Act act() {
    return of(Optional.empty(), body());
  }

  /** The same act as a draft: stamped, behind a cover sheet. */
  public static Act draft() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(
        Block.Style.NOTICE,
        List.of(new Inline.Strong(text("PROJET – cet acte ne peut pas être signé en l’état")))));
    blocks.add(new Block.Listing(
        false,
        List.of(
            item("–", "PAR-05 : la même personne signe pour les deux parties."),
            item("–", "DOC-01 : il manque un original."))));
    blocks.add(new Block.PageBreak());
    blocks.addAll(body());
    return of(Optional.of("PROJET"), blocks);
  }

  /** An act with the same identity and other blocks. */
  public static Act of(Optional<String> stamp, List<Block> body) {
    return of(Act.Nature.CONVENTION, stamp, body);
  }

  /** An act of a nature. */
  public static Act of(Act.Nature nature, Optional<String> stamp, List<Block> body) {
    return new Act(
        new Act.Identity(
            "Convention de partenariat innovation (fictif)",
            "fr-FR",
            nature,
            "partnership",
            "convention",
            "partnership-convention@1.0.0",
            LocalDate.of(2026, 1, 15),
            stamp,
            "GIP Exemple (fictif)"),
        body,
        "{\"lever\":\"partnership\",\"subject\":{\"title\":\"</script><b>&\"}}");
  }

  /** Words of a clause. */
  public static List<Inline> text(String words) {
    return List.of(new Inline.Text(words, ORIGIN));
  }

  /** A paragraph of running text. */
  public static Block.Paragraph paragraph(Inline... content) {
    return new Block.Paragraph(Block.Style.BODY, List.of(content));
  }

  /** A paragraph of running text. */
  public static Block.Paragraph paragraph(String words) {
    return new Block.Paragraph(Block.Style.BODY, text(words));
  }

  /** An article without a title. */
  public static Block.Article article(String id, int number, String label, Block... body) {
    return new Block.Article(id, number, label, List.of(), List.of(body), ORIGIN);
  }

  /** An annex. */
  public static Block.Annex annex(String id, int number, Block... body) {
    return new Block.Annex(
        id, number, "Annexe " + number, text("Pièce " + number), List.of(body), ORIGIN);
  }

  /** A value of the dossier. */
  public static Inline.Field field(String path, String format, String shown) {
    return new Inline.Field(path, format, shown, ORIGIN);
  }

  /** A cross-reference. */
  public static Inline.Reference reference(String target, String shown) {
    return new Inline.Reference(target, shown, ORIGIN);
  }

  private static Inline plain(String words) {
    return new Inline.Text(words, ORIGIN);
  }

  private static Block.Item item(String label, String words, Block... more) {
    List<Block> body = new ArrayList<>();
    body.add(paragraph(words));
    body.addAll(List.of(more));
    return new Block.Item(label, body);
  }

  private static List<Block> body() {
    return List.of(
        new Block.Heading(
            1, "titre", text("Convention de partenariat innovation n° 2026-07 (fictif)")),
        contents(),
        parties(),
        recitals(),
        new Block.Paragraph(Block.Style.FORMULA, text("Il a été convenu ce qui suit :")),
        object(),
        means(),
        new Block.Article(
            "duree",
            3,
            "Article 3",
            text("Durée"),
            List.of(paragraph(
                plain("La convention prend effet le "),
                field("/subject/term/start", "date", "1er janvier 2026"),
                plain(". Elle est signée le "),
                new Inline.Missing(
                    "/subject/signatureDate", "[À COMPLÉTER : date de signature]", ORIGIN),
                plain("."))),
            ORIGIN),
        new Block.Paragraph(
            Block.Style.RIGHT, text("À l’attention du directeur de l’établissement")),
        signatures(),
        themes(),
        indicators());
  }

  private static Block contents() {
    return new Block.TableOfContents(
        "Sommaire",
        List.of(
            new Block.Entry("objet", "Article 1er – Objet & périmètre", 1),
            new Block.Entry("moyens", "Article 2 – Moyens", 1),
            new Block.Entry("duree", "Article 3 – Durée", 1),
            new Block.Entry("annexe-themes", "Annexe 1 – Thèmes <et> projets", 1),
            new Block.Entry("grille", "Grille de lecture", 2)));
  }

  private static Block parties() {
    return new Block.Parties(
        text("Entre les soussignés :"),
        List.of(
            new Block.PartyBlock(
                List.of(
                    List.of(
                        new Inline.Strong(
                            List.of(field("/subject/parties/0/name", "", "GIP Exemple (fictif)"))),
                        plain(
                            ", groupement d’intérêt public, dont le siège est 1 rue de l’Essai, 75001 Paris ;")),
                    text("représenté par Mme Claire Modèle, directrice générale,")),
                text("d’une part,")),
            new Block.PartyBlock(
                List.of(
                    text("Centre hospitalier d’Exemple (fictif), établissement public de santé,")),
                text("d’autre part,"))),
        text("Et"),
        text("ci-après dénommés ensemble « les Parties »."));
  }

  private static Block recitals() {
    return new Block.Recitals(
        List.of(
            new Block.Recital(
                Block.RecitalKind.VU,
                Optional.of(Block.VisaRank.CODE),
                List.of(
                    plain("Vu l’"),
                    new Inline.LawReference(
                        LegalReference.article("L. 6143-7", LegalCode.CSP),
                        "article L. 6143-7 du code de la santé publique",
                        ORIGIN),
                    plain(" ;"))),
            new Block.Recital(
                Block.RecitalKind.CONSIDERANT,
                Optional.empty(),
                text(
                    "Considérant que l’innovation naît des équipes de terrain et qu’elle s’y éprouve ;"))));
  }

  private static Block object() {
    return new Block.Article(
        "objet",
        1,
        "Article 1er",
        List.of(plain("Objet "), new Inline.Emphasis(text("& périmètre"))),
        List.of(
            paragraph(
                plain(LONG + "Elle s’applique dans les conditions de l’"),
                reference("moyens", "article 2"),
                plain(" et de l’"),
                reference("annexe-themes", "annexe 1"),
                plain(", ainsi que de l’"),
                reference("annexe-indicateurs", "annexe 2"),
                new Inline.Note(
                    1, List.of(plain("Voir "), new Inline.Strong(text("le règlement intérieur")))),
                plain(".")),
            new Block.Listing(
                false,
                List.of(
                    item("–", "premier objectif : 5 < 6 & 7 > 2 ;"),
                    item(
                        "–",
                        LONG,
                        new Block.Listing(
                            true,
                            List.of(
                                item("1.", "« sous-objectif » avec un mot insécable 25 000 € ;"),
                                item("2.", "{{accolades}} imprimées telles quelles."))))))),
        ORIGIN);
  }

  private static Block means() {
    return new Block.Article(
        "moyens",
        2,
        "Article 2",
        text("Moyens"),
        List.of(
            paragraph(
                plain("La contribution s’élève à "),
                field("/subject/amount", "montant-lettres", "25 000 € (vingt-cinq mille euros)"),
                plain(", "),
                new Inline.Emphasis(List.of(
                    plain("dont "),
                    new Inline.Strong(text("la moitié")),
                    plain(" à la signature"))),
                plain(".")),
            new Block.Table(
                text("Tableau 1 – Répartition par année"),
                List.of(
                    new Block.Column(text("Année"), 1, Block.Alignment.LEFT),
                    new Block.Column(text("Versements"), 1, Block.Alignment.CENTER),
                    new Block.Column(text("Montant"), 2, Block.Alignment.RIGHT)),
                List.of(
                    new Block.Row(List.of(text("2026"), text("2"), text("15 000 €")), false),
                    new Block.Row(List.of(text("2027"), text("1"), text("10 000 €")), false),
                    new Block.Row(List.of(text("Total"), text(""), text("25 000 €")), true)))),
        ORIGIN);
  }

  private static Block signatures() {
    return new Block.Signatures(
        List.of(
            plain("Fait à "),
            new Inline.Missing("/subject/place", "……………", ORIGIN),
            plain(", en deux exemplaires originaux.")),
        List.of(
            new Block.Signature(
                "signature-1",
                text("Pour le GIP Exemple,"),
                List.of(text("la directrice générale"), text("Mme Claire MODÈLE"))),
            new Block.Signature(
                "signature-2",
                text("Pour le centre hospitalier,"),
                List.of(text("le directeur"), text("M. Paul SPÉCIMEN")))));
  }

  private static Block themes() {
    List<Inline> head = text("Projet");
    return new Block.Annex(
        "annexe-themes",
        1,
        "Annexe 1",
        text("Thèmes <et> projets"),
        List.of(
            new Block.Heading(3, "grille", text("Grille de lecture")),
            new Block.Table(
                text("Tableau 2 – Projets issus des équipes"),
                List.of(
                    new Block.Column(head, 2, Block.Alignment.LEFT),
                    new Block.Column(
                        text("Problème constaté par les équipes"), 3, Block.Alignment.LEFT),
                    new Block.Column(text("Référent"), 1, Block.Alignment.LEFT)),
                List.of(
                    new Block.Row(
                        List.of(
                            text("Chariot connecté"),
                            text(
                                "La distribution des repas impose des trajets longs et des charges lourdes ;"
                                    + " les plats reviennent froids."),
                            List.of(new Inline.Missing(
                                "/subject/projects/0/referent",
                                "[À COMPLÉTER : référent]",
                                ORIGIN))),
                        false),
                    new Block.Row(
                        List.of(
                            text("Pesée des restes"),
                            text("Nul ne sait ce qui est jeté."),
                            text("—")),
                        false)))),
        ORIGIN);
  }

  private static Block indicators() {
    return new Block.Annex(
        "annexe-indicateurs",
        2,
        "Annexe 2",
        text("Indicateurs"),
        List.of(new Block.Figure(
            png(),
            "Courbe : le gaspillage baisse de 30 % à 12 %.",
            text("Figure 1 – Gaspillage mesuré"))),
        ORIGIN);
  }

  private static byte[] png() {
    BufferedImage image = new BufferedImage(320, 120, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        image.setRGB(x, y, (y > 20 + x / 4 ? new Color(0x7a1f2b) : Color.WHITE).getRGB());
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return png.toByteArray();
  }
}
