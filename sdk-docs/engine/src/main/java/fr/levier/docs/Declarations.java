package fr.levier.docs;

import fr.levier.core.dossier.Attestation;
import fr.levier.core.dossier.Statements;
import fr.levier.core.lever.AttestedCondition;
import fr.levier.core.party.Signatory;
import fr.levier.core.report.Waived;
import fr.levier.core.report.Waiver;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.typography.FrenchDates;
import java.util.ArrayList;
import java.util.List;

/**
 * What people declare, printed where they sign: the conditions that a person attests, and the findings that somebody let
 * pass.
 */
final class Declarations {

  private static final Phrases SAY = new Phrases("declarations");

  private final List<AttestedCondition> conditions;
  private final Statements statements;
  private final List<Waived> waived;

  Declarations(List<AttestedCondition> conditions, Statements statements, List<Waived> waived) {
    this.conditions = conditions;
    this.statements = statements;
    this.waived = waived;
  }

  /** The act that says them, before its signatures; the same act when there is nothing to say. */
  Act on(Act act) {
    List<Block> said = new ArrayList<>();
    SAY.listing(
        "Conditions laissées à l’appréciation d’une personne, qui les atteste :",
        conditions.stream().map(this::condition).toList(),
        said);
    SAY.listing(
        "Réserves levées à l’examen du dossier :",
        waived.stream().map(Declarations::waived).toList(),
        said);
    if (said.isEmpty()) {
      return act;
    }
    List<Block> body = new ArrayList<>(act.body());
    body.addAll(place(body), said);
    return new Act(act.identity(), body, act.dossier());
  }

  /** Above the signatures, else above the annexes, else at the end. */
  private static int place(List<Block> body) {
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Block.Signatures || body.get(i) instanceof Block.Annex) {
        return i;
      }
    }
    return body.size();
  }

  private List<Inline> condition(AttestedCondition condition) {
    List<Inline> line =
        new ArrayList<>(SAY.words(condition.what().french() + " (" + condition.basis() + ") : "));
    condition
        .answeredBy(statements)
        .ifPresentOrElse(
            given -> line.addAll(SAY.words(attested(given))),
            () -> line.add(new Inline.Missing(
                "/attestations",
                "[À COMPLÉTER\u00A0: attestation – " + condition.attestor().french() + "]",
                SAY.origin())));
    return line;
  }

  private static String attested(Attestation given) {
    return "attesté par "
        + given.getSignatory().map(Declarations::person).orElse("")
        + given.getDate().map(day -> ", le " + FrenchDates.inWords(day)).orElse("")
        + given.getReference().map(reference -> " (" + reference + ")").orElse("");
  }

  private static String person(Signatory signatory) {
    String name = signatory.fullName().orElse("");
    return signatory
        .getQuality()
        .map(quality -> name.isEmpty() ? quality : name + ", " + quality)
        .orElse(name);
  }

  private static List<Inline> waived(Waived waived) {
    Waiver waiver = waived.waiver();
    List<Inline> line = new ArrayList<>();
    line.add(SAY.strong(waived.finding().rule()));
    line.addAll(SAY.words(" – "
        + waived.finding().message().french()
        + " – levée par "
        + waiver.getAuthor().orElse("")
        + waiver
            .getExpiresOn()
            .map(last -> ", jusqu’au " + FrenchDates.inWords(last))
            .orElse("")
        + " : "
        + waiver.getReason().orElse("")));
    return line;
  }
}
