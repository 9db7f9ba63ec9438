package fr.levier.testkit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.dossier.AdvantageAct;
import fr.levier.core.dossier.AmendingAct;
import fr.levier.core.dossier.CompetitiveAct;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.dossier.HealthDataAct;
import fr.levier.core.dossier.InterestedAct;
import fr.levier.core.dossier.OperatedAct;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Rpps;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An act of a lever that is not ours, with every capability that the common rules look for. */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableSampleAct.class)
@JsonDeserialize(builder = SampleAct.Builder.class)
public interface SampleAct
    extends LegalSubject,
        InterestedAct,
        AmendingAct,
        FundedAct,
        CompetitiveAct,
        AdvantageAct,
        HealthDataAct,
        OperatedAct {

  Optional<Rpps> getRpps();

  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.SIGNATURE ? getSignatureDate() : Optional.empty();
  }

  final class Builder extends ImmutableSampleAct.Builder {}
}
