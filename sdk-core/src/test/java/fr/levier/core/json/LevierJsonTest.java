package fr.levier.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.levier.core.dossier.FinancingPlan;
import fr.levier.core.dossier.Phase;
import fr.levier.core.dossier.PlanLine;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Company;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import fr.levier.core.party.PublicBody;
import fr.levier.core.party.Signatory;
import fr.levier.core.time.Term;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevierJsonTest {

  private static final LevierJson JSON = LevierJson.standard();

  private static UnusableInputException refused(String text, Class<?> type) {
    return catchThrowableOfType(UnusableInputException.class, () -> JSON.read(text, type));
  }

  @Test
  void a_subject_is_written_in_the_order_of_its_model_without_what_is_absent() {
    Party company = Company.builder()
        .name("Capteurs du Val (fictif)")
        .shareCapital(Euros.of(10_000))
        .representative(
            Signatory.builder().familyName("Martin").crossMandates(List.of()).build())
        .build();

    assertThat(JSON.write(company)).isEqualTo("""
        {
          "type": "company",
          "name": "Capteurs du Val (fictif)",
          "representative": {
            "familyName": "Martin",
            "crossMandates": []
          },
          "shareCapital": 10000.00
        }
        """);
  }

  @Test
  void compact_text_stands_on_one_line() {
    assertThat(
            JSON.writeCompact(Term.startingOn(LocalDate.of(2026, 1, 1)).lasting(Period.ofYears(1))))
        .isEqualTo("{\"start\":\"2026-01-01\",\"length\":\"P1Y\"}");
  }

  @Test
  void an_empty_list_of_mandates_is_not_an_absent_one() {
    assertThat(JSON.read("{}", Signatory.class).getCrossMandates()).isEmpty();
    assertThat(JSON.read("{\"crossMandates\": []}", Signatory.class).getCrossMandates())
        .contains(List.of());
  }

  @Test
  void null_means_absent_where_absence_is_allowed() {
    assertThat(JSON.read("{\"name\": null, \"type\": \"hospital\"}", Party.class))
        .isEqualTo(Hospital.builder().build());
    assertThat(JSON.read("{\"charges\": null}", FinancingPlan.class))
        .isEqualTo(FinancingPlan.builder().build());
  }

  @Test
  void a_member_of_a_family_that_is_alone_in_question_needs_no_type() {
    assertThat(JSON.read("{\"name\": \"GIP\"}", PublicBody.class).getName()).contains("GIP");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"nam": "CH", "type": "hospital"}             | /nam          | 1 | 2  | clé inconnue « nam » ; vouliez-vous dire « name » ?
      {"type": "hopital"}                           | /type         | 1 | 10 | valeur inconnue « hopital » ; vouliez-vous dire « hospital » ? (valeurs connues : hospital, publicBody, company, association, foreignBody)
      {"name": "CH"}                                |               | 1 | 1  | il manque « type » (hospital, publicBody, company, association, foreignBody)
      {"type": "hospital", "name": 3}               | /name         | 1 | 30 | attendu un texte entre guillemets, trouvé 3
      {"type": "hospital", "siret": "73282932000075"} | /siret      | 1 | 31 | « 73282932000075 » n'est pas un SIRET : sa clé de contrôle est fausse, un chiffre est sans doute mal saisi
      {"type": "hospital", "siret": 73282932000074} | /siret        | 1 | 31 | attendu un texte entre guillemets, trouvé 73282932000074
      {"type": "hospital", "finess": "95000001"}    | /finess       | 1 | 32 | « 95000001 » n'est pas un FINESS : attendu neuf lettres ou chiffres
      {"type": "hospital", "ghtRole": "SUPORT"}     | /ghtRole      | 1 | 33 | valeur inconnue « SUPORT » ; vouliez-vous dire « SUPPORT » ? (valeurs connues : SUPPORT, MEMBER, NONE)
      {"type": "hospital", "address": "ici"}        | /address      | 1 | 33 | attendu un objet { … }, trouvé « ici »
      {"type": "hospital", "address": {"lines": "ici"}} | /address/lines | 1 | 43 | attendu une liste [ … ], trouvé « ici »
      {"type": "hospital", "address": {"lines": [null]}} | /address/lines/0 | 1 | 44 | « null » n'est pas une valeur : retirez la clé ou l'élément
      {"type": "company", "shareCapital": "10000"}  | /shareCapital | 1 | 37 | attendu un montant en euros, sans guillemets ni unité (23000.00), trouvé « 10000 »
      {"type": "company", "shareCapital": 10.001}   | /shareCapital | 1 | 37 | « 10.001 » n'est pas une valeur exacte ; attendu : au plus deux décimales (le centime) : arrondissez vous-même si vous le voulez
      {"type": "association", "publicUtility": "oui"} | /publicUtility | 1 | 42 | attendu true ou false, sans guillemets, trouvé « oui »
      {"type": "association", "publicUtility": 1}   | /publicUtility | 1 | 42 | attendu true ou false, sans guillemets, trouvé 1
      """)
  void a_party_that_does_not_fit_is_told_in_one_clear_line(
      String text, String pointer, int line, int column, String message) {
    UnusableInputException e = refused(text, Party.class);

    assertThat(e.message(Locale.FRENCH)).startsWith(message);
    assertThat(e.pointer()).isEqualTo(pointer == null ? "" : pointer);
    assertThat(e.line()).isEqualTo(line);
    assertThat(e.column()).isEqualTo(column);
    assertThat(e.getMessage()).isEqualTo(e.message(Locale.FRENCH));
    assertThat(e.message(Locale.ENGLISH)).isNotEqualTo(e.message(Locale.FRENCH));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"start": "2026-13-01"}          | attendu une date ISO AAAA-MM-JJ, trouvé « 2026-13-01 »
      {"start": "01/02/2026"}          | attendu une date ISO AAAA-MM-JJ, trouvé « 01/02/2026 »
      {"start": "2026-01-01T00:00:00"} | attendu une date ISO AAAA-MM-JJ, trouvé « 2026-01-01T00:00:00 »
      {"start": [2026, 1, 1]}          | attendu une date ISO AAAA-MM-JJ, trouvé [2026,1,1]
      {"start": 20454}                 | attendu une date ISO AAAA-MM-JJ, trouvé 20454
      {"start": {}}                    | attendu une date ISO AAAA-MM-JJ, trouvé {}
      """)
  void a_date_has_one_notation(String text, String message) {
    assertThat(refused(text, Phase.class)).hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"start": "2026-01-01", "length": "1 an"} | attendu une durée ISO 8601 (P1Y, P18M, P90D), trouvé « 1 an »
      {"start": "2026-01-01", "length": "P0D"}  | une durée de P0D n'est pas d'au moins un jour
      {"start": "2026-01-01"}                   | « null » n'est pas une valeur : retirez la clé ou l'élément
      []                                        | attendu un objet { … }, trouvé []
      """)
  void a_term_that_cannot_be_is_refused(String text, String message) {
    assertThat(refused(text, Term.class)).hasMessage(message);
  }

  @Test
  void a_required_attribute_that_is_missing_is_named() {
    assertThat(refused("{\"amounts\": [{\"year\": 2026}]}", PlanLine.class))
        .hasMessage("il manque « amount »")
        .extracting(UnusableInputException::pointer)
        .isEqualTo("/amounts/0");
    assertThat(
            refused("{\"amounts\": [{\"year\": \"deux mille\", \"amount\": 1}]}", PlanLine.class))
        .hasMessage("attendu une année (2026), trouvé « deux mille »");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {"a": 1,}      | 1 | JSON mal formé près de
      {"a": 1        | 1 | JSON mal formé : le texte s'arrête trop tôt
      {"a": 1} {}    | 1 | du texte suit la fin de l'objet JSON
      {"a": 1, "a": 2} | 1 | la clé « a » est écrite deux fois
      {'a': 1}       | 1 | JSON mal formé près de
      {"a": NaN}     | 1 | JSON mal formé près de
      // rien        | 1 | JSON mal formé près de
      ``             | 1 | le texte est vide
      """)
  void malformed_text_is_told_without_a_word_of_the_parser(String text, int line, String message) {
    UnusableInputException e = refused(text, Party.class);

    assertThat(e).hasMessageStartingWith(message);
    assertThat(e.line()).isEqualTo(line);
    assertThat(e.column()).isPositive();
    assertThat(e.getMessage()).doesNotContain("Unexpected", "expecting", "Jackson", "\n");
  }

  @Test
  void a_key_written_twice_is_told_where_it_stands() {
    UnusableInputException e = refused("{\"x/y\": [0, {\"a\": 1,\n \"a\": 2}]}", Party.class);

    assertThat(e.pointer()).isEqualTo("/x~1y/1/a");
    assertThat(e.line()).isEqualTo(2);
    assertThat(e.column()).isEqualTo(2);
  }

  @Test
  void line_and_column_count_characters_from_one() {
    UnusableInputException e = refused(
        "{\n  \"type\": \"hospital\",\n  \"name\": \"Évry — Île\", \"sirett\": 1\n}", Party.class);

    assertThat(e.line()).isEqualTo(3);
    assertThat(e.column()).isEqualTo(25);
    assertThat(e.message(Locale.ENGLISH))
        .startsWith("unknown key \"sirett\"; did you mean \"siret\"?");
  }

  @Test
  void depth_and_size_are_bounded_before_anything_is_built() {
    assertThat(refused("[".repeat(100_000), Party.class))
        .hasMessage("plus de 100 niveaux d'imbrication");
    assertThat(refused("[" + "0,".repeat(1_000_000) + "0]", Party.class))
        .hasMessage("trop de valeurs : ce n'est pas un dossier");
    assertThat(refused(" ".repeat(5_000_000), Party.class)).hasMessageStartingWith("plus de 4 Mio");
    assertThat(refused("9".repeat(1_000), Euros.class))
        .hasMessage("un nombre de plus de 100 chiffres");
    assertThat(refused("1e400000000", Euros.class))
        .hasMessageContaining("une grandeur raisonnable");
    assertThat(refused(
                "{\"type\": \"hospital\", \"name\": " + "[".repeat(90) + "]".repeat(90) + "}",
                Party.class)
            .getMessage())
        .startsWith("attendu un texte entre guillemets, trouvé [[")
        .hasSizeLessThan(200);
  }

  @Test
  void a_file_that_is_too_big_or_absent_or_a_folder_is_refused(@TempDir Path folder)
      throws IOException {
    Path big = folder.resolve("big.json");
    Files.write(big, new byte[5_000_000]);

    for (Path file : List.of(big, folder.resolve("none.json"), folder)) {
      assertThat(catchThrowableOfType(UnusableInputException.class, () -> JSON.readDossier(file)))
          .isNotNull()
          .extracting(UnusableInputException::line)
          .isEqualTo(0);
    }
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused_and_a_byte_order_mark_is_not() {
    byte[] latin =
        "{\"type\": \"hospital\", \"name\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
    byte[] marked = "\ufeff{\"type\": \"hospital\"}".getBytes(StandardCharsets.UTF_8);

    assertThat(
            catchThrowableOfType(UnusableInputException.class, () -> JSON.read(latin, Party.class)))
        .hasMessage("le texte n'est pas en UTF-8");
    assertThat(JSON.read(marked, Party.class)).isEqualTo(Hospital.builder().build());
  }

  @Test
  void control_characters_of_the_input_never_break_the_line() {
    assertThat(refused("{\"type\": \"hospital\", \"siret\": \"12\\n\\u001b[31m\"}", Party.class)
            .getMessage())
        .doesNotContain("\n", "\u001b");
  }

  @Test
  void an_error_in_the_subject_tells_its_place_in_the_whole_file() {
    DossierEnvelope dossier = JSON.readDossier("""
        {
          "lever": "partnership",
          "asOf": "2026-01-15",
          "subject": {
            "type": "hospital",
            "actorTyp": "EPS_NON_HU"
          }
        }
        """.getBytes(StandardCharsets.UTF_8));

    assertThat(dossier.lever()).isEqualTo("partnership");
    assertThat(dossier.document()).isEmpty();
    assertThat(dossier.asOf()).contains(LocalDate.of(2026, 1, 15));
    UnusableInputException e =
        catchThrowableOfType(UnusableInputException.class, () -> dossier.subject(Party.class));
    assertThat(e.pointer()).isEqualTo("/subject/actorTyp");
    assertThat(e.line()).isEqualTo(6);
    assertThat(e.column()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"leveer": "x", "subject": {}}                | clé inconnue « leveer » ; vouliez-vous dire « lever » ? (clés connues : asOf, attestations, document, lever, subject, waivers)
      {"subject": {}}                               | il manque « lever »
      {"lever": "x"}                                | il manque « subject »
      {"lever": 1, "subject": {}}                   | attendu un texte entre guillemets, trouvé 1
      {"lever": "x", "subject": []}                 | attendu un objet { … }, trouvé []
      {"lever": "x", "subject": {}, "asOf": "hier"} | attendu une date ISO AAAA-MM-JJ, trouvé « hier »
      {"lever": "x", "subject": {}, "waivers": {}}  | attendu une liste [ … ], trouvé {}
      []                                            | attendu un objet { … }, trouvé []
      """)
  void an_envelope_that_does_not_fit_is_told(String text, String message) {
    assertThat(catchThrowableOfType(
            UnusableInputException.class, () -> JSON.readDossier(JSON.tree(text))))
        .hasMessage(message);
  }

  @Test
  void a_dossier_is_written_as_it_is_read() {
    Hospital hospital = Hospital.builder().name("CH").build();
    String text = JSON.writeDossier(
        "partnership", "convention", Optional.of(LocalDate.of(2026, 1, 15)), hospital);

    DossierEnvelope dossier = JSON.readDossier(text.getBytes(StandardCharsets.UTF_8));

    assertThat(text)
        .startsWith(
            "{\n  \"lever\": \"partnership\",\n  \"document\": \"convention\",\n  \"asOf\": \"2026-01-15\",\n");
    assertThat(dossier.document()).contains("convention");
    assertThat(dossier.subject(Hospital.class)).isEqualTo(hospital);
  }

  @Test
  void what_is_no_model_is_the_error_of_the_caller() {
    assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> JSON.write(new Object())))
        .hasMessage("no JSON model: java.lang.Object");
  }

  @Test
  void
      every_value_that_does_not_fit_is_told_with_its_place_and_nothing_that_follows_from_another() {
    assertThatThrownBy(() -> LevierJson.standard().read("""
        {"type": "company",
         "shareCapital": "10000 USD",
         "siret": "123",
         "nom": "x",
         "representative": {"givenName": 3, "crossMandates": ["x"]}}""", Party.class))
        .isInstanceOfSatisfying(UnusableInputException.class, first -> {
          assertThat(first.pointer()).isEqualTo("/shareCapital");
          assertThat(first.others())
              .extracting(UnusableInputException::pointer, UnusableInputException::line)
              .containsExactly(
                  tuple("/siret", 3),
                  tuple("/nom", 4),
                  tuple("/representative/givenName", 5),
                  tuple("/representative/crossMandates/0", 5));
        });
  }
}
