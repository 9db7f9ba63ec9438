package fr.levier.core.dossier;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.List;

/** COI-4: the anti-gift regime. */
final class GiftRule {

  private static final RuleInfo INFO = RuleInfo.law("COI-4", Severity.ERROR, LegalDay.GRANT)
      .facts("giverType", "recipientType", "advantageValue", "antiGiftFiling")
      .yieldsTo("EXP-09")
      .changeable("antiGiftFiling", "advantageValue")
      .basis(LegalReference.article("L. 1453-3", LegalCode.CSP).by("décret n° 2020-730"));

  static final List<Rule<LegalSubject>> ALL =
      List.of(Judging.on(AdvantageAct.class, INFO, GiftRule::judge));

  private GiftRule() {}

  private static void judge(AdvantageAct act, Examination examination) {
    Fact<ActorType> giver = examination.fact("giverType", act.getGiverType());
    Fact<ActorType> recipient = examination.fact("recipientType", act.getRecipientType());
    examination.appliesIf(giver.is(AntiGiftRegime::isGiver));
    examination.appliesIf(recipient.is(AntiGiftRegime::isRecipient));
    AntiGiftRegime.judgeFiling(act, act.getAntiGiftFiling(), Truth.YES, examination);
  }
}
