package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.Levier;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.intake.PartAudit;
import fr.levier.docs.intake.PartVerdict;
import fr.levier.docs.intake.PartVerdict.State;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCommandTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir
  private Path folder;

  private static Act act(String dossier) {
    LevierJson json = LevierJson.standard();
    return Documents.standard()
        .assemble(json.readDossier(json.tree(Session.DOSSIERS.resolve(dossier))), DAY);
  }

  private static List<PartVerdict> verdicts(Act act, Format format) {
    Documents documents = Documents.standard();
    return PartAudit.of(documents.text(documents.render(act, format).bytes()), kind(act));
  }

  private static DocumentKind<?> kind(Act act) {
    Lever lever = Levier.standard().catalog().levers().stream()
        .filter(it -> it.id().equals(act.identity().lever()))
        .findFirst()
        .orElseThrow();
    return Names.requiredKind(lever, act.identity().kind());
  }

  private static List<String> with(List<PartVerdict> verdicts, State state) {
    return verdicts.stream()
        .filter(it -> it.state() == state)
        .map(PartVerdict::clause)
        .toList();
  }

  private static Act without(Act act, String clause) {
    List<Block> body = new ArrayList<>();
    for (Block block : act.body()) {
      boolean gone = block instanceof Block.Article article && article.id().equals(clause);
      if (!gone) {
        body.add(block);
      }
    }
    return new Act(act.identity(), body, act.dossier());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "argenteuil",
        "fir",
        "mig",
        "financeurs-convention",
        "experimentation",
        "article51-convention",
        "cpom-avenant",
        "indemand-convention"
      })
  void an_act_of_ours_has_every_part(String name) {
    assertThat(verdicts(act(name + ".json"), Format.DOCX))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.state()).as(it.clause()).isEqualTo(State.PRESENT));
  }

  @Test
  void an_article_that_is_deleted_is_missed_and_it_alone() {
    Act act = act("argenteuil.json");
    for (PartVerdict whole : verdicts(act, Format.DOCX)) {
      Act less = without(act, whole.clause());
      if (less.body().size() < act.body().size()) {
        List<PartVerdict> verdicts = verdicts(less, Format.DOCX);
        assertThat(with(verdicts, State.MISSING)).containsExactly(whole.clause());
        assertThat(with(verdicts, State.DOUBTFUL)).isEmpty();
      }
    }
  }

  @Test
  void a_pdf_of_ours_has_every_part() {
    assertThat(verdicts(act("argenteuil.json"), Format.PDF))
        .allSatisfy(it -> assertThat(it.state()).isEqualTo(State.PRESENT));
  }

  @Test
  void a_plain_document_typed_by_a_lawyer_is_told_part_by_part() throws IOException {
    Path file = Files.write(
        folder.resolve("projet.docx"),
        PlainDocx.of(
            "CONVENTION DE PARTENARIAT POUR L'INNOVATION",
            "Entre les soussignés :",
            "Le GIP Exemplia (fictif), SIRET 130 000 000 00000, représenté par sa directrice, d'une part,",
            "Le centre hospitalier de Valfleuri (fictif), représenté par son directeur, d'autre part,",
            "Vu le code de la santé publique, notamment son article L. 6134-1 ;",
            "Il a été convenu ce qui suit :",
            "Article 1er – Objet de la convention",
            "La présente convention organise la coopération des parties en matière d'innovation.",
            "ARTICLE 2 : Durée",
            "Elle prend effet le …… pour une durée de trois ans, sauf dénonciation.",
            "Art. 3 - Résiliation",
            "Chaque partie peut y mettre fin par lettre recommandée moyennant un préavis de trois mois.",
            "Fait à Valfleuri, le ……, en deux exemplaires originaux.",
            "Pour le GIP"));
    Session told = Session.of("audit", file, "--lever", "partnership");
    assertThat(told.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(told.err()).isEmpty();
    assertThat(told.out())
        .contains("PRÉSENT objet (Objet) — paragraphe 7 « Article 1 – Objet de la convention »")
        .contains("PRÉSENT resiliation")
        .contains("PRÉSENT duree")
        .contains("ABSENT conflits-interets")
        .contains("L. 6143-3-2")
        .contains("à confirmer par un juriste");
    Session english = Session.of("audit", file, "--lever", "partnership", "--lang", "en", "--json");
    assertThat(english.out())
        .contains("\"MISSING\"")
        .contains("add this part")
        .contains("\"presumed\": true");
  }

  @Test
  void a_hostile_or_unreadable_file_is_refused_in_one_line() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.docx"), "rien");
    assertThat(Session.of("audit", text, "--lever", "fir").code()).isEqualTo(ExitCode.UNUSABLE);
    Path doctype = Files.write(
        folder.resolve("doctype.docx"),
        PlainDocx.part(
            "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".getBytes(StandardCharsets.UTF_8)));
    Session refused = Session.of("audit", doctype, "--lever", "fir");
    assertThat(refused.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(refused.err()).contains("DOCTYPE").hasLineCount(1);
    assertThat(Session.of("audit", text, "--lever", "fire").err()).contains("fir");
  }
}
