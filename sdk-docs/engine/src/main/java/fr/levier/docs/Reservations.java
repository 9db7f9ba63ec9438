package fr.levier.docs;

import fr.levier.core.report.Finding;
import fr.levier.core.report.MissingFact;
import fr.levier.core.report.Report;
import fr.levier.core.rule.Severity;
import fr.levier.docs.pack.CompiledPack;
import fr.levier.docs.pack.Divergence;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What has to be said about an act beside its clauses: the errors that keep it a draft, the law it was made under when it is
 * not the published one, and where its clauses leave the pack of reference.
 *
 * @param errors ERROR findings of the subject, then of the act
 * @param missing facts that rules wait for
 * @param overlaid ids of the parameters of the law that an overlay changed
 * @param divergences clauses that a layer replaced
 * @param remarks what is to be known of the pack on that day
 */
record Reservations(
    List<Finding> errors,
    List<MissingFact> missing,
    List<String> overlaid,
    List<Divergence> divergences,
    List<String> remarks) {

  /** The mention on every page of a draft. */
  static final String STAMP = "PROJET";

  static Reservations of(
      Report report, Report audit, CompiledPack pack, LocalDate asOf, LawInForce law) {
    List<String> remarks = new ArrayList<>();
    if (!pack.validity().covers(asOf)) {
      remarks.add("Le modèle " + pack.identity() + " n’est pas prévu pour cette date.");
    }
    remarks.addAll(law.remarks());
    return new Reservations(
        Stream.concat(
                report.findings(Severity.ERROR).stream(), audit.findings(Severity.ERROR).stream())
            .toList(),
        report.missing(),
        List.copyOf(new TreeSet<>(report.overlaid())),
        pack.divergences(),
        remarks);
  }

  /** The act that says them; the same act when there is nothing to say. */
  Act on(Act act) {
    boolean draft = !errors.isEmpty();
    List<Block> body = new ArrayList<>();
    if (draft || !divergences.isEmpty() || !remarks.isEmpty()) {
      body.addAll(new CoverSheet(this, act.identity().day()).blocks());
    }
    body.addAll(act.body());
    if (!overlaid.isEmpty()) {
      body.add(afterTitle(body), CoverSheet.overlayNotice(overlaid));
    }
    return new Act(draft ? stamped(act.identity()) : act.identity(), body, act.dossier());
  }

  /** Inside the act itself, which cannot lose it as it could lose a cover. */
  private static int afterTitle(List<Block> body) {
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Block.Heading heading && heading.level() == 1) {
        return i + 1;
      }
    }
    return body.size();
  }

  private static Act.Identity stamped(Act.Identity identity) {
    return new Act.Identity(
        identity.title(),
        identity.language(),
        identity.nature(),
        identity.lever(),
        identity.kind(),
        identity.pack(),
        identity.day(),
        Optional.of(STAMP),
        identity.author());
  }
}
