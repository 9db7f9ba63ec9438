package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.docs.pack.PackDiagnostic;
import fr.levier.docs.pack.PackLint;
import fr.levier.docs.pack.PackSkeleton;
import fr.levier.docs.pack.PackSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the law wants of the main act of each lever cannot be left out of a pack made for it. */
class LawfulPacksTest {

  private static final Pattern MANDATORY = Pattern.compile("(?m)^mandatory: \\[([^\\]]*)]");

  /** Their mandatory clauses come from the call itself: no rule of law requires a content of one, nor does one cite a text. */
  private static final Set<String> SILENT = Set.of("/calls/", "/tiga/");

  static Stream<Named<DocumentKind<?>>> mainActs() {
    return InstalledRules.levers()
        .map(lever -> Named.<DocumentKind<?>>of(lever.id(), lever.documents().get(0)));
  }

  static Stream<Named<DocumentKind<?>>> allActs() {
    return InstalledRules.levers()
        .flatMap((Lever lever) -> lever.documents().stream()
            .map(kind -> Named.<DocumentKind<?>>of(lever.id() + " " + kind.id(), kind)));
  }

  @ParameterizedTest
  @MethodSource("mainActs")
  void a_mandatory_clause_that_is_dropped_is_told_with_its_text(DocumentKind<?> kind) {
    Map<String, String> files = PackSkeleton.of(kind, "mien");
    String manifest = files.getOrDefault("pack.yaml", "");
    Matcher mandatory = MANDATORY.matcher(manifest);
    assertThat(mandatory.find()).isTrue();
    List<String> named = new ArrayList<>();
    for (String listed : mandatory.group(1).split(",\\s*", -1)) {
      List<PackDiagnostic> found = lint(kind, without(files, listed));
      assertThat(found).as(listed).anyMatch(PackDiagnostic::isError);
      found.stream()
          .map(it -> it.shown(Locale.FRENCH))
          .filter(it -> it.contains("elle vient de ") || it.contains("qu’exige "))
          .forEach(named::add);
    }
    boolean silent = SILENT.stream().anyMatch(kind.pack()::contains);
    assertThat(named.isEmpty())
        .as("no text is named for any of the mandatory clauses")
        .isEqualTo(silent);
    assertThat(named).allMatch(it -> it.matches("(?s).*PACK-0(14|34) .*"));
  }

  @ParameterizedTest
  @MethodSource("allActs")
  void the_skeleton_of_every_act_has_no_fault(DocumentKind<?> kind) {
    assertThat(lint(kind, PackSkeleton.of(kind, "mien"))).isEmpty();
  }

  private static Map<String, String> without(Map<String, String> files, String clause) {
    Map<String, String> fewer = new TreeMap<>(files);
    String manifest = fewer.getOrDefault("pack.yaml", "");
    String id = Pattern.quote(clause.strip());
    int from = manifest.indexOf("\nbody:");
    int to = manifest.indexOf("\nmandatory:") + 1;
    String lists = manifest.substring(from, to);
    String shorter = lists
        .replaceFirst("(?m)^  - " + id + "\\n", "")
        .replaceFirst("(?<=[\\[ ,])" + id + "(, *|(?=]))", "");
    fewer.put("pack.yaml", manifest.substring(0, from) + shorter + manifest.substring(to));
    fewer.remove("clauses/" + clause.strip() + ".md");
    return fewer;
  }

  private static List<PackDiagnostic> lint(DocumentKind<?> kind, Map<String, String> files) {
    return PackLint.lint(PackSource.of("mien", files), kind);
  }
}
