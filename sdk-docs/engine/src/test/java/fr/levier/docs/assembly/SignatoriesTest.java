package fr.levier.docs.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.party.Company;
import fr.levier.core.party.Party;
import fr.levier.core.party.Signatory;
import fr.levier.docs.sample.Deal;
import fr.levier.docs.sample.SamplePack;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignatoriesTest {

  private static List<Block.Signature> frames(Party... parties) {
    Deal deal = SamplePack.complete().withParties(parties);
    Act act = Assembler.assemble(
        SamplePack.compiled(), deal, LocalDate.of(2026, 1, 1), AssemblyOptions.standard());
    return act.body().stream()
        .filter(Block.Signatures.class::isInstance)
        .flatMap(block -> ((Block.Signatures) block).signatures().stream())
        .toList();
  }

  private static Party company(String name, @Nullable Integer rank) {
    Signatory.Builder signatory = Signatory.builder().familyName("FICTIF").quality("gérant");
    if (rank != null) {
      signatory.signingRank(rank);
    }
    return Company.builder().name(name).representative(signatory.build()).build();
  }

  private static Party signing(String authority) {
    Signatory signatory = Signatory.builder().signingAuthority(authority).build();
    return Company.builder().name("Fictivia").representative(signatory).build();
  }

  private static List<String> lines(Block.Signature frame) {
    return frame.lines().stream().map(ActText::of).map(ActText::fold).toList();
  }

  private static List<String> names(List<Block.Signature> frames) {
    return frames.stream().map(frame -> ActText.of(frame.heading())).toList();
  }

  @Test
  void each_frame_says_what_lets_its_signatory_sign() {
    assertThat(frames(
            signing("délégation n° 1"),
            signing("statuts"),
            signing("décret du 3 mars 2026"),
            signing("l’arrêté du 3 mars 2026"),
            signing("vote du 3 mars 2026")))
        .extracting(frame -> lines(frame).get(lines(frame).size() - 1))
        .containsExactly(
            "en vertu de la délégation n° 1",
            "en vertu des statuts",
            "en vertu du décret du 3 mars 2026",
            "en vertu de l’arrêté du 3 mars 2026",
            "en vertu du titre suivant : vote du 3 mars 2026");
  }

  @Test
  void the_article_of_an_authority_is_no_part_of_the_value() {
    List<Inline> line = frames(signing("statuts")).get(0).lines().get(2);
    assertThat(line).filteredOn(Inline.Field.class::isInstance).singleElement().satisfies(it -> {
      assertThat(((Inline.Field) it).shown()).isEqualTo("statuts");
      assertThat(((Inline.Field) it).path())
          .isEqualTo("/subject/parties/0/representative/signingAuthority");
    });
  }

  @Test
  void a_frame_says_nothing_of_an_authority_that_the_parties_already_ask_for() {
    assertThat(frames(company("A", null)))
        .singleElement()
        .satisfies(frame -> assertThat(lines(frame)).containsExactly("Gérant", "FICTIF"));
  }

  @Test
  void signatories_stand_in_the_order_of_their_ranks_and_keep_their_values() {
    List<Block.Signature> frames =
        frames(company("A", 3), company("B", null), company("C", 1), company("D", 3));
    assertThat(names(frames)).containsExactly("Pour C,", "Pour A,", "Pour D,", "Pour B,");
    assertThat(frames)
        .extracting(Block.Signature::fieldName)
        .containsExactly("signature-1", "signature-2", "signature-3", "signature-4");
    assertThat(lines(frames.get(0))).last().isEqualTo("Ordre de signature : 1");
    assertThat(lines(frames.get(3))).last().isEqualTo("FICTIF");
    assertThat(frames.get(0).heading())
        .filteredOn(Inline.Field.class::isInstance)
        .singleElement()
        .satisfies(
            it -> assertThat(((Inline.Field) it).path()).isEqualTo("/subject/parties/2/name"));
  }

  @Test
  void whatever_the_ranks_nobody_is_lost_and_equals_keep_the_order_of_the_parties() {
    SplittableRandom random = new SplittableRandom(20_260_101L);
    for (int run = 0; run < 50; run++) {
      Integer[] ranks = new Integer[random.nextInt(1, 7)];
      Arrays.setAll(ranks, any -> random.nextInt(4) == 0 ? null : random.nextInt(1, 4));
      List<String> expected = IntStream.range(0, ranks.length)
          .boxed()
          .sorted(Comparator.comparing(i -> ranks[i] == null ? Integer.MAX_VALUE : ranks[i]))
          .map(i -> "Pour P" + i + ",")
          .toList();
      Party[] parties = IntStream.range(0, ranks.length)
          .mapToObj(i -> company("P" + i, ranks[i]))
          .toArray(Party[]::new);
      assertThat(names(frames(parties))).isEqualTo(expected);
    }
  }

  @Test
  void a_loop_in_order_counts_in_that_order() {
    TreeMap<String, String> files = new TreeMap<>(SamplePack.files());
    SamplePack.clause(
        files,
        "prix",
        "kind: article\ntitle: Prix",
        "{{#each projects as project by project.cost}}{{project.#}}. {{project.title}} {{/each}}");
    Deal deal = SamplePack.complete();
    Deal reversed =
        deal.withProjects(deal.getProjects().get(1), deal.getProjects().get(0));
    assertThat(Stream.of(deal, reversed)
            .map(one -> ActText.of(Assembler.assemble(
                SamplePack.compiled(files),
                one,
                LocalDate.of(2026, 1, 1),
                AssemblyOptions.standard()))))
        .allSatisfy(
            text -> assertThat(text).contains("1. Portail des soignants 2. Lits connectés"));
  }
}
