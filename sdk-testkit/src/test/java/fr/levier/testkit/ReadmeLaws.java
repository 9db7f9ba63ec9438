package fr.levier.testkit;

import static fr.levier.testkit.LevierAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.Levier;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.report.Report;
import fr.levier.funding.fir.FirConvention;
import fr.levier.funding.procurement.PurchaseNeed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The examples of the README. */
class ReadmeLaws {

  private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Provide
  Arbitrary<FirConvention> toCompanies() {
    return FirConventions.violating("FIR-02");
  }

  @Property(tries = 20)
  void a_company_receives_no_grant_of_the_fund(@ForAll("toCompanies") FirConvention convention) {
    Report report = Levier.standard().check(convention, LegalDays.of(convention));
    assertThat(report).isRejected().breachesExactly("FIR-02");
  }

  @Property(tries = 50)
  void a_report_tells_its_day(
      @ForAll PurchaseNeed need, @ForAll @TurningDay("CP.DISPENSE.FS") LocalDate day) {
    assertThat(Levier.standard().check(need, day).asOf()).isEqualTo(day);
  }

  @Example
  void a_lever_of_ones_own_has_specimens() {
    JsonTree inOrder =
        LevierJson.standard().toTree(SampleActs.specimens().gallery().get(0));
    Specimens<SampleAct> specimens = Specimens.of(SampleAct.class, inOrder)
        .breaching("DOC-01", Edit.set("/originals", 1))
        .undecided("DOC-01", Edit.drop("/originals"))
        .build();
    assertThat(specimens.broken()).isEmpty();
  }

  @Example
  void every_example_of_the_readme_is_compiled_here() throws IOException {
    String here = folded(Path.of("src/test/java/fr/levier/testkit/ReadmeLaws.java"));
    var examples =
        EXAMPLE.matcher(Files.readString(Path.of("README.md"))).results().toList();
    assertThat(examples).hasSize(3);
    examples.forEach(example ->
        assertThat(here).contains(example.group(1).replaceAll("\\s+", " ").strip()));
  }

  private static String folded(Path file) throws IOException {
    return Files.readString(file).replaceAll("\\s+", " ");
  }
}
