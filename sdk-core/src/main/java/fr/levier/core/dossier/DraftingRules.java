package fr.levier.core.dossier;

import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.List;
import java.util.Optional;

/** DOC-01, DOC-05, DOC-06, DOC-07: the parties of an act, as it names them and as they sign it. */
final class DraftingRules {

  private static final RuleInfo ORIGINALS = RuleInfo.form(
          "DOC-01", Severity.ERROR, LegalDay.SIGNATURE)
      .facts("originals", "parties")
      .yieldsTo("PAR-16")
      .changeable("originals", "registryCopy")
      .basis(Judging.DRAFTING);

  private static final RuleInfo BLOCK = RuleInfo.form(
          "DOC-05", Severity.WARNING, LegalDay.SIGNATURE)
      .contents("partyName", "partyLegalNature", "representativeName", "representativeQuality")
      .changeable("partyName", "representativeName", "representativeQuality")
      .basis(Judging.DRAFTING);

  private static final RuleInfo SAME_PARTIES = RuleInfo.form(
          "DOC-06", Severity.ERROR, LegalDay.SIGNATURE)
      .facts("parties", "baseActParties")
      .changeable("parties")
      .basis(Judging.DRAFTING);

  private static final RuleInfo IDENTIFIERS = RuleInfo.form(
          "DOC-07", Severity.INFO, LegalDay.SIGNATURE)
      .facts("partyType")
      .contents("partySiret", "partyAddress", "signingAuthority")
      .changeable("partySiret", "partyAddress", "signingAuthority")
      .basis(Judging.DRAFTING);

  static final List<Rule<LegalSubject>> ALL = List.of(
      Judging.on(SignedAct.class, ORIGINALS, DraftingRules::originals),
      Judging.on(SignedAct.class, BLOCK, DraftingRules::block),
      Judging.on(AmendingAct.class, SAME_PARTIES, DraftingRules::sameParties),
      Judging.on(SignedAct.class, IDENTIFIERS, DraftingRules::identifiers));

  private DraftingRules() {}

  private static void originals(SignedAct act, Examination examination) {
    int registry = act.isRegistryCopy().orElse(false) ? 1 : 0;
    Fact<Integer> originals = examination.fact("originals", act.getOriginals());
    // Nobody signs with oneself: a single party is a list that is not finished.
    Fact<Integer> parties =
        examination.fact("parties", Optional.of(act.getParties().size()).filter(size -> size > 1));
    examination.breachedIf(
        originals.is((count, signing) -> count < signing || count > signing + registry, parties));
  }

  private static void block(SignedAct act, Examination examination) {
    for (int i = 0; i < act.getParties().size(); i++) {
      PartyContents.ofBlock(act.getParties().get(i)).tell(i, Severity.WARNING, examination);
    }
  }

  private static void identifiers(SignedAct act, Examination examination) {
    for (int i = 0; i < act.getParties().size(); i++) {
      PartyContents.ofIdentifiers(act.getParties().get(i), PartyContents.path(i))
          .tell(i, Severity.INFO, examination);
    }
  }

  private static void sameParties(AmendingAct act, Examination examination) {
    Fact<List<String>> parties =
        examination.fact("parties", Judging.given(PartyContents.names(act.getParties())));
    Fact<List<String>> base = examination.fact(
        "baseActParties", Judging.given(PartyContents.names(act.getBaseActParties())));
    Truth given = parties.is(names -> true).and(base.is(names -> true));
    Truth same = given.isYes() ? SameParty.all(act.getParties(), act.getBaseActParties()) : given;
    examination.breachedIf(same.not(), parties.path());
  }
}
