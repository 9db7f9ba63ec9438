package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an integrator takes on, counted on the class paths that Maven computed for each module of this build. */
class ClassPathBudgetTest {

  @Test
  void checking_takes_at_most_fifteen_jars() {
    assertThat(jars("sdk-conventions")).hasSizeBetween(5, 15);
  }

  @Test
  void the_document_engine_adds_at_most_four() {
    assertThat(added("sdk-docs/engine", "sdk-conventions")).hasSizeBetween(1, 4);
  }

  @Test
  void pdf_adds_at_most_four_more() {
    assertThat(added("sdk-docs/pdf", "sdk-docs/engine")).hasSizeBetween(1, 4);
  }

  private static Set<String> added(String module, String base) {
    Set<String> added = jars(module);
    added.removeAll(jars(base));
    return added;
  }

  /** The jars of a module that are not of this project. */
  private static Set<String> jars(String module) {
    Path list = Session.ROOT.resolve(module).resolve("target/runtime.classpath");
    return Arrays.stream(Session.text(list).split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).startsWith(Session.ROOT))
        .map(entry -> String.valueOf(Path.of(entry).getFileName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
