package fr.levier.docs.docx;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.Origin;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Acts made by hand, with fictitious parties. */
final class Acts {

  static final String DOSSIER = """
      {
        "lever": "partnership",
        "document": "convention",
        "asOf": "2026-01-15",
        "subject": {
          "title": "Convention de partenariat innovation",
          "note": "a < b && c > \\"d\\" ]]> \\u00e9"
        }
      }
      """;

  static final byte[] PNG = png();

  private Acts() {}

  static Act of(List<Block> body) {
    return of(body, Optional.empty());
  }

  static Act of(List<Block> body, Optional<String> stamp) {
    return new Act(
        new Act.Identity(
            "Convention de partenariat innovation",
            "fr-FR",
            Act.Nature.CONVENTION,
            "partnership",
            "convention",
            "partnership-convention@1.0.0",
            LocalDate.of(2026, 1, 15),
            stamp,
            "GIP Exemple (fictif)"),
        body,
        DOSSIER);
  }

  static Act withTitle(Act act, String title) {
    Act.Identity i = act.identity();
    return new Act(
        new Act.Identity(
            title,
            i.language(),
            i.nature(),
            i.lever(),
            i.kind(),
            i.pack(),
            i.day(),
            i.stamp(),
            i.author()),
        act.body(),
        act.dossier());
  }

  /** Every kind of block and span, at about the length of a real convention. */
  static Act rich() {
    return of(richBody(), Optional.empty());
  }

  static Act stamped() {
    List<Block> body = new ArrayList<>();
    body.add(
        notice(
            "PROJET – ce document ne peut pas être signé : 2 règles bloquantes ne sont pas respectées."));
    body.add(list(
        false,
        item("–", "PAR-05 : la délibération du conseil de surveillance manque."),
        item("–", "DOC-03 : le nombre d’originaux manque.")));
    body.add(new Block.PageBreak());
    body.addAll(richBody());
    return of(body, Optional.of("PROJET"));
  }

  private static List<Block> richBody() {
    List<Block> body = new ArrayList<>();
    body.add(new Block.Heading(1, "titre", List.of(text("Convention de partenariat innovation"))));
    body.add(parties());
    body.add(new Block.TableOfContents(
        "Sommaire",
        List.of(
            new Block.Entry("objet", "Article 1er – Objet", 1),
            new Block.Entry("duree", "Article 2 – Durée", 1),
            new Block.Entry("gouvernance", "Article 3 – Gouvernance et suivi", 1),
            new Block.Entry("finances", "Article 4 – Dispositions financières", 1),
            new Block.Entry("litiges", "Article 5 – Règlement des différends", 1),
            new Block.Entry("themes", "Annexe 1 – Thèmes et projets", 1),
            new Block.Entry("referents", "Annexe 2 – Référents", 1))));
    body.add(new Block.Heading(2, "preambule", List.of(text("Préambule"))));
    body.add(recitals());
    body.add(formula("Il a été convenu ce qui suit :"));
    body.add(article("objet", 1, "Objet", objet()));
    body.add(article("duree", 2, "Durée", duree()));
    body.add(article("gouvernance", 3, "Gouvernance et suivi", gouvernance()));
    body.add(article("finances", 4, "Dispositions financières", finances()));
    body.add(article("litiges", 5, "Règlement des différends", litiges()));
    body.add(signatures());
    body.add(annex("themes", 1, "Thèmes et projets", themes()));
    body.add(annex("referents", 2, "Référents", referents()));
    return body;
  }

  private static Block parties() {
    return new Block.Parties(
        List.of(text("Entre les soussignés :")),
        List.of(
            new Block.PartyBlock(
                List.of(
                    List.of(
                        new Inline.Strong(
                            List.of(field("/subject/parties/0/name", "", "GIP Exemple (fictif)"))),
                        text(
                            ", groupement d’intérêt public, dont le siège est 1, rue de l’Exemple, 75000 Paris, SIRET "),
                        field("/subject/parties/0/siret", "siret", "130 000 000 00019"),
                        text(",")),
                    List.of(
                        text("représenté par son directeur général, "),
                        missing("/subject/signatories/0/name", "nom du signataire"),
                        text(","))),
                List.of(text("d’une part,"))),
            new Block.PartyBlock(
                List.of(
                    List.of(
                        new Inline.Strong(List.of(field(
                            "/subject/parties/1/name",
                            "",
                            "Centre hospitalier de Démonstration (fictif)"))),
                        text(
                            ", établissement public de santé, dont le siège est 2, avenue du Modèle, 95000 Exempleville,")),
                    List.of(
                        text("représenté par sa directrice, Mme "),
                        field("/subject/signatories/1/name", "", "Anne Fictive"),
                        text(","))),
                List.of(text("d’autre part,")))),
        List.of(text("Et")),
        List.of(text("ci-après dénommés ensemble « les parties ».")));
  }

  private static Block recitals() {
    return new Block.Recitals(
        List.of(
            new Block.Recital(
                Block.RecitalKind.VU,
                Optional.of(Block.VisaRank.CODE),
                List.of(
                    text("Vu le code de la santé publique, notamment son "),
                    law("article L. 6134-1", "L. 6134-1", LegalCode.CSP),
                    text(" ;"))),
            new Block.Recital(
                Block.RecitalKind.VU,
                Optional.of(Block.VisaRank.CODE),
                List.of(
                    text("Vu le code de la commande publique, notamment son "),
                    law("article R. 2122-9-1", "R. 2122-9-1", LegalCode.CCP),
                    text(" ;"))),
            new Block.Recital(
                Block.RecitalKind.CONSIDERANT,
                Optional.empty(),
                List.of(
                    text(
                        "Considérant que les équipes hospitalières font naître des projets qui répondent aux besoins des patients, et que leur diffusion à l’échelle du réseau suppose une évaluation en conditions réelles ;")))));
  }

  private static List<Block> objet() {
    return List.of(
        paragraph(
            text("La présente convention a pour objet de définir les conditions dans lesquelles "),
            field("/subject/parties/0/name", "", "GIP Exemple (fictif)"),
            text(" et "),
            field("/subject/parties/1/name", "", "Centre hospitalier de Démonstration (fictif)"),
            text(" conduisent ensemble des projets d’innovation, selon les modalités prévues à l’"),
            reference("gouvernance", "article 3"),
            text(" et à l’"),
            reference("themes", "annexe 1"),
            text(". Elle "),
            new Inline.Emphasis(List.of(
                text("n’emporte, par elle-même, "),
                new Inline.Strong(List.of(text("aucune commande"))))),
            text(new String(new char[] {'\u00A0'})
                + ": tout achat reste soumis au code de la commande publique."),
            new Inline.Note(
                1,
                List.of(
                    text("Voir "),
                    law("article L. 2", "L. 2", LegalCode.CCP),
                    text(", et "),
                    field("/subject/title", "", "Convention de partenariat innovation"),
                    text(".")))),
        paragraph(text("Les parties poursuivent trois objectifs :")),
        list(
            true,
            item("1.", "accompagner les projets nés des équipes de l’établissement ;"),
            new Block.Item(
                "2.",
                List.of(
                    paragraph(text("tester en conditions réelles des solutions innovantes :")),
                    list(
                        true,
                        item("a)", "avant la consultation, pour préciser le besoin ;"),
                        item("b)", "pendant l’exécution, pour mesurer les effets ;")),
                    paragraph(text("chaque test fait l’objet d’un protocole ;")))),
            item("3.", "partager les résultats avec les établissements du réseau.")));
  }

  private static List<Block> duree() {
    return List.of(
        paragraph(
            text("La convention est conclue pour une durée de "),
            field("/subject/term/length", "period", "un an"),
            text(" à compter du "),
            field("/subject/term/start", "date", "1er janvier 2026"),
            text(", soit jusqu’au "),
            field("/subject/term/end", "date", "31 décembre 2026"),
            text(" inclus.")),
        paragraph(
            text(
                "Elle ne se renouvelle que par avenant exprès, signé avant son terme. Chaque partie peut la résilier par lettre recommandée, moyennant un préavis de "),
            missing("/subject/noticePeriod", "durée du préavis"),
            text(".")));
  }

  private static List<Block> gouvernance() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, "comite", List.of(text("Comité de pilotage"))));
    blocks.add(paragraph(
        text(
            "Un comité de pilotage paritaire se réunit au moins deux fois par an. Il examine l’avancement des projets, arrête la liste des thèmes prioritaires de l’année et propose, le cas échéant, les avenants nécessaires. Ses comptes rendus sont communiqués aux parties dans un délai de quinze jours. Les référents désignés à l’"),
        reference("referents", "annexe 2"),
        text(" en assurent le secrétariat.")));
    blocks.add(list(
        false,
        item("–", "le suivi des indicateurs définis en annexe ;"),
        item("–", "l’examen des difficultés rencontrées ;"),
        item("–", "la préparation du bilan annuel.")));
    blocks.add(new Block.Heading(3, "bilan", List.of(text("Bilan annuel"))));
    blocks.add(
        paragraph(
            text(
                "Un bilan annuel, qualitatif et chiffré, est présenté au conseil de surveillance dans les trois mois qui suivent la fin de chaque année civile. Il rapporte les résultats aux critères et aux indicateurs convenus.")));
    blocks.add(new Block.Figure(
        PNG,
        "Schéma : de l’idée d’une équipe au déploiement dans le réseau",
        List.of(text("Figure 1 – Le parcours d’un projet"))));
    return blocks;
  }

  private static List<Block> finances() {
    return List.of(
        paragraph(
            text(
                "Chaque partie supporte ses propres frais. Les moyens consacrés aux projets figurent au tableau ci-dessous ; les montants s’entendent hors taxes.")),
        new Block.Table(
            List.of(text("Tableau 1 – Moyens consacrés aux projets (€ HT)")),
            List.of(
                new Block.Column(List.of(text("Poste")), 5, Block.Alignment.LEFT),
                new Block.Column(List.of(text("Nature")), 3, Block.Alignment.CENTER),
                new Block.Column(List.of(text("Montant")), 2, Block.Alignment.RIGHT)),
            List.of(
                row("Ingénierie de projet", "Apport en nature", "12 000,00 €"),
                row("Évaluation en conditions réelles", "Apport en nature", "8 500,00 €"),
                row("Communication", "", "1 500,00 €"),
                new Block.Row(
                    List.of(
                        List.of(text("Total")),
                        List.of(),
                        List.of(field("/subject/plan/total", "euros", "22 000,00 €"))),
                    true))));
  }

  private static List<Block> litiges() {
    return List.of(
        paragraph(
            text(
                "Les parties recherchent une solution amiable avant toute action. À défaut d’accord dans un délai de deux mois, le litige est porté devant le tribunal administratif compétent.")),
        new Block.Paragraph(
            Block.Style.RIGHT, List.of(text("Mention à droite,\nsur deux lignes"))));
  }

  private static Block signatures() {
    return new Block.Signatures(
        List.of(
            text("Fait à "),
            field("/subject/place", "", "Exempleville"),
            text(", le "),
            missing("/subject/signatureDate", "date de signature"),
            text(", en deux exemplaires originaux.")),
        List.of(
            new Block.Signature(
                "signature-1",
                List.of(text("Pour le GIP Exemple (fictif),")),
                List.of(
                    List.of(text("Le directeur général,")),
                    List.of(missing("/subject/signatories/0/name", "nom du signataire")))),
            new Block.Signature(
                "signature-2",
                List.of(text("Pour le Centre hospitalier de Démonstration (fictif),")),
                List.of(
                    List.of(text("La directrice,")),
                    List.of(field("/subject/signatories/1/name", "", "Anne Fictive")))),
            new Block.Signature(
                "signature-3",
                List.of(text("Pour le Réseau d’exemple (fictif),")),
                List.of(List.of(text("Le président,"))))));
  }

  private static List<Block> themes() {
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      rows.add(row(
          "Thème " + i,
          i % 2 == 0 ? "Qualité de vie et des conditions de travail" : "Parcours du patient âgé",
          "2026"));
    }
    return List.of(
        paragraph(
            text("La présente annexe complète l’"), reference("objet", "article 1er"), text(".")),
        new Block.Table(
            List.of(text("Tableau 2 – Thèmes prioritaires")),
            List.of(
                new Block.Column(List.of(text("Thème")), 2, Block.Alignment.LEFT),
                new Block.Column(List.of(text("Intitulé")), 5, Block.Alignment.LEFT),
                new Block.Column(List.of(text("Année")), 1, Block.Alignment.CENTER)),
            rows));
  }

  private static List<Block> referents() {
    return List.of(list(
        false,
        new Block.Item("O1", List.of(paragraph(text("Référent de l’objectif 1")))),
        new Block.Item("O2", List.of(paragraph(text("Référent de l’objectif 2"))))));
  }

  /** A table of so many rows, in an article. */
  static Act longTable(int rows) {
    List<Block.Row> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      lines.add(row("Ligne " + i, "Poste de dépense n° " + i, i + ",00 €"));
    }
    Block table = new Block.Table(
        List.of(text("Tableau 1 – Dépenses")),
        List.of(
            new Block.Column(List.of(text("Ligne")), 1, Block.Alignment.LEFT),
            new Block.Column(List.of(text("Poste")), 3, Block.Alignment.LEFT),
            new Block.Column(List.of(text("Montant")), 1, Block.Alignment.RIGHT)),
        lines);
    return of(List.of(title("Plan"), article("plan", 1, "Plan de financement", List.of(table))));
  }

  static Act manyAnnexes(int count) {
    List<Block> body = new ArrayList<>();
    body.add(title("Annexes nombreuses"));
    body.add(article("objet", 1, "Objet", List.of(paragraph(text("Voir les annexes.")))));
    for (int i = 1; i <= count; i++) {
      body.add(annex(
          "annexe-" + i,
          i,
          "Pièce n° " + i,
          List.of(paragraph(
              text("Contenu de la pièce " + i + "."), reference("objet", "article 1er")))));
    }
    return of(body);
  }

  /** Text that no XML can hold, or that looks like markup. */
  static Act hostile() {
    String hostile =
        "a\u0000b\u0001c\u000Bd\u001Fe\uD800f\uDC00g\uFFFEh\uFFFFi <w:p>&amp;]]> \"x\" 'y' {{title}} %1 \uD83D\uDE00 \u202Ertl\u2028\u2029 \r\n\tfin";
    return withTitle(
        of(List.of(
            title(hostile),
            article(
                "clause/étrange id <&\">",
                1,
                hostile,
                List.of(
                    paragraph(
                        text(hostile),
                        field("/subject/~1a~0b/" + hostile, hostile, hostile),
                        missing("/" + hostile, hostile)),
                    list(false, item(hostile, hostile)),
                    list(true, item("%1.", "un"), item("%2.", "deux")),
                    new Block.Table(
                        List.of(text(hostile)),
                        List.of(new Block.Column(List.of(text(hostile)), 1, Block.Alignment.LEFT)),
                        List.of(row(hostile))))),
            annex("clause/étrange id <&\"> ", 1, hostile, List.of()))),
        hostile);
  }

  // ---- pieces

  static Origin origin(String clause) {
    return new Origin(clause, "1.0.0", 1);
  }

  static Inline text(String text) {
    return new Inline.Text(text, origin("socle"));
  }

  static Inline field(String path, String format, String shown) {
    return new Inline.Field(path, format, shown, origin("socle"));
  }

  static Inline missing(String path, String label) {
    return new Inline.Missing(path, "[À COMPLÉTER : " + label + "]", origin("socle"));
  }

  static Inline reference(String target, String shown) {
    return new Inline.Reference(target, shown, origin("socle"));
  }

  static Inline law(String shown, String article, LegalCode code) {
    return new Inline.LawReference(LegalReference.article(article, code), shown, origin("socle"));
  }

  static Block title(String title) {
    return new Block.Heading(1, "titre", List.of(text(title)));
  }

  static Block.Paragraph paragraph(Inline... content) {
    return new Block.Paragraph(Block.Style.BODY, List.of(content));
  }

  static Block formula(String formula) {
    return new Block.Paragraph(Block.Style.FORMULA, List.of(text(formula)));
  }

  static Block notice(String notice) {
    return new Block.Paragraph(Block.Style.NOTICE, List.of(text(notice)));
  }

  static Block.Article article(String id, int number, String title, List<Block> body) {
    return new Block.Article(
        id,
        number,
        number == 1 ? "Article 1er" : "Article " + number,
        List.of(text(title)),
        body,
        origin(id));
  }

  static Block.Annex annex(String id, int number, String title, List<Block> body) {
    return new Block.Annex(id, number, "Annexe " + number, List.of(text(title)), body, origin(id));
  }

  static Block.Listing list(boolean ordered, Block.Item... items) {
    return new Block.Listing(ordered, List.of(items));
  }

  static Block.Item item(String label, String text) {
    return new Block.Item(label, List.of(paragraph(text(text))));
  }

  static Block.Row row(String... cells) {
    List<List<Inline>> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(cell.isEmpty() ? List.of() : List.of(text(cell)));
    }
    return new Block.Row(row, false);
  }

  private static byte[] png() {
    BufferedImage image = new BufferedImage(480, 120, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0xE9EEF6));
    graphics.fillRect(0, 0, 480, 120);
    graphics.setColor(new Color(0x1F3864));
    for (int i = 0; i < 4; i++) {
      graphics.fillRoundRect(20 + i * 115, 40, 90, 40, 12, 12);
    }
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
