package fr.levier.docs.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.conventions.partnership.AnnualReview;
import fr.levier.conventions.partnership.LetterOfInterest;
import fr.levier.conventions.partnership.PartnershipConvention;
import fr.levier.conventions.partnership.ProjectSheet;
import fr.levier.conventions.partnership.TestProtocolSheet;
import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.LevierJson;
import fr.levier.core.rule.LegalSubject;
import fr.levier.docs.Documents;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The acts that a user makes from the example dossiers, judged like the made-up ones. */
class ExampleActsTest {

  private static final Path DOSSIERS = Path.of("../../examples/dossiers");

  @ParameterizedTest
  @CsvSource({
    "argenteuil",
    "partnership",
    "fiche-projet",
    "protocole-test",
    "lettre-interet",
    "bilan"
  })
  void it_obeys_the_schemas_loads_whole_and_says_what_the_act_says(String dossier)
      throws Exception {
    Act act = act(dossier);
    byte[] docx = new DocxRenderer().render(act);
    for (String part : List.of("document", "styles", "numbering", "settings", "footnotes")) {
      assertThat(DocxValidityTest.errors(Zip.part(docx, "word/" + part + ".xml")))
          .isEmpty();
    }
    assertThat(WordprocessingMLPackage.load(new ByteArrayInputStream(docx))
            .getMainDocumentPart()
            .getContents()
            .getBody()
            .getContent())
        .isNotEmpty();
    assertThat(DocxText.of(docx)).isEqualTo(ActText.of(act));
  }

  private static Act act(String name) {
    DossierEnvelope dossier = LevierJson.standard().readDossier(DOSSIERS.resolve(name + ".json"));
    Class<? extends LegalSubject> type = switch (dossier.document().orElse("convention")) {
      case "fiche-projet" -> ProjectSheet.class;
      case "protocole-test" -> TestProtocolSheet.class;
      case "lettre-interet" -> LetterOfInterest.class;
      case "bilan" -> AnnualReview.class;
      default -> PartnershipConvention.class;
    };
    return Documents.standard().assemble(dossier.subject(type), dossier.asOf().orElseThrow());
  }
}
