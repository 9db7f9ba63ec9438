package fr.levier.docs.pdf;

import static fr.levier.docs.pdf.Words.annex;
import static fr.levier.docs.pdf.Words.article;
import static fr.levier.docs.pdf.Words.column;
import static fr.levier.docs.pdf.Words.dashes;
import static fr.levier.docs.pdf.Words.emphasis;
import static fr.levier.docs.pdf.Words.field;
import static fr.levier.docs.pdf.Words.item;
import static fr.levier.docs.pdf.Words.law;
import static fr.levier.docs.pdf.Words.line;
import static fr.levier.docs.pdf.Words.missing;
import static fr.levier.docs.pdf.Words.note;
import static fr.levier.docs.pdf.Words.paragraph;
import static fr.levier.docs.pdf.Words.reference;
import static fr.levier.docs.pdf.Words.row;
import static fr.levier.docs.pdf.Words.strong;
import static fr.levier.docs.pdf.Words.styled;
import static fr.levier.docs.pdf.Words.text;
import static fr.levier.docs.pdf.Words.total;

import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Acts to judge the renderer by; parties and facts are fictitious. */
final class SampleActs {

  static final String DOSSIER =
      "{\"lever\":\"partnership\",\"asOf\":\"2026-01-15\",\"subject\":{\"title\":\"Convention d’essai – « fictif »\"}}";

  private static final byte[] PICTURE = picture();

  private SampleActs() {}

  static Act act(Optional<String> stamp, List<Block> body) {
    Act.Identity identity = new Act.Identity(
        "Convention de partenariat innovation",
        "fr-FR",
        Act.Nature.CONVENTION,
        "partnership",
        "convention",
        "partnership/convention@1.0.0",
        LocalDate.of(2026, 1, 15),
        stamp,
        "Centre hospitalier de Valfleuri (fictif)");
    return new Act(identity, body, DOSSIER);
  }

  static Act onePage() {
    return act(
        Optional.empty(),
        List.of(
            new Block.Heading(1, "titre", line("Lettre d’intérêt")),
            styled(Block.Style.RIGHT, "À Madame la directrice du réseau (fictif)"),
            paragraph("Madame la directrice,"),
            paragraph("Notre établissement souhaite rejoindre le réseau dès le 1er mars 2026."),
            new Block.Signatures(
                line("Fait à Valfleuri, le 15 janvier 2026."),
                List.of(signature(1, "le centre hospitalier")))));
  }

  static Act stamped() {
    List<Block> body = new ArrayList<>();
    body.add(styled(
        Block.Style.NOTICE,
        "PROJET – cet acte ne peut être signé en l’état : deux points sont à régler."));
    body.add(paragraph("Les points suivants empêchent la signature :"));
    body.add(new Block.Listing(
        true,
        List.of(
            item(
                "1.",
                paragraph(
                    strong("PAR-05"),
                    text(
                        " – la délibération du conseil de surveillance manque ; elle est exigée avant la signature."))),
            item("2.", paragraph(strong("PAR-07"), text(" – la durée n’est pas indiquée."))))));
    body.add(new Block.PageBreak());
    body.addAll(rich().body());
    return act(Optional.of("PROJET"), body);
  }

  static Act rich() {
    List<Block> body = new ArrayList<>();
    body.add(
        new Block.Heading(
            1,
            "titre",
            line(
                "Convention de partenariat innovation entre le GIP Exemplia et le centre hospitalier de Valfleuri")));
    body.add(parties());
    body.add(recitals());
    body.add(styled(Block.Style.FORMULA, "Il a été convenu ce qui suit\u00A0:"));
    body.add(contents());
    body.add(
        article(
            "objet",
            1,
            "Objet",
            paragraph(
                text(
                    "La présente convention a pour objet de définir les conditions dans lesquelles le "),
                field("GIP Exemplia"),
                text(" et le "),
                field("centre hospitalier de Valfleuri"),
                text(
                    " conduisent ensemble des projets d’innovation «\u00A0nés des équipes\u00A0», au sens de "),
                reference("gouvernance", "l’article\u00A03"),
                text(", et les évaluent en conditions réelles d’usage.")),
            paragraph(
                "Elle fixe les engagements réciproques des Parties, les modalités de pilotage, les critères de sélection des projets ainsi que les règles de confidentialité et de propriété intellectuelle qui s’y appliquent\u202F; elle ne crée entre elles ni société de fait, ni exclusivité, ni lien de subordination.")));
    body.add(article(
        "objectifs",
        2,
        "Objectifs et thèmes prioritaires",
        paragraph("Les Parties poursuivent les trois objectifs suivants\u00A0:"),
        dashes(
            "faire émerger des projets portés par les équipes soignantes, techniques et administratives de l’Établissement\u202F;",
            "tester en conditions réelles des solutions innovantes, dans le respect de la commande publique et du secret des affaires, avant toute décision d’achat\u202F;",
            "partager les résultats obtenus, bons ou mauvais, avec l’ensemble des établissements du réseau."),
        paragraph(
            text("Les thèmes prioritaires de l’année "),
            strong("2026"),
            text(" sont énumérés à l’"),
            reference("themes", "annexe\u00A01"),
            text(". Ils sont révisés chaque année par le comité de pilotage"),
            note(
                1,
                "Le comité se réunit au moins deux fois par an, sur convocation de son président."),
            text(" et communiqués aux équipes."))));
    body.add(article(
        "gouvernance",
        3,
        "Gouvernance",
        new Block.Heading(3, "comite", line("Comité de pilotage")),
        paragraph(
            text("Un comité de pilotage réunit "),
            field("six membres"),
            text(
                ", dont trois désignés par chaque Partie. Il statue à la majorité, la voix du président étant "),
            emphasis("prépondérante"),
            text(
                " en cas de partage. Nul membre ne prend part à une délibération à laquelle il est personnellement intéressé, au sens de l’"),
            law("article\u00A0L.\u00A01451-1 du code de la santé publique"),
            text(".")),
        new Block.Heading(3, "referents", line("Référents")),
        new Block.Listing(
            true,
            List.of(
                item(
                    "1.",
                    paragraph(
                        "Chaque Partie désigne un référent, interlocuteur permanent de l’autre Partie."),
                    dashes(
                        "pour l’Établissement\u00A0: la direction de l’innovation\u202F;",
                        "pour le GIP\u00A0: la cellule «\u00A0achats innovants\u00A0».")),
                item(
                    "2.",
                    paragraph(
                        text("Les coordonnées du référent de l’Établissement sont\u00A0: "),
                        missing("référent de l’établissement"),
                        text(". Elles sont tenues à jour sans avenant."))),
                item(
                    "3.",
                    paragraph(
                        "Le remplacement d’un référent est notifié dans les quinze jours."))))));
    body.add(
        article(
            "moyens",
            4,
            "Moyens et financement",
            paragraph(
                text("Le concours financier du GIP s’élève à "),
                field("25\u202F000\u00A0€ (vingt-cinq mille euros)"),
                text(
                    ", versé en une fois à compter du 1er\u00A0mars 2026, sous réserve de la production du bilan prévu à l’"),
                reference("bilan", "article\u00A06"),
                text(". Il couvre les dépenses récapitulées dans le tableau suivant.")),
            financing(),
            paragraph(
                "Toute dépense non engagée au terme de la convention donne lieu à restitution, après mise en demeure restée sans effet pendant trente jours.")));
    body.add(article(
        "confidentialite",
        5,
        "Confidentialité et données",
        paragraph(
            "Chaque Partie s’engage à ne pas divulguer les informations que l’autre lui communique sous le sceau de la confidentialité, pendant la durée de la convention et cinq ans après son terme, hors les cas où la loi l’y oblige."),
        paragraph(
            text("Les traitements de données à caractère personnel sont régis par le "),
            law("règlement (UE) 2016/679, article\u00A028"),
            text(
                "\u202F; aucune donnée de santé n’est transmise hors de l’Établissement sans pseudonymisation préalable, ni hébergée ailleurs que chez un hébergeur certifié.")),
        new Block.Figure(
            PICTURE,
            "Schéma du circuit des données : établissement, hébergeur certifié, comité",
            line("Figure 1 – Circuit des données"))));
    body.add(
        article(
            "bilan",
            6,
            "Bilan annuel",
            paragraph(
                "Avant le 31 janvier de chaque année, les Parties établissent un bilan commun des projets conduits, des tests réalisés et des résultats mesurés au regard des indicateurs de l’annexe 2."),
            paragraph(
                "Ce bilan est communiqué au conseil de surveillance de l’Établissement et à l’assemblée générale du GIP.")));
    body.add(
        article(
            "duree",
            7,
            "Durée et résiliation",
            paragraph(
                text("La convention prend effet le "),
                missing("date de prise d’effet"),
                text(" pour une durée d’"),
                strong("un an"),
                text(
                    ". Elle peut être prolongée par avenant exprès, sans que sa durée totale excède trois ans. Chaque Partie peut la résilier moyennant un préavis de deux mois, notifié par lettre recommandée avec demande d’avis de réception."))));
    body.add(signatures());
    body.add(annex(
        "themes",
        1,
        "Thèmes et projets",
        paragraph("La présente annexe fait partie intégrante de la convention."),
        themes()));
    body.add(annex(
        "indicateurs",
        2,
        "Grille de critères et d’indicateurs",
        new Block.Heading(3, "criteres", line("Critères de sélection")),
        dashes(
            "utilité pour les patients et les équipes\u202F;",
            "maturité de la solution (TRL\u00A0≥\u00A07)\u202F;",
            "soutenabilité économique à trois ans."),
        new Block.Heading(3, "mesures", line("Indicateurs")),
        indicators()));
    return act(Optional.empty(), body);
  }

  private static Block parties() {
    List<List<Inline>> gip = List.of(
        List.of(
            strong("Le GIP Exemplia"),
            text(
                " (fictif), groupement d’intérêt public, dont le siège est situé 8, rue des Essais, 75000 Paris,")),
        List.of(text("numéro SIRET "), field("130\u202F002\u202F181\u202F00017"), text(",")),
        List.of(
            text("représenté par "),
            field("Mme\u00A0Camille EXEMPLE"),
            text(
                ", directrice générale, dûment habilitée par délibération du 12\u00A0décembre 2025,")));
    List<List<Inline>> hospital = List.of(
        List.of(
            strong("Le centre hospitalier de Valfleuri"),
            text(
                " (fictif), établissement public de santé, dont le siège est situé 1, avenue de l’Hôpital, 95000 Valfleuri,")),
        List.of(text("FINESS (entité juridique) "), missing("numéro FINESS"), text(",")),
        List.of(text("représenté par "), field("M.\u00A0Dominique MODÈLE"), text(", directeur,")));
    return new Block.Parties(
        line("Entre les soussignés\u00A0:"),
        List.of(
            new Block.PartyBlock(gip, line("d’une part,")),
            new Block.PartyBlock(hospital, line("d’autre part,"))),
        line("Et"),
        line(
            "Ci-après dénommés individuellement «\u00A0la Partie\u00A0» et collectivement «\u00A0les Parties\u00A0»."));
  }

  private static Block recitals() {
    return new Block.Recitals(
        List.of(
            new Block.Recital(
                Block.RecitalKind.VU,
                Optional.of(Block.VisaRank.CODE),
                List.of(
                    text("Vu le code de la santé publique, notamment son "),
                    law("article\u00A0L.\u00A06134-1"),
                    text("\u202F;"))),
            new Block.Recital(
                Block.RecitalKind.VU,
                Optional.of(Block.VisaRank.DELIBERATION),
                line(
                    "Vu la délibération n°\u00A02025-41 du conseil de surveillance en date du 4\u00A0décembre 2025\u202F;")),
            new Block.Recital(
                Block.RecitalKind.CONSIDERANT,
                Optional.empty(),
                line(
                    "Considérant que l’innovation organisationnelle et numérique concourt à la qualité de vie et des conditions de travail des équipes hospitalières, et qu’elle suppose des tests en conditions réelles avant toute généralisation\u202F;"))));
  }

  private static Block contents() {
    return new Block.TableOfContents(
        "Sommaire",
        List.of(
            new Block.Entry("objet", "Article 1er – Objet", 1),
            new Block.Entry("objectifs", "Article 2 – Objectifs et thèmes prioritaires", 1),
            new Block.Entry("gouvernance", "Article 3 – Gouvernance", 1),
            new Block.Entry("comite", "Comité de pilotage", 2),
            new Block.Entry("moyens", "Article 4 – Moyens et financement", 1),
            new Block.Entry("confidentialite", "Article 5 – Confidentialité et données", 1),
            new Block.Entry("bilan", "Article 6 – Bilan annuel", 1),
            new Block.Entry("duree", "Article 7 – Durée et résiliation", 1),
            new Block.Entry("themes", "Annexe 1 – Thèmes et projets", 1),
            new Block.Entry("indicateurs", "Annexe 2 – Grille de critères et d’indicateurs", 1)));
  }

  private static Block financing() {
    return new Block.Table(
        line("Tableau 1 – Dépenses prévisionnelles, en euros toutes taxes comprises"),
        List.of(
            column("Poste de dépense", 5, Block.Alignment.LEFT),
            column("Assiette", 4, Block.Alignment.LEFT),
            column("Exercice", 2, Block.Alignment.CENTER),
            column("Montant", 2, Block.Alignment.RIGHT)),
        List.of(
            row(
                "Temps soignant dégagé pour les tests",
                "40 jours × 4 agents",
                "2026",
                "14\u202F200,00\u00A0€"),
            row("Accompagnement méthodologique", "forfait", "2026", "6\u202F300,00\u00A0€"),
            row(
                "Équipement de mesure et consommables nécessaires à la conduite des trois campagnes de tests",
                "devis n°\u00A02025-118",
                "2026",
                "4\u202F500,00\u00A0€"),
            total("Total", "", "", "25\u202F000,00\u00A0€")));
  }

  private static Block themes() {
    return new Block.Table(
        line("Tableau 2 – Thèmes prioritaires et projets nés des équipes"),
        List.of(
            column("Thème", 3, Block.Alignment.LEFT),
            column("Projet", 4, Block.Alignment.LEFT),
            column("Service porteur", 3, Block.Alignment.LEFT)),
        List.of(
            row(
                "Qualité de vie et des conditions de travail",
                "Planning partagé des remplacements, conçu avec les cadres de santé",
                "Pôle médecine"),
            row(
                "Parcours patient",
                "Préadmission en ligne et accueil sans attente",
                "Bureau des entrées"),
            row(
                "Transition écologique",
                "Réduction des gaz anesthésiants et tri au bloc opératoire",
                "Anesthésie-réanimation")));
  }

  private static Block indicators() {
    return new Block.Table(
        line("Tableau 3 – Indicateurs de suivi"),
        List.of(
            column("Objectif", 3, Block.Alignment.LEFT),
            column("Indicateur", 4, Block.Alignment.LEFT),
            column("Unité", 2, Block.Alignment.CENTER),
            column("Référence", 2, Block.Alignment.RIGHT),
            column("Cible", 2, Block.Alignment.RIGHT)),
        IntStream.rangeClosed(1, 46)
            .mapToObj(i -> row(
                "Objectif " + i,
                i % 5 == 0
                    ? "Part des agents qui déclarent une amélioration de leurs conditions de travail après le test"
                    : "Nombre de tests conduits",
                i % 2 == 0 ? "%" : "tests",
                String.valueOf(i),
                String.valueOf(i * 2)))
            .toList());
  }

  static Block.Signature signature(int number, String party) {
    return new Block.Signature(
        "signature-" + number,
        line("Pour " + party + ","),
        List.of(
            line("La directrice générale"),
            line("Mme\u00A0Camille EXEMPLE"),
            line("en vertu de la délibération n°\u00A0" + number)));
  }

  private static Block signatures() {
    return new Block.Signatures(
        List.of(
            text("Fait à "),
            field("Valfleuri"),
            text(", le "),
            missing("date de signature"),
            text(", en "),
            field("deux"),
            text(" exemplaires originaux.")),
        List.of(
            signature(1, "le GIP Exemplia"), signature(2, "le centre hospitalier de Valfleuri")));
  }

  static Act hostile() {
    List<Block> body = new ArrayList<>();
    String endless = "anticonstitutionnellement".repeat(60);
    body.add(new Block.Heading(
        1,
        "a b.c(é)",
        line("Titre ( \\ ) < & > \u4E2D\u6587 \uD83D\uDE80 " + endless.substring(0, 200))));
    body.add(new Block.Heading(4, "saut", line("Un niveau sauté")));
    body.add(
        paragraph(
            "Inconnus : \u4E2D\u6587\u5B57 \uD83C\uDF93 \u0627\u0644\u0639 \u0431 \uE000 et seul \uD800 ; contrôles \u0000\u0001\u001B fin\u0007."));
    body.add(
        paragraph(
            "Espaces\u2003larges\u2009fins\u200Binvisibles\uFEFFmarques\t\t tabulés\r\nlignes\u2028séparées"));
    body.add(
        paragraph(
            "Composés : e\u0301te\u0301, A\u030A, q\u0303 ; ligatures \uFB01\uFB02 ; césure condi\u00ADtionnelle ; insécable\u2011tiret ; micro \u00B5 et mu \u03BC ; ohm \u2126 ; \u202Einversé\u202C."));
    body.add(paragraph(endless));
    body.add(paragraph("Adresse https://exemple.invalid/" + "a/".repeat(300)));
    body.add(paragraph("{{subject.title}} ${x} %s \\uFFFF <script>alert(1)</script>"));
    body.add(paragraph("1er, 21er, 1ere, 1re, 1erA"));
    body.add(paragraph(""));
    body.add(paragraph(" "));
    body.add(new Block.Listing(
        false,
        List.of(
            item(endless, paragraph("libellé sans fin")),
            item("", paragraph("sans libellé")),
            item("–"),
            item("1)", new Block.Listing(true, List.of(item("a)", paragraph("imbriqué"))))))));
    body.add(new Block.Listing(true, List.of()));
    body.add(new Block.Table(
        line("Une colonne"), List.of(column(endless, 1, Block.Alignment.LEFT)), List.of(row("x"))));
    body.add(new Block.Table(
        line("Colonnes étroites"),
        IntStream.range(0, 40)
            .mapToObj(i -> column("c" + i, 1, Block.Alignment.RIGHT))
            .toList(),
        List.of(row(IntStream.range(0, 40).mapToObj(i -> "valeur" + i).toArray(String[]::new)))));
    body.add(new Block.Table(
        line("Cellule démesurée"),
        List.of(column("a", 1, Block.Alignment.LEFT), column("b", 9, Block.Alignment.CENTER)),
        List.of(row("", ("mot " + endless + " ").repeat(12)))));
    body.add(new Block.Table(List.of(), List.of(), List.of()));
    body.add(article(
        "a b.c(é)",
        1,
        "Identifiant déjà pris",
        paragraph(reference("nulle part", "article 99"), note(1, "note"), note(1, "même numéro"))));
    body.add(new Block.Article("vide", 2, "Article 2", List.of(), List.of(), Words.ORIGIN));
    body.add(new Block.Figure(new byte[] {1, 2, 3}, "Image illisible", List.of()));
    body.add(new Block.Signatures(
        List.of(),
        List.of(
            new Block.Signature("sig.na.ture", line("Pour " + endless), List.of()),
            new Block.Signature(
                "sig.na.ture",
                List.of(),
                IntStream.range(0, 80).mapToObj(i -> line("ligne " + i)).toList()))));
    body.add(new Block.PageBreak());
    body.add(new Block.PageBreak());
    Act calm = act(Optional.of("PROJET \u4E2D " + "long ".repeat(40)), body);
    Act.Identity identity = calm.identity();
    return new Act(
        new Act.Identity(
            "Titre <&> \u0000 \uD800 \uD83D\uDE80 " + "très long ".repeat(30),
            "fr-FR",
            Act.Nature.OTHER,
            "a&b",
            "<k>",
            "p\u0001",
            identity.day(),
            identity.stamp(),
            ""),
        body,
        "{\"texte\":\"\uD83D\uDE80 é\"}");
  }

  static Act longTable() {
    return act(
        Optional.empty(),
        List.of(
            new Block.Heading(1, "titre", line("Relevé des achats")),
            new Block.Table(
                line("Deux mille lignes"),
                List.of(
                    column("Numéro", 1, Block.Alignment.RIGHT),
                    column("Objet", 5, Block.Alignment.LEFT),
                    column("Montant", 2, Block.Alignment.RIGHT)),
                IntStream.rangeClosed(1, 2000)
                    .mapToObj(i -> row(
                        String.valueOf(i),
                        "Fourniture numéro " + i
                            + (i % 7 == 0
                                ? ", avec une désignation assez longue pour tenir sur deux lignes au moins dans cette colonne"
                                : ""),
                        i + ",00\u00A0€"))
                    .toList())));
  }

  static Act manyAnnexes() {
    List<Block> body = new ArrayList<>();
    body.add(new Block.Heading(1, "titre", line("Convention à quarante annexes")));
    body.add(new Block.TableOfContents(
        "Sommaire",
        IntStream.rangeClosed(1, 40)
            .mapToObj(i -> new Block.Entry("annexe-" + i, "Annexe " + i + " – Pièce " + i, 1))
            .toList()));
    IntStream.rangeClosed(1, 40)
        .forEach(i -> body.add(annex(
            "annexe-" + i,
            i,
            "Pièce " + i,
            paragraph(
                text("Voir l’"),
                reference("annexe-" + (i % 40 + 1), "annexe\u00A0" + (i % 40 + 1)),
                text(".")),
            article(
                "interne-" + i,
                i,
                "Article de la pièce " + i,
                paragraph("Texte de la pièce. ".repeat(120))))));
    return act(Optional.empty(), body);
  }

  private static byte[] picture() {
    BufferedImage image = new BufferedImage(640, 160, BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < 640; x++) {
      for (int y = 0; y < 160; y++) {
        boolean box = x % 220 < 180 && y > 20 && y < 140;
        boolean line = y > 74 && y < 86;
        image.setRGB(x, y, box ? 0xFF2A4A7F : line ? 0xFF8A98B0 : 0x00FFFFFF);
      }
    }
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
