package fr.levier.docs.negotiation;

import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.json.UnusableInputException;
import fr.levier.docs.pack.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A document that came back, read against the dossier it was made from: what changed, and what a dossier that takes it over
 * looks like. Immutable.
 *
 * <pre>{@code
 * Negotiation back = documents.negotiate(file, LevierJson.standard().tree(Path.of("convention.json")));
 * back.fields().forEach(System.out::println);
 * Settlement settled = back.settle(Negotiation.CERTAIN);
 * }</pre>
 */
public final class Negotiation {

  /**
   * What may be taken over without a choice: values changed everywhere alike and understood, values taken out of a clause that
   * stands, and rows added. Conflicts, values that went with their clause, and drift are left.
   */
  public static final Predicate<FieldDifference> CERTAIN =
      difference -> difference instanceof FieldDifference.Changed
          || difference instanceof FieldDifference.Added
          || (difference instanceof FieldDifference.Missing missing
              && missing.clause().isEmpty());

  /** The same, and in a conflict the new text of the pages, as when the other side works in LibreOffice. */
  public static final Predicate<FieldDifference> SURFACE =
      CERTAIN.or(difference -> difference instanceof FieldDifference.Conflict);

  private final JsonTree dossier;
  private final Class<?> subject;
  private final Returned returned;
  private final List<FieldDifference> fields;

  private Negotiation(
      JsonTree dossier, Class<?> subject, Returned returned, List<FieldDifference> fields) {
    this.dossier = dossier;
    this.subject = subject;
    this.returned = returned;
    this.fields = List.copyOf(fields);
  }

  /**
   * Reads what came back against a dossier.
   *
   * @param carried the dossier file inside the document
   * @param dossier the dossier file it is held against
   * @param subject the type of the subject of both
   * @throws UnusableInputException if one of the two is no dossier with such a subject
   */
  public static Negotiation of(
      JsonTree carried, JsonTree dossier, Class<?> subject, Returned returned) {
    LevierJson json = LevierJson.standard();
    DossierEnvelope ours = json.readDossier(dossier);
    JsonTree base = dossier.with("/subject", ours.subject(subject));
    JsonTree theirs = carried.with("/subject", json.readDossier(carried).subject(subject));
    List<FieldDifference> fields = new ArrayList<>(Drift.between(theirs, base));
    ValueReader reader = ValueReader.of(subject);
    fields.addAll(new FieldComparison(theirs, reader).of(returned.values()));
    fields.addAll(AddedRows.of(returned.rows(), reader));
    return new Negotiation(base, subject, returned, fields);
  }

  /** The values that came back otherwise: drift first, then in the order of the document, then what was added. */
  public List<FieldDifference> fields() {
    return fields;
  }

  /** How each clause came back, in the order of the act; then foreign text. */
  public List<ClauseDifference> clauses() {
    return returned.clauses();
  }

  /** The clauses that did not come back as they were, and foreign text. */
  public List<ClauseDifference> clausesTouched() {
    return clauses().stream()
        .filter(clause -> !(clause instanceof ClauseDifference.AsIs))
        .toList();
  }

  /** The tracked changes, in the order of the document; the rest is told as if they were accepted. */
  public List<Proposal> proposals() {
    return returned.proposals();
  }

  /** The comments, in the order of the document. */
  public List<Remark> remarks() {
    return returned.remarks();
  }

  /** Whether nothing was touched: no value, no clause, nothing tracked. A comment touches nothing. */
  public boolean isUntouched() {
    return fields.isEmpty() && clausesTouched().isEmpty() && proposals().isEmpty();
  }

  /**
   * The dossier with the differences that are accepted. One that is not understood, or that the model refuses, is left, whatever
   * was accepted.
   */
  public Settlement settle(Predicate<FieldDifference> accepted) {
    Objects.requireNonNull(accepted, "accepted");
    return new Settling(dossier, subject).of(fields, accepted);
  }
}
