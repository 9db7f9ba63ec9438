package fr.levier.docs.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.levier.docs.Alteration;
import fr.levier.docs.Alteration.Kind;
import fr.levier.docs.Recovered;
import fr.levier.docs.diff.WordDiff;
import fr.levier.docs.negotiation.ClauseDifference;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final byte[] FILE = new DocxRenderer().render(Acts.rich());
  private static final String BODY = "word/document.xml";
  private static final String DATA = "customXml/item1.xml";

  private static List<Alteration> after(String part, UnaryOperator<String> change) {
    return new DocxReader().read(Zip.edit(FILE, part, change)).alterations();
  }

  /** Replaces the words of the n-th content control that shows them. */
  private static String retype(String xml, String words, String by) {
    return xml.replaceFirst(
        "(<w:sdtContent><w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t xml:space=\"preserve\">)"
            + java.util.regex.Pattern.quote(words)
            + "</w:t>",
        "$1" + by + "</w:t>");
  }

  private static String clause(String xml, String id) {
    int from = xml.indexOf("<w:sdt><w:sdtPr><w:alias w:val=\"" + id + "@");
    int to = xml.indexOf("<w:sdt><w:sdtPr><w:alias w:val=\"", from + 1);
    while (!xml.substring(to, to + 80).contains("@")) {
      to = xml.indexOf("<w:sdt><w:sdtPr><w:alias w:val=\"", to + 1);
    }
    return xml.substring(from, to);
  }

  @Test
  void a_file_that_nobody_touched_gives_its_dossier_back_and_no_alteration() {
    for (Act act : List.of(
        Acts.rich(),
        Acts.stamped(),
        Acts.longTable(2000),
        Acts.manyAnnexes(40),
        Acts.of(List.of()))) {
      Recovered recovered = new DocxReader().read(new DocxRenderer().render(act));
      assertThat(recovered.dossier()).isEqualTo(act.dossier());
      assertThat(recovered.alterations()).isEmpty();
    }
  }

  @Test
  void text_that_xml_cannot_hold_raises_no_alarm() {
    assertThat(new DocxReader().read(new DocxRenderer().render(Acts.hostile())).alterations())
        .isEmpty();
  }

  @Test
  void a_dossier_that_xml_cannot_hold_comes_back_equal_as_json() {
    Act rich = Acts.rich();
    Act act =
        new Act(rich.identity(), rich.body(), "{\"a\":\"\uD800\",\"b\":\"\uFFFF\uD83D\uDE00\"}");
    assertThat(new DocxReader().read(new DocxRenderer().render(act)).dossier())
        .isEqualTo("{\"a\":\"\\ud800\",\"b\":\"\\uffff\uD83D\uDE00\"}");
  }

  @Test
  void a_value_typed_over_on_the_page_alone_is_a_changed_field() {
    assertThat(after(BODY, xml -> retype(xml, "1er janvier 2026", "1er février 2026")))
        .containsExactly(new Alteration(
            Kind.FIELD_CHANGED, "/subject/term/start", "1er janvier 2026", "1er février 2026"));
  }

  @Test
  void a_value_typed_over_in_Word_changes_page_and_data_and_is_one_changed_field() {
    byte[] page = Zip.edit(FILE, BODY, xml -> retype(xml, "1er janvier 2026", "1er février 2026"));
    byte[] both = Zip.edit(
        page, DATA, xml -> xml.replace("<field>1er janvier 2026", "<field>1er février 2026"));
    assertThat(new DocxReader().read(both).alterations())
        .containsExactly(new Alteration(
            Kind.FIELD_CHANGED, "/subject/term/start", "1er janvier 2026", "1er février 2026"));
  }

  @Test
  void a_value_whose_occurrences_disagree_is_reported_once_for_each_text() {
    byte[] once = Zip.edit(FILE, BODY, xml -> retype(xml, "Anne Fictive", "Berthe Fictive"));
    assertThat(new DocxReader().read(once).alterations())
        .containsExactly(new Alteration(
            Kind.FIELD_CHANGED, "/subject/signatories/1/name", "Anne Fictive", "Berthe Fictive"));
    byte[] twice = Zip.edit(once, BODY, xml -> retype(xml, "Anne Fictive", "Claire Fictive"));
    assertThat(new DocxReader().read(twice).alterations())
        .extracting(Alteration::found)
        .containsExactly("Berthe Fictive", "Claire Fictive");
  }

  @Test
  void data_changed_behind_an_unchanged_page_is_reported_as_data() {
    assertThat(after(DATA, xml -> xml.replace("<field>un an", "<field>deux ans")))
        .containsExactly(
            new Alteration(Kind.DATA_CHANGED, "/subject/term/length", "un an", "deux ans"));
  }

  @Test
  void a_dossier_changed_by_hand_is_reported() {
    List<Alteration> alterations =
        after(DATA, xml -> xml.replace("\"asOf\": \"2026", "\"asOf\": \"2027"));
    assertThat(alterations).extracting(Alteration::kind).containsExactly(Kind.DATA_CHANGED);
    assertThat(alterations).extracting(Alteration::place).containsExactly("");
  }

  @Test
  void a_missing_value_filled_in_Word_is_a_changed_field() {
    byte[] page =
        Zip.edit(FILE, BODY, xml -> retype(xml, "[À COMPLÉTER : durée du préavis]", "trois mois"));
    assertThat(new DocxReader().read(page).alterations())
        .containsExactly(new Alteration(
            Kind.FIELD_CHANGED,
            "/subject/noticePeriod",
            "[À COMPLÉTER : durée du préavis]",
            "trois mois"));
  }

  @Test
  void a_control_removed_with_its_words_left_in_place_is_no_alteration() {
    assertThat(after(
            BODY,
            xml -> xml.replaceFirst(
                "<w:sdt>(?:(?!<w:sdt>).)*?<w:sdtContent>(<w:r><w:t[^>]*>un an</w:t></w:r>)</w:sdtContent></w:sdt>",
                "$1")))
        .isEmpty();
  }

  @Test
  void a_value_deleted_with_its_control_is_a_missing_field_in_an_edited_clause() {
    List<Alteration> alterations = after(
        BODY,
        xml -> xml.replaceFirst(
            "<w:sdt>(?:(?!<w:sdt>).)*?<w:sdtContent><w:r><w:t[^>]*>un an</w:t></w:r></w:sdtContent></w:sdt>",
            ""));
    assertThat(alterations)
        .extracting(Alteration::kind)
        .containsExactly(Kind.FIELD_MISSING, Kind.CLAUSE_EDITED);
    assertThat(alterations.get(0).place()).isEqualTo("/subject/term/length");
    assertThat(alterations.get(1).place()).isEqualTo("duree");
  }

  @Test
  void an_edited_clause_is_told_with_its_words_before_and_after() {
    List<Alteration> alterations =
        after(BODY, xml -> xml.replace("deux fois par an", "une fois par an"));
    assertThat(alterations).hasSize(1);
    assertThat(alterations.get(0).kind()).isEqualTo(Kind.CLAUSE_EDITED);
    assertThat(alterations.get(0).place()).isEqualTo("gouvernance");
    assertThat(alterations.get(0).expected()).contains("deux fois par an");
    assertThat(alterations.get(0).found()).contains("une fois par an");
  }

  @Test
  void words_tracked_as_inserted_count_and_words_tracked_as_deleted_do_not() {
    List<Alteration> alterations = after(
        BODY,
        xml -> xml.replace(
            "<w:t xml:space=\"preserve\">Bilan annuel</w:t></w:r>",
            "<w:t xml:space=\"preserve\">Bilan </w:t></w:r><w:ins w:id=\"900\" w:author=\"x\"><w:r><w:t>semestriel</w:t></w:r></w:ins>"
                + "<w:del w:id=\"901\" w:author=\"x\"><w:r><w:delText>annuel</w:delText></w:r></w:del>"));
    assertThat(alterations).extracting(Alteration::kind).containsExactly(Kind.CLAUSE_EDITED);
    assertThat(alterations.get(0).found()).contains("Bilan semestriel Un bilan");
  }

  @Test
  void an_edited_footnote_edits_its_clause() {
    assertThat(after("word/footnotes.xml", xml -> xml.replace("Voir ", "Lire ")))
        .extracting(Alteration::place)
        .containsExactly("objet");
  }

  @Test
  void a_deleted_clause_is_reported_with_the_values_that_went_with_it() {
    List<Alteration> alterations = after(BODY, xml -> xml.replace(clause(xml, "duree"), ""));
    assertThat(alterations)
        .extracting(Alteration::kind)
        .containsExactly(
            Kind.FIELD_MISSING,
            Kind.FIELD_MISSING,
            Kind.FIELD_MISSING,
            Kind.FIELD_MISSING,
            Kind.CLAUSE_DELETED);
    assertThat(alterations.get(4).place()).isEqualTo("duree");
    assertThat(alterations.get(4).expected()).contains("pour une durée de un an");
  }

  @Test
  void a_moved_clause_is_reported_once_with_its_neighbours() {
    List<Alteration> alterations = after(BODY, xml -> {
      String duree = clause(xml, "duree");
      String gouvernance = clause(xml, "gouvernance");
      return xml.replace(duree + gouvernance, gouvernance + duree);
    });
    assertThat(alterations).hasSize(1);
    assertThat(alterations.get(0).kind()).isEqualTo(Kind.CLAUSE_MOVED);
    assertThat(alterations.get(0).expected()).startsWith("après ");
  }

  @Test
  void a_refreshed_cross_reference_or_table_of_contents_is_no_edit() {
    assertThat(after(
            BODY,
            xml -> xml.replace("article 3<", "Article 4<")
                .replace("Article 3 – Gouvernance", "Article 4 – Pilotage")))
        .isEmpty();
  }

  @Test
  void a_cross_reference_refreshed_beside_an_edit_is_no_word_of_it() {
    byte[] edited = Zip.edit(
        FILE,
        BODY,
        xml -> xml.replaceFirst(
            "article 3</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            "Article 4</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t> modifié</w:t></w:r>"));
    assertThat(new DocxReader().read(edited).returned().orElseThrow().clauses())
        .filteredOn(ClauseDifference.Edited.class::isInstance)
        .flatExtracting(it -> ((ClauseDifference.Edited) it).words())
        .filteredOn(it -> it.kind() != WordDiff.Kind.KEPT)
        .extracting(WordDiff.Part::kind, it -> it.text().strip())
        .containsExactly(tuple(WordDiff.Kind.INSERTED, "modifié"));
  }

  /** LibreOffice makes one control of that of a clause and of one in its first paragraph. */
  @Test
  void the_title_of_a_clause_shows_its_values_without_a_control() {
    List<Inline> title = List.of(Acts.field("/subject/title", "", "Télésuivi"));
    Act act =
        Acts.of(List.of(new Block.Annex("a", 1, "Annexe 1", title, List.of(), Acts.origin("a"))));
    byte[] file = new DocxRenderer().render(act);
    String xml = new String(Zip.entries(file).get(BODY), StandardCharsets.UTF_8);
    assertThat(xml).contains(">Télésuivi<").doesNotContain("w:dataBinding");
    assertThat(new DocxReader().read(file).alterations()).isEmpty();
  }

  @Test
  void text_between_clauses_is_foreign() {
    List<Alteration> alterations = after(BODY, xml -> {
      String duree = clause(xml, "duree");
      return xml.replace(
          duree, duree + "<w:p><w:r><w:t>Clause ajoutée par l’autre partie.</w:t></w:r></w:p>");
    });
    assertThat(alterations)
        .containsExactly(
            new Alteration(Kind.FOREIGN_TEXT, "duree", "", "Clause ajoutée par l’autre partie."));
  }

  @Test
  void words_edited_outside_the_articles_are_told_with_the_clause_they_come_from() {
    assertThat(after(BODY, xml -> xml.replace("d’autre part,", "d’une autre part,")))
        .containsExactly(
            new Alteration(Kind.CLAUSE_EDITED, "socle", "d’autre part,", "d’une autre part,"));
  }

  @Test
  void a_paragraph_moved_outside_the_articles_is_reported() {
    List<Alteration> alterations = after(BODY, xml -> {
      String first = "<w:p>" + "<w:pPr><w:pStyle w:val=\"Visa\"/></w:pPr>";
      int from = xml.indexOf(first);
      int second = xml.indexOf(first, from + 1);
      int to = xml.indexOf("<w:p>", second + 1);
      return xml.substring(0, from)
          + xml.substring(second, to)
          + xml.substring(from, second)
          + xml.substring(to);
    });
    assertThat(alterations).extracting(Alteration::kind).containsExactly(Kind.CLAUSE_MOVED);
  }

  @Test
  void clauses_are_found_by_their_bookmarks_when_every_control_is_gone() {
    String gone = "<w:sdt>|</w:sdt>|<w:sdtPr>.*?</w:sdtPr>|</?w:sdtContent>";
    byte[] bare = Zip.edit(FILE, BODY, xml -> xml.replaceAll(gone, ""));
    List<Alteration> alterations = new DocxReader().read(bare).alterations();
    assertThat(alterations)
        .extracting(Alteration::kind)
        .doesNotContain(Kind.CLAUSE_EDITED, Kind.CLAUSE_DELETED);
    byte[] edited = Zip.edit(bare, BODY, xml -> xml.replace("deux fois par an", "une fois par an"));
    assertThat(new DocxReader().read(edited).alterations())
        .extracting(Alteration::place)
        .contains("gouvernance");
  }
}
