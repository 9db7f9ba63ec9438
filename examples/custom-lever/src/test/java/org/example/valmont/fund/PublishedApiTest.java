package org.example.valmont.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lever asks nothing of the SDK that is not published. */
class PublishedApiTest {

  private static List<String> lines(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> read(file).lines())
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Test
  void no_class_stands_in_a_package_of_the_sdk_or_looks_into_its_insides() throws IOException {
    assertThat(lines(Path.of("src")))
        .filteredOn(line -> line.matches("package .*|import .*"))
        .hasSizeGreaterThan(20)
        .noneMatch(line -> line.startsWith("package fr.levier"))
        .noneMatch(line -> line.contains(".internal."));
  }

  @Test
  void the_lever_itself_stands_on_the_core_alone() throws IOException {
    assertThat(lines(Path.of("src/main")))
        .filteredOn(line -> line.contains("import") && line.contains("fr.levier."))
        .allMatch(line -> line.contains("fr.levier.core."));
  }
}
