package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.text.TextRenderer;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One straight line: from typed facts to files, and back. */
class EndToEndTest {

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"argenteuil", "partnership"})
  void word_and_pdf_give_back_an_equal_dossier_without_alteration(String name) {
    Session.of("generate", "examples/dossiers/" + name + ".json", "--out", folder);
    String expected = Session.of("check", "examples/dossiers/" + name + ".json").out();
    List<String> dossiers = new ArrayList<>();
    for (String extension : List.of("docx", "pdf")) {
      Session read = Session.of("read", folder.resolve(name + "-convention." + extension));
      assertThat(read.code()).isZero();
      assertThat(read.err()).isEmpty();
      Path back = Session.written(folder.resolve("back.json"), read.out());
      String report = Session.of("check", back).out();
      assertThat(afterFirstLine(report)).isEqualTo(afterFirstLine(expected));
      dossiers.add(read.out());
    }
    assertThat(dossiers.get(0)).isEqualTo(dossiers.get(1));
  }

  private static String afterFirstLine(String text) {
    return text.substring(text.indexOf('\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "argenteuil",
        "partnership",
        "fiche-projet",
        "protocole-test",
        "lettre-interet",
        "bilan"
      })
  void page_and_plain_text_say_what_the_act_says(String name) throws Exception {
    Path file = Session.DOSSIERS.resolve(name + ".json");
    Dossier dossier =
        Inputs.dossier(name, LevierJson.standard().tree(file), LeverCatalog.installed());
    Act act = new PlannedAct(dossier, dossier.kind(), dossier.asOf().orElseThrow(), name)
        .assemble(Documents.standard());
    byte[] text = Documents.standard().render(act, Format.TEXT).bytes();
    assertThat(ActText.fold(TextRenderer.words(new String(text, StandardCharsets.UTF_8))))
        .isEqualTo(ActText.of(act));
    byte[] page = Documents.standard().render(act, Format.HTML).bytes();
    assertThat(letters(words(page))).isEqualTo(letters(ActText.of(act)));
  }

  private static String letters(String text) {
    return ActText.fold(text).replace(" ", "");
  }

  /** What a page says of the act, without what it adds for its own reader. */
  private static String words(byte[] page) throws Exception {
    Element root = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page))
        .getDocumentElement();
    StringBuilder words = new StringBuilder();
    collect(root, words);
    return words.toString();
  }

  private static void collect(Node node, StringBuilder words) {
    if (node instanceof Element element) {
      boolean unsaid = Set.of("head", "script").contains(element.getTagName());
      if (unsaid || element.hasAttribute("data-artifact")) {
        return;
      }
      words.append(element.getAttribute("alt"));
    } else {
      words.append(node.getNodeValue());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, words);
    }
  }

  @Test
  void the_same_dossier_gives_the_same_bytes_whatever_the_machine_and_its_history()
      throws IOException, InterruptedException {
    Path french = folder.resolve("fr");
    Path turkish = folder.resolve("tr");
    generate(
        french,
        List.of("-Duser.language=fr", "-Duser.country=FR", "-Duser.timezone=Europe/Paris"),
        "examples/dossiers/argenteuil.json");
    // Another language, another zone, and three other acts made before.
    generate(
        turkish,
        List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
        "examples/dossiers/bilan.json",
        "examples/dossiers/partnership.json",
        "examples/dossiers/lettre-interet.json",
        "examples/dossiers/argenteuil.json");
    for (String extension : List.of("docx", "pdf", "html", "txt")) {
      String name = "argenteuil-convention." + extension;
      assertThat(Files.mismatch(french.resolve(name), turkish.resolve(name))).isEqualTo(-1);
    }
  }

  private static void generate(Path out, List<String> options, String... dossiers)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("fr.levier.cli.Main", "generate"));
    arguments.addAll(List.of(dossiers));
    arguments.addAll(List.of("--out", out.toString()));
    Jvm.Result result =
        Jvm.run(System.getProperty("java.class.path"), options, arguments.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
  }

  @Test
  void stderr_is_quiet_and_a_hundred_megabytes_pass_by_in_a_small_heap()
      throws IOException, InterruptedException {
    String classPath = System.getProperty("java.class.path");
    Jvm.Result check = Jvm.run(
        classPath,
        List.of("-Xmx128m"),
        "fr.levier.cli.Main",
        "check",
        "examples/dossiers/partnership.json");
    assertThat(check.code()).isZero();
    assertThat(check.err()).isEmpty();
    Path big = folder.resolve("big.json");
    try (var file = new java.io.RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(100L * 1024 * 1024);
    }
    for (String command : List.of("check", "read", "cases")) {
      Jvm.Result refused =
          Jvm.run(classPath, List.of("-Xmx128m"), "fr.levier.cli.Main", command, big.toString());
      assertThat(refused.code()).isEqualTo(2);
      assertThat(refused.err().strip().lines()).hasSize(1);
      assertThat(refused.err()).startsWith(big.toString());
    }
  }
}
