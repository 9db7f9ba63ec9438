package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an amendment changes in an article. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableArticleChange.class)
@JsonDeserialize(builder = ArticleChange.Builder.class)
public interface ArticleChange extends WithArticleChange {

  /** Which article of the convention: {@code article 5}. */
  Optional<@Filled String> getArticle();

  /** What it said. */
  Optional<@Filled String> getFormer();

  /** What it says from now on. */
  Optional<@Filled String> getReplacement();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableArticleChange.Builder {}
}
