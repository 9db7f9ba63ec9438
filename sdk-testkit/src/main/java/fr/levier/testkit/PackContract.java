package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.docs.kit.PackFolder;
import fr.levier.docs.kit.SampleResult;
import fr.levier.docs.pack.PackDiagnostic;
import fr.levier.docs.pack.PackLint;
import fr.levier.docs.pack.PackSource;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every folder of clauses has to keep: the lint finds no error, and each sample gives the text that was accepted for
 * it. Extend it and give the folder; the tests run under JUnit 5:
 *
 * <pre>{@code
 * class OurConventionTest extends PackContract {
 *   OurConventionTest() {
 *     super(Path.of("src/main/resources/packs/convention"));
 *   }
 * }
 * }</pre>
 *
 * <p>{@code ./levier pack test DIR --accept} writes the text of a sample.
 */
public abstract class PackContract {

  private final PackFolder folder;

  /**
   * A contract on a pack.
   *
   * @param folder with {@code pack.yaml}, {@code clauses/} and {@code samples/}
   * @throws fr.levier.docs.pack.PackException if its manifest names no document that is installed
   */
  protected PackContract(Path folder) {
    this(folder, PackLint.requiredKind(PackSource.ofFolder(folder), LeverCatalog.installed()));
  }

  /**
   * A contract on a layer over the pack of reference.
   *
   * @param folder with {@code clauses/} and {@code samples/}
   * @param document the id of a document of the lever
   * @throws fr.levier.core.lever.UnknownLeverException if no installed lever has the id
   * @throws IllegalArgumentException if the lever has no such document
   */
  protected PackContract(Path folder, String lever, String document) {
    this(
        folder,
        LeverCatalog.installed().lever(lever).documents().stream()
            .filter(it -> it.id().equals(document))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(lever + " has no document " + document)));
  }

  private PackContract(Path folder, DocumentKind<?> kind) {
    this.folder = PackFolder.of(folder, folder.toString(), kind);
  }

  /** The lint finds no error; warnings are let pass. */
  @Test
  void the_lint_finds_no_error() {
    assertThat(folder.lint()).filteredOn(PackDiagnostic::isError).isEmpty();
  }

  /** One test a sample. */
  @TestFactory
  Stream<DynamicTest> every_sample_gives_its_accepted_text() {
    return folder.samples().stream()
        .map(sample -> dynamicTest(String.valueOf(sample.getFileName()), () -> {
          SampleResult result = folder.test(sample);
          assertThat(result.passes())
              .as(
                  "%s: ./levier pack test DIR --accept writes the text%n%s",
                  PackFolder.expected(sample), String.join("\n", result.diff()))
              .isTrue();
        }));
  }
}
