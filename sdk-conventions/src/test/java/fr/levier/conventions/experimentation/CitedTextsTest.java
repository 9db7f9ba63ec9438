package fr.levier.conventions.experimentation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.conventions.Answers;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.docs.Documents;
import fr.levier.docs.assembly.AssemblyOptions;
import fr.levier.docs.pack.PackSource;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts that an act cites, held against the day it is signed. */
class CitedTextsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  /** The clause of vigilance, resting on a text that ends on 11 January 2026. */
  private static final PackSource ENDING =
      PackSource.of("site", Map.of("clauses/vigilance.md", """
          ---
          id: vigilance
          kind: article
          title: Matériovigilance
          version: 1.1.0
          when: medicalDevice == true
          law:
            - {cite: "CSP L. 5212-2", from: 1998-07-02, until: 2026-01-11}
          overridable: with-approval
          approval: essai
          ---
          Le signalement des incidents est régi par l'{{law:CSP L. 5212-2}}. {{vigilanceClause | majuscule}}.
          """));

  @SuppressWarnings("unchecked")
  private static DocumentKind<ExperimentationConvention> kind() {
    return (DocumentKind<ExperimentationConvention>)
        LeverCatalog.installed().lever("experimentation").documents().get(0);
  }

  private static ExperimentationConvention signed(String day) {
    JsonTree dossier = Answers.file("experimentation")
        .with("/subject/signatureDate", LevierJson.standard().tree("\"" + day + "\""));
    return LevierJson.standard().readDossier(dossier).subject(ExperimentationConvention.class);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-10, false", "2026-01-11, false", "2026-01-12, true", "1998-07-01, true"})
  void a_text_is_cited_on_the_day_of_the_signature_or_the_control_sheet_says_so(
      String day, boolean told) {
    String text =
        ActText.of(Documents.standard().with(kind(), ENDING).assemble(kind(), signed(day), DAY));
    assertThat(text.contains("Texte cité qui n’est pas en vigueur au ")).isEqualTo(told);
    if (told) {
      assertThat(text)
          .contains("article L. 5212-2 du code de la santé publique")
          .contains("(depuis le 2 juillet 1998 jusqu’au 11 janvier 2026)")
          .contains("cité à : Visas, Article 7");
    }
  }

  @Test
  void the_list_of_the_texts_is_the_last_page_when_it_is_asked_for() {
    Act act = Documents.standard()
        .assemble(kind(), signed("2026-01-12"), DAY, AssemblyOptions.standard().withCitations());
    Block last = act.body().get(act.body().size() - 1);
    assertThat(last).isInstanceOfSatisfying(Block.Table.class, texts -> {
      assertThat(texts.rows()).hasSizeGreaterThan(3);
      assertThat(texts.rows())
          .extracting(row -> ActText.of(row.cells().get(0)))
          .contains("article L. 5212-2 du code de la santé publique");
    });
  }
}
