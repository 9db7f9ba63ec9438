package fr.levier.core.dossier;

import fr.levier.core.LevierStyle;
import fr.levier.core.rule.LegalSubject;
import org.immutables.value.Value;

/** An amendment and nothing else. */
@Value.Immutable
@LevierStyle
public interface SampleAmendment extends LegalSubject, AmendingAct, WithSampleAmendment {

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSampleAmendment.Builder {}
}
