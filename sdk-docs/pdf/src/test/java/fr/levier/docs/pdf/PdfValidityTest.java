package fr.levier.docs.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.tree.Act;
import fr.levier.judges.VeraPdf;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PdfValidityTest {

  private static final Map<String, Act> ACTS = new TreeMap<>(Map.of(
      "a letter of one page", SampleActs.onePage(),
      "every kind of block and span", SampleActs.rich(),
      "a draft with its stamp and cover", SampleActs.stamped(),
      "hostile characters and endless words", SampleActs.hostile(),
      "a table of two thousand rows", SampleActs.longTable(),
      "forty annexes", SampleActs.manyAnnexes()));

  @TestFactory
  Stream<DynamicTest> every_file_is_archivable_and_accessible() {
    return ACTS.entrySet().stream()
        .flatMap(each -> Stream.of("3a", "ua1")
            .map(flavour -> DynamicTest.dynamicTest(each.getKey() + ", " + flavour, () -> {
              byte[] pdf = new PdfRenderer().render(each.getValue());
              assertThat(VeraPdf.failures(pdf, flavour)).isEmpty();
            })));
  }

  @TestFactory
  Stream<DynamicTest> every_file_for_archives_is_valid_without_an_attachment() {
    return ACTS.entrySet().stream()
        .flatMap(each -> Stream.of("2a", "ua1")
            .map(flavour -> DynamicTest.dynamicTest(each.getKey() + ", " + flavour, () -> {
              byte[] pdf = PdfRenderer.forArchive().render(each.getValue());
              assertThat(VeraPdf.failures(pdf, flavour)).isEmpty();
            })));
  }

  @Test
  void the_judge_does_refuse_a_file_that_lost_its_claim() {
    String pdf =
        new String(new PdfRenderer().render(SampleActs.onePage()), StandardCharsets.ISO_8859_1);
    byte[] broken = pdf.replace("<pdfuaid:part>1<", "<pdfuaid:part>7<")
        .replace("<pdfaid:conformance>A<", "<pdfaid:conformance>Z<")
        .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(VeraPdf.failures(broken, "3a")).isNotEmpty();
    assertThat(VeraPdf.failures(broken, "ua1")).isNotEmpty();
  }
}
