package fr.levier.docs.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.assembly.Assembler;
import fr.levier.docs.assembly.AssemblyOptions;
import fr.levier.docs.pack.PackCompiler;
import fr.levier.docs.pack.PackLint;
import fr.levier.docs.pack.PackSource;
import fr.levier.docs.sample.Deal;
import fr.levier.docs.sample.SamplePack;
import fr.levier.docs.tree.ActText;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A letter is made of shared clauses; the pack says which of its values are the sender, the recipient and the day. */
class LettersTest {

  private static final String MANIFEST = """
      id: letter
      version: 1.0.0
      lever: letter
      document: letter
      nature: other
      language: fr-FR
      title: Lettre
      validity: {from: 2026-01-01}
      body:
        - titre
        - common/lettre-expediteur
        - common/lettre-reference
        - common/lettre-destinataire
        - common/lettre-date
        - common/lettre-appel
        - common/lettre-politesse
        - common/lettre-signature
      names:
        sender: parties.0
        recipient: parties.1
        reference: title
        letterPlace: signaturePlace
        letterDate: signatureDate
      """;

  private static PackSource pack(String manifest) {
    return PackSource.of(
        "letter",
        Map.of(
            "pack.yaml",
            manifest,
            "clauses/titre.md",
            "---\nid: titre\nkind: heading\nversion: 1.0.0\n---\nLettre\n"));
  }

  private static String text(Deal deal) {
    return ActText.of(Assembler.assemble(
        PackCompiler.compile(pack(MANIFEST), Deal.class),
        deal,
        LocalDate.of(2026, 9, 15),
        AssemblyOptions.standard()));
  }

  @Test
  void a_letter_goes_from_the_sender_to_the_recipient_on_its_day() {
    assertThat(PackLint.lint(pack(MANIFEST), Deal.class)).isEmpty();
    assertThat(text(SamplePack.complete()))
        .containsSubsequence(
            "Centre hospitalier de Villefictive",
            "Réf.",
            "Fictivia",
            "Villefictive, le 1er janvier 2026",
            "Madame, Monsieur,",
            "considération distinguée",
            "Directrice",
            "Mme Fictive MARTIN");
  }

  @Test
  void a_value_that_a_given_name_stands_for_is_called_as_where_it_stands() {
    assertThat(text(SamplePack.complete().withSignaturePlace(java.util.Optional.empty())))
        .contains("[À COMPLÉTER : lieu de signature]");
  }

  @Test
  void a_name_given_to_a_path_that_is_not_there_is_refused() {
    assertThat(
            PackLint.lint(pack(MANIFEST.replace("sender: parties.0", "sender: buyer")), Deal.class))
        .anySatisfy(it -> assertThat(it.toString()).contains("pack.yaml:").contains("buyer"));
  }
}
