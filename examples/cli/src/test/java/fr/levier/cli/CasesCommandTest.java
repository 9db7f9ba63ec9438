package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesCommandTest {

  @TempDir
  private Path folder;

  private Session play(String cases) {
    return Session.of("cases", Session.written(folder.resolve("cases.json"), cases));
  }

  private static String base(String rest) {
    return "[{\"id\": \"un\", \"dossier\": \"examples/dossiers/partnership.json\", " + rest + "}]";
  }

  @Test
  void the_corpus_that_comes_with_the_dossiers_passes() {
    Session session = Session.of("cases", "examples/dossiers/cases.json");
    assertThat(session.out()).endsWith(" passed, 0 failed\n").doesNotContain("✗");
    assertThat(session.code()).isZero();
  }

  @Test
  void a_case_that_fails_says_what_was_found_and_what_was_expected() {
    Session session =
        play(base("\"expect\": {\"verdict\": \"REJECTED\", \"ERROR\": [\"PAR-01\"]}"));
    assertThat(session.code()).isEqualTo(1);
    assertThat(session.out()).isEqualTo("""
            ✗ un : verdict ACCEPTED, attendu REJECTED ; ERROR [], attendu [PAR-01]
            0 passed, 1 failed
            """);
  }

  @Test
  void a_key_left_out_is_not_asserted() {
    assertThat(play(base("\"expect\": {}")).out()).isEqualTo("✓ un\n1 passed, 0 failed\n");
  }

  @Test
  void values_are_set_replaced_appended_and_removed() {
    Session session = play(base("""
        "set": {"/subject/originals": 3,
                "/subject/themes/-": {"name": "sobriété numérique", "year": 2026},
                "/subject/testProtocol/lead/name": "Mme Exemple (fictif)"},
        "remove": ["/subject/referentCia"],
        "expect": {"verdict": "REJECTED", "ERROR": ["PAR-16", "PAR-11"], "INFO": ["PAR-04"]}"""));
    assertThat(session.out()).isEqualTo("✓ un\n1 passed, 0 failed\n");
  }

  @Test
  void a_case_may_hold_its_dossier_and_its_own_day() {
    Session session = play("""
        [{"id": "vide", "asOf": "2026-01-15", "strict": true,
          "dossier": {"lever": "partnership", "subject": {}},
          "expect": {"verdict": "REJECTED"}, "why": "un brouillon vide est un dossier"}]""");
    assertThat(session.out()).endsWith("1 passed, 0 failed\n");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void a_dossier_is_looked_for_beside_the_cases_first() {
    Session.written(
        folder.resolve("mine.json"),
        "{\"lever\": \"partnership\", \"asOf\": \"2026-01-15\", \"subject\": {}}");
    Session session = play(
        "[{\"id\": \"un\", \"dossier\": \"mine.json\", \"expect\": {\"verdict\": \"REJECTED\"}}]");
    assertThat(session.out()).isEqualTo("✓ un\n1 passed, 0 failed\n");
  }

  @Test
  void a_case_that_cannot_be_played_fails_and_ends_with_two() {
    Session session = play(base("\"set\": {\"/subject/titel\": \"x\"}, \"expect\": {}"));
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.out())
        .contains("✗ un : ")
        .contains("title")
        .endsWith("0 passed, 1 failed\n");
  }

  @Test
  void a_mistyped_key_or_a_missing_one_is_unusable() {
    assertThat(play(base("\"expect\": {\"EROR\": []}")).err()).contains("« ERROR »");
    assertThat(play("[{\"dossier\": {}, \"expect\": {}}]").err()).contains("il manque « id »");
    assertThat(play("{}").code()).isEqualTo(2);
  }

  @Test
  void the_published_tables_of_procurement_and_of_subsidies_come_out_as_expected() {
    Session procurement =
        Session.of("cases", "sdk-funding/src/test/resources/law/procurement-cases.json");
    assertThat(procurement.out()).endsWith("31 passed, 0 failed\n");
    assertThat(procurement.code()).isZero();
    Session subsidies =
        Session.of("cases", "sdk-funding/src/test/resources/law/subsidy-cases.json");
    assertThat(subsidies.out()).endsWith("22 passed, 0 failed\n");
    assertThat(subsidies.code()).isZero();
  }

  @Test
  void a_case_of_procurement_that_fails_says_in_what() {
    Session session = play("""
        {"procurement": [{"id": "P", "date": "2026-05-01", "buyer": "AUTRE_POUVOIR_ADJUDICATEUR",
          "object": "FS", "needValue": 60000, "options": {},
          "expected": {"open": ["DISPENSE_SEUIL", "MAPA"], "written": true, "decp": "AUCUNE"}}]}""");
    assertThat(session.code()).isEqualTo(1);
    assertThat(session.out()).isEqualTo("""
        ✗ P : open [MAPA], attendu [DISPENSE_SEUIL, MAPA] ; decp DONNEES_ESSENTIELLES, attendu AUCUNE
        0 passed, 1 failed
        """);
  }

  @Test
  void a_case_of_subsidies_that_fails_says_in_what() {
    Session session = play("""
        [{"id": "S", "asOf": "2026-05-01",
          "facts": {"lever": "SUBSIDY", "beneficiaryType": "ASSOCIATION_DU_SECTEUR",
            "beneficiaryNonProfit": true, "contract": "NONE", "initiative": "BENEFICIARY",
            "needDefinedBy": "BENEFICIARY", "consideration": "NONE", "pricing": "BUDGET_CONTRIBUTION",
            "amountPerYear": {"2026": 23000.01}},
          "expect": {"grade": "CONTRACT", "ERROR": [], "duties": ["CER", "CPOM"], "notDuties": ["CONVENTION"]}}]""");
    assertThat(session.code()).isEqualTo(1);
    assertThat(session.out())
        .contains("grade SUBSIDY, attendu CONTRACT", "duties [", "CPOM", "notDuties [");
  }

  @Test
  void cases_played_under_an_overlay_say_so() {
    Path overlay = Session.written(folder.resolve("law.json"), """
        {"CP.DISPENSE.FS": [{"from": "2026-04-01", "value": 70000,
          "text": "règle interne", "verifiedOn": "2026-05-01"}]}""");
    assertThat(Session.of("cases", "examples/dossiers/cases.json", "--law", overlay)
            .out())
        .startsWith("paramètres remplacés par l’application : CP.DISPENSE.FS\n");
  }
}
