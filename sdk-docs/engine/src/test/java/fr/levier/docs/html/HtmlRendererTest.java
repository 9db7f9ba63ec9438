package fr.levier.docs.html;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.RichAct;
import fr.levier.docs.sample.SampleStyle;
import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.style.Letterhead;
import fr.levier.docs.style.Logo;
import fr.levier.docs.style.Sizes;
import fr.levier.docs.style.Typeface;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.judges.HtmlForm;
import fr.levier.judges.HtmlWords;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class HtmlRendererTest {

  private static byte[] written(Act act) {
    return new HtmlRenderer().render(act);
  }

  private static String source(Act act) {
    return new String(written(act), StandardCharsets.UTF_8);
  }

  private static Document page(Act act) throws Exception {
    return HtmlWords.parsed(written(act));
  }

  @Test
  void the_words_of_the_page_are_the_words_of_the_act() throws Exception {
    Act act = RichAct.act();
    assertThat(ActText.fold(HtmlWords.of(written(act)))).isEqualTo(ActText.of(act));
  }

  @Test
  void the_words_of_a_draft_are_its_words_without_the_stamp_of_its_pages() throws Exception {
    Act draft = RichAct.draft();
    assertThat(ActText.fold(HtmlWords.of(written(draft)))).isEqualTo(ActText.of(draft));
    assertThat(source(draft)).contains("class=\"stamp\"").contains(">PROJET</div>");
  }

  @Test
  void the_page_says_its_language_and_title() throws Exception {
    Document page = page(RichAct.act());
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("fr-FR");
    assertThat(HtmlWords.all(page, "title"))
        .extracting(Element::getTextContent)
        .containsExactly("Convention de partenariat innovation (fictif)");
  }

  @Test
  void there_is_one_h1_and_no_heading_skips_a_level() throws Exception {
    List<Integer> levels = levels(page(RichAct.draft()));
    assertThat(levels).startsWith(1).containsOnlyOnce(1).contains(2, 3);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i) - levels.get(i - 1)).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void an_act_whose_headings_skip_levels_gives_a_page_whose_headings_do_not() throws Exception {
    Act act = RichAct.of(
        Optional.empty(),
        List.of(
            new Block.Heading(1, "a", RichAct.text("A")),
            new Block.Heading(4, "b", RichAct.text("B")),
            new Block.Heading(1, "c", RichAct.text("C"))));
    assertThat(levels(page(act))).containsExactly(1, 2, 2);
  }

  @Test
  void an_act_without_a_title_is_given_that_of_its_identity() throws Exception {
    Document page = page(RichAct.of(Optional.empty(), List.of(RichAct.paragraph("Seul."))));
    assertThat(HtmlWords.all(page, "h1"))
        .extracting(Element::getTextContent)
        .containsExactly("Convention de partenariat innovation (fictif)");
  }

  private static List<Integer> levels(Document page) {
    List<Integer> levels = new ArrayList<>();
    for (Element element : HtmlWords.all(page, "*")) {
      if (element.getTagName().matches("h[1-6]")) {
        levels.add(element.getTagName().charAt(1) - '0');
      }
    }
    return levels;
  }

  @Test
  void every_table_has_a_caption_and_every_header_a_scope() throws Exception {
    Document page = page(RichAct.act());
    assertThat(HtmlWords.all(page, "table"))
        .hasSize(2)
        .allSatisfy(table ->
            assertThat(table.getElementsByTagName("caption").getLength()).isOne());
    assertThat(HtmlWords.all(page, "th"))
        .isNotEmpty()
        .allSatisfy(th -> assertThat(th.getAttribute("scope")).isIn("col", "row"));
  }

  @Test
  void a_picture_says_what_it_shows() throws Exception {
    assertThat(HtmlWords.all(page(RichAct.act()), "img"))
        .singleElement()
        .satisfies(image -> assertThat(image.getAttribute("alt")).startsWith("Courbe"));
  }

  @Test
  void ids_are_unique_and_every_link_lands_inside_the_page() throws Exception {
    Document page = page(RichAct.draft());
    Set<String> ids = new HashSet<>();
    for (Element element : HtmlWords.all(page, "*")) {
      if (element.hasAttribute("id")) {
        assertThat(ids.add(element.getAttribute("id"))).isTrue();
      }
    }
    assertThat(HtmlWords.all(page, "a"))
        .hasSizeGreaterThan(5)
        .allSatisfy(link -> assertThat(ids).contains(link.getAttribute("href").substring(1)));
    for (Element element : HtmlWords.all(page, "*")) {
      if (element.hasAttribute("aria-labelledby")) {
        assertThat(ids).contains(element.getAttribute("aria-labelledby"));
      }
    }
  }

  @Test
  void a_reference_to_a_place_the_act_lacks_is_plain_words() {
    Act act = RichAct.of(
        Optional.empty(),
        List.of(RichAct.paragraph(RichAct.reference("nulle-part", "article 99"))));
    assertThat(source(act)).contains("<p>article 99</p>");
  }

  @Test
  void a_keyboard_reaches_the_act_first_and_landmarks_are_there() throws Exception {
    Document page = page(RichAct.act());
    assertThat(HtmlWords.all(page, "a").get(0).getAttribute("href")).isEqualTo("#acte");
    assertThat(List.of("header", "nav", "main", "footer"))
        .allSatisfy(landmark -> assertThat(HtmlWords.all(page, landmark)).hasSize(1));
  }

  @Test
  void nothing_is_fetched_from_elsewhere() {
    assertThat(source(RichAct.draft()))
        .doesNotContainPattern(Pattern.compile("https?:|//[a-z]|url\\(|@import|<link"));
  }

  @Test
  void the_dossier_is_carried_and_cannot_end_its_own_element() throws Exception {
    Act act = RichAct.act();
    assertThat(source(act)).contains("\\u003c/script\\u003e\\u003cb\\u003e\\u0026");
    Element script = HtmlWords.all(page(act), "script").get(0);
    assertThat(script.getAttribute("id")).isEqualTo("levier-dossier");
    assertThat(script
            .getTextContent()
            .replace("\\u003c", "<")
            .replace("\\u003e", ">")
            .replace("\\u0026", "&"))
        .isEqualTo(act.dossier());
  }

  @Test
  void the_fingerprint_stands_in_the_metadata_and_the_footer() {
    Act act = RichAct.act();
    String hash = ActText.sha256(act);
    assertThat(source(act))
        .contains("<meta name=\"levier-sha256\" content=\"" + hash + "\"/>")
        .contains("<code>" + hash + "</code>");
  }

  @Test
  void a_missing_value_is_marked_and_says_where_it_would_stand() {
    assertThat(source(RichAct.act()))
        .contains(
            "<mark data-path=\"/subject/signatureDate\">[À COMPLÉTER : date de signature]</mark>");
  }

  @Test
  void the_letters_of_premier_are_raised_but_not_those_of_hier() {
    Act act =
        RichAct.of(Optional.empty(), List.of(RichAct.paragraph("le 1er mars, le 11er et le 1erx")));
    assertThat(source(act)).contains("le 1<sup>er</sup> mars, le 11er et le 1erx");
  }

  @Test
  void characters_that_no_page_can_hold_are_replaced() throws Exception {
    Act act = RichAct.of(Optional.empty(), List.of(RichAct.paragraph("a\u0001b")));
    assertThat(HtmlWords.of(written(act))).contains("a\uFFFDb");
  }

  @Test
  void a_title_cannot_break_out_of_the_style_sheet() {
    assertThat(Markup.cssString("a\"b\\c</style>")).isEqualTo("\"a\\22 b\\5c c\\3c /style\\3e \"");
  }

  private static final HouseStyle HOUSE = new HouseStyle(
      new Letterhead(
          List.of("Centre hospitalier de Valmont (fictif)"),
          Optional.of(new Logo(SampleStyle.LOGO, "Valmont", 12))),
      HouseStyle.standard().palette(),
      Optional.of(new Typeface(
          "A\"</style><script>",
          Optional.of(new Typeface.Faces(new byte[] {1}, new byte[] {2}, new byte[] {3})))),
      Optional.empty(),
      new Sizes(10, 15, 12));

  @Test
  void the_look_of_a_house_changes_no_word_of_the_act() throws Exception {
    byte[] page = new HtmlRenderer().in(HOUSE).render(RichAct.draft());
    assertThat(HtmlForm.faults(page)).isEmpty();
    assertThat(ActText.fold(HtmlWords.of(page))).isEqualTo(ActText.of(RichAct.draft()));
    Element logo = HtmlWords.all(HtmlWords.parsed(page), "img").get(0);
    assertThat(logo.getAttribute("alt")).isEqualTo("Valmont");
  }

  @Test
  void a_page_carries_the_fonts_of_the_house_and_fetches_nothing() {
    String page =
        new String(new HtmlRenderer().in(HOUSE).render(RichAct.act()), StandardCharsets.UTF_8);
    assertThat(page).contains("--title: 1.500rem;").contains("url(data:font/ttf;base64,Ag==)");
    assertThat(page).doesNotContain("<script>").doesNotContain("http");
  }
}
