package fr.levier.docs.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.sample.Deal;
import fr.levier.docs.sample.SamplePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePackTest {

  private static final List<String> PIECES = List.of(
      "{{",
      "}}",
      "{{#if ",
      "{{else}}",
      "{{/if}}",
      "{{#each projects as p}}",
      "{{/each}}",
      "|",
      "\n",
      "\n\n",
      "- ",
      "  - ",
      "1. ",
      "**",
      "*",
      "_",
      "<",
      ">",
      "&amp;",
      "`",
      "\\",
      "---",
      "---\n",
      ": ",
      "\"",
      "'",
      "«",
      "»",
      "{{p.#}}",
      "{{ref:",
      "{{law:",
      "count ",
      "exists ",
      " and ",
      "not (",
      "(",
      ")",
      "==",
      "\u0000",
      "\ue000",
      "\ue100",
      "\ud800",
      "\u202e",
      "\u00a0",
      "|---|---|",
      "Tableau : x\n",
      "{widths: 1 1}",
      "&a",
      "*a",
      "[",
      "]",
      "{",
      "}",
      "!",
      "#",
      "## ",
      "\t",
      "é",
      "\r",
      "%",
      "@");

  @Test
  void no_mutation_of_a_pack_makes_the_lint_throw_or_loop() {
    SplittableRandom random = new SplittableRandom(20_261_122L);
    List<String> names = new ArrayList<>(SamplePack.files().keySet());
    for (int run = 0; run < 2_000; run++) {
      Map<String, String> files = SamplePack.files();
      files.put(
          "pack.yaml", SamplePack.MANIFEST.replace("common/comparution, ", "")); // not mutated
      String name = names.get(random.nextInt(names.size()));
      StringBuilder text = new StringBuilder(files.get(name));
      int changes = 1 + random.nextInt(6);
      for (int i = 0; i < changes; i++) {
        mutate(text, random);
      }
      files.put(name, text.toString());

      for (PackDiagnostic found : PackLint.lint(PackSource.of("mutant", files), Deal.class)) {
        assertThat(found.line()).as("%s", found).isPositive();
        assertThat(found.column()).as("%s", found).isPositive();
      }
    }
  }

  private static void mutate(StringBuilder text, SplittableRandom random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(12));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      case 2 -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
      default -> text.insert(at, text.substring(at, end));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "{{#if (",
        "> ",
        "- ",
        "*a ",
        "**a",
        "(",
        "{{#if exists title}}",
        "{{#if exists title}}\n",
        "![",
        "<b>",
        "a: ",
        "&a [*a,",
        "not ",
        "|",
        "\\",
        "`",
        "_a",
        "[a](",
        "\"",
        "1. "
      })
  void a_piece_repeated_without_end_is_refused_and_not_followed(String piece) {
    for (String name : List.of("pack.yaml", "clauses/prix.md")) {
      for (String start :
          List.of("", "---\nid: prix\nkind: article\ntitle: Prix\nversion: 1.0.0\n---\n")) {
        Map<String, String> files = SamplePack.files();
        files.put(name, start + piece.repeat(5_000));

        assertThat(PackLint.lint(PackSource.of("mutant", files), Deal.class)).isNotNull();
      }
    }
  }

  @Test
  void a_condition_nested_without_end_is_told_once() {
    Map<String, String> files = SamplePack.files();
    SamplePack.clause(
        files,
        "prix",
        "kind: article\ntitle: Prix\nwhen: " + "not ".repeat(4_000) + "exists title",
        "a");

    assertThat(PackLint.lint(PackSource.of("deep", files), Deal.class))
        .singleElement()
        .satisfies(it -> assertThat(it.code()).isEqualTo(PackCode.SYNTAX));
  }
}
