package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.conventions.partnership.PartnershipConvention;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.negotiation.FieldDifference;
import fr.levier.docs.negotiation.Negotiation;
import fr.levier.docs.negotiation.Reading;
import fr.levier.docs.tree.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whoever types over some values of a Word file gets told those values, and no other. */
class NegotiationLaws {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  @Provide
  Arbitrary<PartnershipConvention> conventions() {
    return Conventions.any();
  }

  @Property(tries = 25)
  void edited_values_are_told_and_no_other(
      @ForAll("conventions") PartnershipConvention convention,
      @ForAll Random random,
      @ForAll @IntRange(min = 0, max = 6) int count,
      @ForAll boolean dataToo,
      @ForAll boolean itemToo) {
    Documents documents = Documents.standard();
    Act act = documents.assemble(convention, DAY);
    TypedFile file =
        new TypedFile(documents.render(act, Format.DOCX).bytes()).values(random, count, dataToo);
    if (itemToo) {
      file.item("élément saisi (fictif)");
    }
    Map<String, String> typed = file.values();

    JsonTree dossier = LevierJson.standard().tree(act.dossier());
    Negotiation back = documents.negotiate(file.bytes(), dossier);

    assertThat(back.fields().stream().map(FieldDifference::path).distinct())
        .containsExactlyInAnyOrderElementsOf(file.paths());
    List<FieldDifference> changed = back.fields().stream()
        .filter(it -> !(it instanceof FieldDifference.Added))
        .toList();
    assertThat(changed)
        .allSatisfy(it -> assertThat(it)
            .isInstanceOf(
                dataToo ? FieldDifference.Changed.class : FieldDifference.Conflict.class));
    assertThat(back.clausesTouched()).isEmpty();
    JsonTree settled = back.settle(Negotiation.SURFACE).dossier();
    changed.forEach(it -> {
      Reading reading = it instanceof FieldDifference.Changed value
          ? value.after()
          : ((FieldDifference.Conflict) it).newest();
      assertThat(reading.text()).contains(Objects.requireNonNull(typed.get(it.path())));
      if (reading instanceof Reading.Understood read) {
        assertThat(settled.at(it.path())).contains(LevierJson.standard().toTree(read.value()));
      }
    });
  }
}
