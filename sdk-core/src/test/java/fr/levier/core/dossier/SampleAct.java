package fr.levier.core.dossier;

import fr.levier.core.LevierStyle;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Contact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An act with every capability that common rules look for. */
@Value.Immutable
@WellFormed
@LevierStyle
public interface SampleAct
    extends LegalSubject,
        InterestedAct,
        FundedAct,
        CompetitiveAct,
        AdvantageAct,
        HealthDataAct,
        OperatedAct,
        WithSampleAct {

  List<Contact> getContacts();

  Optional<LocalDate> getGrantDate();

  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case SIGNATURE -> getSignatureDate();
      case GRANT -> getGrantDate();
      default -> Optional.empty();
    };
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSampleAct.Builder {}
}
