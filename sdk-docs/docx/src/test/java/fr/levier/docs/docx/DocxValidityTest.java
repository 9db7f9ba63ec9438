package fr.levier.docs.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.docs.tree.Act;
import fr.levier.judges.DocxSchemas;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocxValidityTest {

  static Stream<Arguments> acts() {
    return Stream.of(
        Arguments.of("rich", Acts.rich()),
        Arguments.of("stamped", Acts.stamped()),
        Arguments.of("hostile", Acts.hostile()),
        Arguments.of("200 rows", Acts.longTable(200)),
        Arguments.of("30 annexes", Acts.manyAnnexes(30)),
        Arguments.of("empty", Acts.of(List.of())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("acts")
  void every_part_obeys_the_schema(String name, Act act) throws Exception {
    assertThat(DocxSchemas.faults(new DocxRenderer().render(act))).as(name).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("acts")
  void docx4j_loads_the_file_whole(String name, Act act) throws Exception {
    byte[] file = new DocxRenderer().render(act);
    WordprocessingMLPackage loaded = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
    assertThat(loaded.getMainDocumentPart().getContents().getBody().getContent())
        .isNotNull();
    assertThat(
            loaded.getMainDocumentPart().getStyleDefinitionsPart().getContents().getStyle())
        .isNotEmpty();
    assertThat(loaded
            .getMainDocumentPart()
            .getNumberingDefinitionsPart()
            .getContents()
            .getNum())
        .isNotEmpty();
    assertThat(loaded.getCustomXmlDataStorageParts()).as(name).hasSize(1);
  }

  @Test
  void the_schema_check_sees_a_fault() throws Exception {
    byte[] file = new DocxRenderer().render(Acts.rich());
    byte[] faulty = Zip.edit(
        file,
        "word/document.xml",
        xml -> xml.replaceFirst("<w:pStyle", "<w:jc w:val=\"x\"/><w:pStyle"));
    assertThat(DocxSchemas.faults(faulty)).isNotEmpty();
  }
}
