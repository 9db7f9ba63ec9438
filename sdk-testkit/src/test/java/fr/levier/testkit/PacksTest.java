package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.docs.Documents;
import fr.levier.docs.pack.PackLint;
import fr.levier.docs.pack.PackSource;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pack of every document of every lever. */
class PacksTest {

  private static final Pattern PACK = Pattern.compile("/([a-z0-9]+)/packs/");
  private static final int LONG = 80;

  static Stream<Named<DocumentKind<?>>> kinds() {
    return InstalledRules.levers()
        .flatMap(lever -> lever.documents().stream()
            .map(kind -> Named.<DocumentKind<?>>of(lever.id() + " " + kind.id(), kind)));
  }

  static Stream<ExampleDossiers> complete() {
    return ExampleDossiers.complete();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void lint_has_nothing_to_say_of_a_pack(DocumentKind<?> kind) {
    PackSource pack = PackSource.ofClassPath(kind.subjectType().getClassLoader(), kind.pack());
    assertThat(PackLint.lint(pack, kind.subjectType())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("complete")
  void a_complete_dossier_leaves_nothing_to_complete_and_may_be_signed(ExampleDossiers example) {
    Act act = Documents.standard().assemble(example.dossier(), example.asOf());
    assertThat(ActText.of(act)).doesNotContain("À COMPLÉTER").doesNotContain("{{");
    assertThat(act.identity().stamp()).isEmpty();
    assertThat(Documents.standard().audit(act).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("complete")
  void a_bare_draft_says_what_is_missing(ExampleDossiers example) {
    JsonTree nothing = LevierJson.standard().tree("{}");
    // Of a family of subjects, which one it is must be said.
    JsonTree subject = example
        .tree()
        .at("/subject/type")
        .map(type -> nothing.with("/type", type))
        .orElse(nothing);
    JsonTree bare = example.tree().with("/subject", subject);
    Act act =
        Documents.standard().assemble(LevierJson.standard().readDossier(bare), example.asOf());
    assertThat(ActText.of(act)).contains("[À COMPLÉTER").doesNotContain("{{");
  }

  /** What two levers would say alike is said once, in the clauses that come with the engine. */
  @Test
  void no_long_line_stands_in_the_packs_of_two_levers() throws IOException {
    Map<String, Set<String>> levers = new TreeMap<>();
    for (String module : List.of("sdk-conventions", "sdk-funding")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "resources"))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".md")).toList()) {
          Matcher pack = PACK.matcher(file.toString().replace('\\', '/'));
          assertThat(pack.find()).as("%s stands in a pack", file).isTrue();
          Files.readString(file)
              .lines()
              .map(line -> line.strip().replaceAll("\\s+", " "))
              .filter(line -> line.length() >= LONG && !line.matches("(\\||- \\{cite).*"))
              .forEach(line ->
                  levers.computeIfAbsent(line, fresh -> new TreeSet<>()).add(pack.group(1)));
        }
      }
    }
    levers.values().removeIf(of -> of.size() == 1);
    assertThat(levers).isEmpty();
  }
}
