package fr.levier.docs.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.conventions.partnership.PartnershipConvention;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.diff.WordDiff;
import fr.levier.docs.negotiation.ClauseDifference;
import fr.levier.docs.negotiation.FieldDifference;
import fr.levier.docs.negotiation.Negotiation;
import fr.levier.docs.negotiation.Proposal;
import fr.levier.docs.negotiation.Reading;
import fr.levier.docs.negotiation.Remark;
import fr.levier.docs.negotiation.Settlement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The complete convention of the examples, sent to the other side and back. */
class NegotiationTest {

  private static final JsonTree DOSSIER =
      LevierJson.standard().tree(Path.of("../../examples/dossiers/partnership.json"));
  private static final byte[] SENT = sent();

  private static byte[] sent() {
    Documents documents = Documents.standard();
    return documents
        .render(
            documents.assemble(
                LevierJson.standard().readDossier(DOSSIER), LocalDate.of(2026, 1, 15)),
            Format.DOCX)
        .bytes();
  }

  private static Negotiation back(byte[] file) {
    return Documents.standard().negotiate(file, DOSSIER);
  }

  private static Negotiation back(Retyped file) {
    return back(file.file());
  }

  private static PartnershipConvention settled(Settlement settlement) {
    return LevierJson.standard()
        .readDossier(settlement.dossier())
        .subject(PartnershipConvention.class);
  }

  private static Retyped retyped() {
    return new Retyped(SENT);
  }

  private static final String ARTICLE = "<w:pStyle w:val=\"Article\"/>";
  private static final String NUMBERED =
      "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>";

  @Test
  void a_document_that_nobody_touched_is_untouched() {
    Negotiation back = back(SENT);
    assertThat(back.isUntouched()).isTrue();
    assertThat(back.clauses()).hasSizeGreaterThan(10);
    assertThat(back.settle(Negotiation.SURFACE).dossier().at("/subject"))
        .contains(LevierJson.standard()
            .toTree(
                LevierJson.standard().readDossier(DOSSIER).subject(PartnershipConvention.class)));
  }

  @Test
  void values_are_read_back_into_the_types_of_the_model() {
    Negotiation back = back(retyped()
        .both("/subject/term/length", "dix-huit mois")
        .both("/subject/signatureDate", "1er\u00a0février 2026")
        .both("/subject/originals", "trois")
        .both("/subject/processesHealthData", "non")
        .both("/subject/projects/0/state", "Besoin identifié")
        .both("/subject/parties/1/siret", "732 829 320 00074")
        .both("/subject/steering/frequency", "une fois par an"));
    Map<String, Object> values = back.fields().stream()
        .map(FieldDifference.Changed.class::cast)
        .collect(Collectors.toMap(
            FieldDifference.Changed::path, it -> ((Reading.Understood) it.after()).value()));
    assertThat(values)
        .hasSize(7)
        .containsEntry("/subject/term/length", Period.ofMonths(18))
        .containsEntry("/subject/signatureDate", LocalDate.of(2026, 2, 1))
        .containsEntry("/subject/originals", 3)
        .containsEntry("/subject/processesHealthData", false)
        .containsEntry("/subject/steering/frequency", "une fois par an");
    PartnershipConvention settled = settled(back.settle(Negotiation.CERTAIN));
    assertThat(settled.getOriginals()).contains(3);
    assertThat(settled.getSignatureDate()).contains(LocalDate.of(2026, 2, 1));
    assertThat(back.clausesTouched()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Président du directoire", "président du directoire"})
  void a_value_that_is_shown_with_a_capital_elsewhere_keeps_the_one_it_was_typed_with(
      String typed) {
    FieldDifference changed = back(retyped()
            .both("/subject/parties/1/representative/quality", typed))
        .fields()
        .get(0);
    assertThat(changed)
        .isEqualTo(new FieldDifference.Changed(
            "/subject/parties/1/representative/quality",
            "directeur",
            new Reading.Understood(typed, typed)));
  }

  @Test
  void a_text_that_is_no_value_is_told_with_its_reason_and_left() {
    Negotiation back = back(retyped().both("/subject/originals", "autant que de parties"));
    FieldDifference.Changed changed = (FieldDifference.Changed) back.fields().get(0);
    assertThat(changed.after()).isInstanceOf(Reading.NotUnderstood.class);
    assertThat(changed.after().text()).isEqualTo("autant que de parties");
    Settlement settlement = back.settle(Negotiation.SURFACE);
    assertThat(settlement.applied()).isEmpty();
    assertThat(settlement.left()).containsExactly(changed);
  }

  @Test
  void what_is_computed_from_other_values_is_never_taken_for_one() {
    FieldDifference.Changed changed = (FieldDifference.Changed)
        back(retyped().both("/subject/term", "31 mars 2028")).fields().get(0);
    assertThat(((Reading.NotUnderstood) changed.after()).why().english()).contains("computed");
  }

  @Test
  void an_amount_without_its_spaces_is_no_change_of_value() {
    assertThat(
            back(retyped().both("/subject/parties/1/siret", "98765432400001")).isUntouched())
        .isTrue();
  }

  @Test
  void a_page_that_its_data_contradict_is_a_conflict_and_is_settled_only_when_chosen() {
    Negotiation back = back(retyped().page("/subject/steering/frequency", "chaque mois"));
    assertThat(back.fields())
        .containsExactly(new FieldDifference.Conflict(
            "/subject/steering/frequency",
            "deux fois par an",
            List.of("chaque mois"),
            "deux fois par an",
            new Reading.Understood("chaque mois", "chaque mois")));
    assertThat(back.settle(Negotiation.CERTAIN).applied()).isEmpty();
    assertThat(settled(back.settle(Negotiation.SURFACE))
            .getSteering()
            .orElseThrow()
            .getFrequency())
        .contains("chaque mois");
  }

  @Test
  void data_that_the_page_contradicts_are_a_conflict_that_is_never_settled_alone() {
    Negotiation back = back(retyped().data("/subject/steering/frequency", "chaque mois"));
    FieldDifference.Conflict conflict = (FieldDifference.Conflict) back.fields().get(0);
    assertThat(conflict.data()).isEqualTo("chaque mois");
    assertThat(back.settle(Negotiation.SURFACE).applied()).isEmpty();
  }

  @Test
  void two_places_of_one_value_that_disagree_are_a_conflict() {
    Negotiation back = back(retyped()
        .body(xml -> xml.replaceFirst("(<w:sdtContent><w:r><w:t[^>]*>)Camille<", "$1Dominique<")));
    FieldDifference.Conflict conflict = (FieldDifference.Conflict) back.fields().get(0);
    assertThat(conflict.surface()).contains("Dominique", "Camille");
    assertThat(conflict.newest()).isEqualTo(new Reading.Understood("Dominique", "Dominique"));
  }

  @Test
  void an_emptied_value_is_missing_also_when_Word_shows_its_own_words_instead() {
    assertThat(back(retyped().both("/subject/signaturePlace", "")).fields())
        .containsExactly(
            new FieldDifference.Missing("/subject/signaturePlace", "Ville-fictive", ""));
    Negotiation asked = back(retyped()
        .both("/subject/noticePeriod", "Cliquez ici pour entrer du texte.")
        .body(xml -> xml.replaceFirst(
            "(<w:dataBinding[^>]*/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t[^>]*>Cliquez)",
            "<w:showingPlcHdr/>$1"))
        .data("/subject/noticePeriod", ""));
    assertThat(asked.fields())
        .containsExactly(new FieldDifference.Missing("/subject/noticePeriod", "trois mois", ""));
    assertThat(settled(asked.settle(Negotiation.CERTAIN)).getNoticePeriod()).isEmpty();
  }

  @Test
  void a_deleted_row_is_a_missing_element_and_a_typed_row_an_added_one() {
    Retyped file = retyped();
    String deleted = file.row("/subject/calendar/phases/1/name");
    String last = file.row("/subject/calendar/phases/2/name");
    String typed = List.of("Bilan final", "01/02/2027", "28/02/2027", "Rapport", "Comité").stream()
        .map(cell -> "<w:tc><w:p><w:r><w:t>" + cell + "</w:t></w:r></w:p></w:tc>")
        .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
    Negotiation back = back(file.body(xml -> xml.replace(deleted, "").replace(last, last + typed)));
    assertThat(back.fields())
        .extracting(FieldDifference::path)
        .containsExactly("/subject/calendar/phases/1", "/subject/calendar/phases/-");
    var phases =
        settled(back.settle(Negotiation.CERTAIN)).getCalendar().orElseThrow().getPhases();
    assertThat(phases).hasSize(3);
    assertThat(phases.get(2).getName()).contains("Bilan final");
    assertThat(phases.get(2).getStart()).contains(LocalDate.of(2027, 2, 1));
  }

  @Test
  void an_item_typed_into_a_list_is_an_added_element_and_no_edit_of_its_clause() {
    Retyped file = retyped();
    String first = file.item("/subject/meansHospital/0");
    String typed = Retyped.typed(first, "former les équipes (fictif) ;");
    Negotiation back = back(file.body(xml -> xml.replace(first, first + typed)));
    assertThat(back.fields())
        .containsExactly(new FieldDifference.Added(
            "/subject/meansHospital/-",
            Map.of(
                "",
                new Reading.Understood(
                    "former les équipes (fictif)", "former les équipes (fictif)"))));
    assertThat(back.clausesTouched()).isEmpty();
    assertThat(settled(back.settle(Negotiation.CERTAIN)).getMeansHospital())
        .contains("former les équipes (fictif)");
  }

  @Test
  void an_item_is_known_where_each_has_a_number_of_its_own_and_headings_have_one_too() {
    Retyped file = retyped();
    String first = file.item("/subject/meansCia/0");
    String typed = Retyped.typed(first, "former les équipes (fictif) ;");
    int[] number = {100};
    Negotiation back = back(file.body(xml -> {
      int heading = xml.lastIndexOf(ARTICLE, xml.indexOf(first));
      int end = xml.indexOf("</w:t></w:r>", heading);
      String straight = xml.substring(0, end) + " retouché</w:t></w:r></w:p>" + first + typed
          + xml.substring(xml.indexOf(first) + first.length());
      return Pattern.compile("<w:numId w:val=\"\\d+\"/>")
          .matcher(straight.replace(ARTICLE, ARTICLE + NUMBERED))
          .replaceAll(it -> "<w:numId w:val=\"" + number[0]++ + "\"/>");
    }));
    assertThat(back.fields())
        .extracting(FieldDifference::path)
        .containsExactly("/subject/meansCia/-");
    assertThat(back.clausesTouched()).hasSize(1);
  }

  @Test
  void values_that_go_with_their_clause_are_told_with_it_and_kept_unless_asked() {
    Retyped file = retyped();
    String xml = file.text("word/document.xml");
    int from = xml.indexOf("<w:sdt><w:sdtPr><w:alias w:val=\"resiliation@");
    int to = xml.lastIndexOf("<w:p>", xml.indexOf("w:name=\"hors_clause_", from));
    String clause = xml.substring(from, to);
    Negotiation back = back(file.body(body -> body.replace(clause, "")));
    assertThat(back.fields())
        .containsExactly(
            new FieldDifference.Missing("/subject/noticePeriod", "trois mois", "resiliation"));
    assertThat(back.settle(Negotiation.CERTAIN).applied()).isEmpty();
    assertThat(back.clausesTouched()).hasOnlyElementsOfType(ClauseDifference.Deleted.class);
  }

  @Test
  void an_edited_clause_is_told_word_by_word() {
    Negotiation back = back(retyped().body(xml -> xml.replace("d’un commun accord", "par écrit")));
    ClauseDifference.Edited edited =
        (ClauseDifference.Edited) back.clausesTouched().get(0);
    assertThat(edited.words())
        .contains(
            new WordDiff.Part(WordDiff.Kind.DELETED, "d’un commun accord"),
            new WordDiff.Part(WordDiff.Kind.INSERTED, "par écrit"));
    assertThat(back.fields()).isEmpty();
  }

  @Test
  void what_a_word_processor_does_by_itself_is_no_change() {
    Negotiation back = back(retyped()
        .body(xml -> xml.replace('’', '\'')
            .replace("« ", "“")
            .replace("\u00a0»", "”")
            .replace("\u00a0:", " :")
            .replace("\u00a0;", ";")
            .replace("\u202f", " ")
            .replace("…", "...")
            .replaceAll(
                "(<w:t xml:space=\"preserve\">[^<]{3})([^<]{3})",
                "$1</w:t></w:r><w:proofErr"
                    + " w:type=\"spellStart\"/><w:bookmarkStart w:id=\"9001\" w:name=\"_GoBack\"/>"
                    + "<w:bookmarkEnd w:id=\"9001\"/><w:r w:rsidR=\"00AB12CD\"><w:rPr><w:lang"
                    + " w:val=\"fr-FR\"/></w:rPr><w:lastRenderedPageBreak/><w:t xml:space=\"preserve\">$2")
            .replace("<w:p>", "<w:p w:rsidR=\"00AB12CD\" w:rsidRDefault=\"00AB12CD\">")));
    assertThat(back.fields()).isEmpty();
    assertThat(back.clausesTouched()).isEmpty();
  }

  @Test
  void what_LibreOffice_does_when_it_saves_again_is_no_change() {
    Retyped file = retyped();
    int[] id = {-1_000};
    file.body(xml -> java.util.regex.Pattern.compile("<w:id w:val=\"\\d+\"/>")
        .matcher(xml)
        .replaceAll(it -> "<w:id w:val=\"" + --id[0] + "\"/>")
        .replaceAll("<w:tag w:val=\"[^\"]*\"/>", "")
        .replaceAll("<w:alias w:val=\"[^\"]*@[^\"]*\"/>", ""));
    Map<String, byte[]> entries = Zip.entries(file.file());
    assertThat(entries.remove("customXml/_rels/item1.xml.rels")).isNotNull();
    entries.put("customXml/item7.xml", entries.remove("customXml/item1.xml"));
    assertThat(back(Zip.of(entries)).isUntouched()).isTrue();
  }

  @Test
  void tracked_changes_are_read_as_accepted_and_told_as_proposals() {
    Negotiation back = back(retyped()
        .body(xml -> xml.replace(
            "d’un commun accord",
            "</w:t></w:r><w:del w:id=\"901\" w:author=\"Me Fictive\" w:date=\"2026-01-20T09:00:00Z\"><w:r>"
                + "<w:delText>d’un commun </w:delText></w:r><w:r><w:delText>accord</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"902\" w:author=\"Me Fictive\" w:date=\"2026-01-20T09:00:00Z\"><w:r><w:t>par écrit"
                + "</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\">")));
    assertThat(back.proposals())
        .filteredOn(it -> it.clause().equals("thematiques"))
        .containsExactly(
            new Proposal(
                Proposal.Kind.DELETION,
                "Me Fictive",
                Optional.of(LocalDate.of(2026, 1, 20)),
                "thematiques",
                "d’un commun accord"),
            new Proposal(
                Proposal.Kind.INSERTION,
                "Me Fictive",
                Optional.of(LocalDate.of(2026, 1, 20)),
                "thematiques",
                "par écrit"));
    assertThat(back.clausesTouched()).hasOnlyElementsOfType(ClauseDifference.Edited.class);
  }

  @Test
  void comments_are_listed_with_what_they_are_about() {
    Retyped file = retyped();
    file.body(xml -> xml.replaceFirst(
        "<w:r><w:t xml:space=\"preserve\">([^<]*)d’un commun accord",
        "<w:r><w:t xml:space=\"preserve\">$1</w:t></w:r><w:commentRangeStart w:id=\"4\"/><w:r><w:t>d’un commun"
            + " accord</w:t></w:r><w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r>"
            + "<w:r><w:t xml:space=\"preserve\">"));
    file.part(
        "word/_rels/document.xml.rels",
        file.text("word/_rels/document.xml.rels")
            .replace(
                "</Relationships>",
                "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\""
                    + " Target=\"comments.xml\"/></Relationships>"));
    file.part(
        "word/comments.xml",
        "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"4\""
            + " w:author=\"M. Fictif\" w:date=\"2026-01-21T00:00:00Z\"><w:p><w:r><w:t>Préciser</w:t></w:r><w:r><w:t> la"
            + " forme.</w:t></w:r></w:p></w:comment></w:comments>");
    Negotiation back = back(file);
    assertThat(back.remarks())
        .containsExactly(new Remark(
            "M. Fictif",
            Optional.of(LocalDate.of(2026, 1, 21)),
            "thematiques",
            "d’un commun accord",
            "Préciser la forme."));
    assertThat(back.isUntouched()).isTrue();
  }

  @Test
  void another_version_of_the_dossier_is_told_as_drift() {
    JsonTree moved = DOSSIER.with("/subject/originals", 3);
    assertThat(Documents.standard().negotiate(SENT, moved).fields())
        .containsExactly(new FieldDifference.Drifted("/subject/originals", "2", "3"));
  }
}
