package fr.levier.conventions.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of a project over a year. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableProjectReview.class)
@JsonDeserialize(builder = ProjectReview.Builder.class)
public interface ProjectReview extends WithProjectReview {

  /** The project. */
  Optional<@Filled String> getTitle();

  /** How far it has come. */
  Optional<ProjectState> getState();

  /** What was done. */
  List<@Filled String> getAchievements();

  /** What stood in the way. */
  List<@Filled String> getDifficulties();

  /** What comes next. */
  List<@Filled String> getNextSteps();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableProjectReview.Builder {}
}
