package fr.levier.funding.opendata;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an export came to: the file, or what it lacks; and whether the law wants it published.
 *
 * @param text the file, to be written in UTF-8; empty if a datum is missing
 * @param gaps the data that are missing, in the order of the file; empty if the file could be made
 * @param duty whether it has to be published, and why
 */
public record Exported(Optional<String> text, List<Gap> gaps, PublicationDuty duty) {

  public Exported {
    gaps = List.copyOf(gaps);
    Objects.requireNonNull(duty, "duty");
    if (text.isPresent() != gaps.isEmpty()) {
      throw new IllegalArgumentException("a file is made when nothing is missing, and only then");
    }
  }
}
