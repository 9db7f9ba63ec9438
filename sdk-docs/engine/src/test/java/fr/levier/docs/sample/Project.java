package fr.levier.docs.sample;

import fr.levier.core.LevierStyle;
import fr.levier.core.money.Euros;
import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A project of a {@link Deal}. */
@Value.Immutable
@LevierStyle
public interface Project {
  Optional<String> getTitle();

  Optional<Stage> getStage();

  Optional<Euros> getCost();

  List<String> getSteps();

  static Builder builder() {
    return new Builder();
  }

  static Project of(String title) {
    return builder().title(title).build();
  }

  final class Builder extends ImmutableProject.Builder {}

  /** How far a project is. */
  enum Stage implements Labelled {
    IDEA("idée"),
    TEST("essai en conditions réelles");

    private final String french;

    Stage(String french) {
      this.french = french;
    }

    @Override
    public Localized label() {
      return new Localized(french, name());
    }
  }
}
