package fr.levier.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.docs.diff.WordDiff;
import fr.levier.docs.negotiation.ClauseDifference;
import fr.levier.docs.negotiation.FieldDifference;
import fr.levier.docs.negotiation.Negotiation;
import fr.levier.docs.negotiation.Proposal;
import fr.levier.docs.negotiation.Reading;
import fr.levier.docs.negotiation.Remark;
import fr.levier.docs.negotiation.Settlement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The shape of {@code read --against --json}. */
final class NegotiationRows {

  private NegotiationRows() {}

  /**
   * What came back.
   *
   * @param left the paths that {@code --out} did not take over; absent without it
   */
  record Answer(
      String file,
      String against,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<FieldRow> fields,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<ClauseRow> clauses,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<ProposalRow> proposals,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<RemarkRow> remarks,
      Optional<List<String>> applied,
      Optional<List<String>> left) {}

  /**
   * A value.
   *
   * @param kind CHANGED, MISSING, ADDED, CONFLICT or DRIFTED
   * @param value the new value, as JSON holds it; absent if the text is no value, and {@code why} says so
   */
  record FieldRow(
      String kind,
      String path,
      Optional<String> before,
      Optional<String> after,
      Optional<JsonTree> value,
      Optional<String> why,
      Optional<String> clause,
      Optional<List<String>> surface,
      Optional<String> data) {

    private static FieldRow of(String kind, String path) {
      return new FieldRow(
          kind,
          path,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /** A clause that was touched; {@code kind} is EDITED, MOVED, DELETED or FOREIGN. */
  record ClauseRow(
      String kind,
      String clause,
      Optional<List<WordDiff.Part>> words,
      Optional<String> text,
      Optional<String> before,
      Optional<String> now) {}

  /** A tracked change. */
  record ProposalRow(
      Proposal.Kind kind, String author, Optional<LocalDate> day, String clause, String text) {}

  /** A comment. */
  record RemarkRow(
      String author, Optional<LocalDate> day, String clause, String about, String text) {}

  static Answer of(
      String file,
      String against,
      Negotiation back,
      Optional<Settlement> settled,
      Locale language) {
    return new Answer(
        file,
        against,
        back.fields().stream().map(it -> field(it, language)).toList(),
        back.clausesTouched().stream().map(NegotiationRows::clause).toList(),
        back.proposals().stream().map(NegotiationRows::proposal).toList(),
        back.remarks().stream().map(NegotiationRows::remark).toList(),
        settled.map(it -> paths(it.applied())),
        settled.map(it -> paths(it.left())));
  }

  private static List<String> paths(List<FieldDifference> differences) {
    return differences.stream().map(FieldDifference::path).toList();
  }

  private static FieldRow field(FieldDifference difference, Locale language) {
    if (difference instanceof FieldDifference.Changed changed) {
      return row("CHANGED", changed.path(), changed.before(), changed.after(), language);
    }
    if (difference instanceof FieldDifference.Conflict conflict) {
      FieldRow row =
          row("CONFLICT", conflict.path(), conflict.before(), conflict.newest(), language);
      return new FieldRow(
          row.kind(),
          row.path(),
          row.before(),
          Optional.empty(),
          row.value(),
          row.why(),
          Optional.empty(),
          Optional.of(conflict.surface()),
          Optional.of(conflict.data()));
    }
    if (difference instanceof FieldDifference.Missing missing) {
      return new FieldRow(
          "MISSING",
          missing.path(),
          Optional.of(missing.before()),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(missing.clause()).filter(clause -> !clause.isEmpty()),
          Optional.empty(),
          Optional.empty());
    }
    return difference instanceof FieldDifference.Added added
        ? added(added, language)
        : drifted((FieldDifference.Drifted) difference);
  }

  private static FieldRow row(
      String kind, String path, String before, Reading reading, Locale language) {
    return new FieldRow(
        kind,
        path,
        Optional.of(before),
        Optional.of(reading.text()),
        reading instanceof Reading.Understood read
            ? Optional.of(LevierJson.standard().toTree(read.value()))
            : Optional.empty(),
        why(reading, language),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> why(Reading reading, Locale language) {
    return reading instanceof Reading.NotUnderstood unread
        ? Optional.of(unread.why().in(language))
        : Optional.empty();
  }

  /** The element as far as it was understood, and the texts of its cells. */
  private static FieldRow added(FieldDifference.Added added, Locale language) {
    JsonTree element = LevierJson.standard().tree("{}");
    Map<String, String> texts = new LinkedHashMap<>();
    Optional<String> why = Optional.empty();
    for (Map.Entry<String, Reading> part : added.parts().entrySet()) {
      texts.put(part.getKey(), part.getValue().text());
      if (part.getValue() instanceof Reading.Understood read) {
        element = element.with(part.getKey(), read.value());
      }
      why = why.or(() -> why(part.getValue(), language));
    }
    FieldRow row = FieldRow.of("ADDED", added.path());
    return new FieldRow(
        row.kind(),
        row.path(),
        row.before(),
        Optional.of(String.join(" · ", texts.values())),
        Optional.of(element),
        why,
        row.clause(),
        row.surface(),
        row.data());
  }

  private static FieldRow drifted(FieldDifference.Drifted drifted) {
    return new FieldRow(
        "DRIFTED",
        drifted.path(),
        Optional.of(drifted.dossier()),
        Optional.of(drifted.carried()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static ClauseRow clause(ClauseDifference clause) {
    Optional<String> none = Optional.empty();
    if (clause instanceof ClauseDifference.Edited edited) {
      return new ClauseRow(
          "EDITED", edited.clause(), Optional.of(edited.words()), none, none, none);
    }
    if (clause instanceof ClauseDifference.Moved moved) {
      return new ClauseRow(
          "MOVED",
          moved.clause(),
          Optional.empty(),
          none,
          Optional.of(moved.before()),
          Optional.of(moved.now()));
    }
    if (clause instanceof ClauseDifference.Deleted deleted) {
      return new ClauseRow(
          "DELETED", deleted.clause(), Optional.empty(), Optional.of(deleted.text()), none, none);
    }
    return clause instanceof ClauseDifference.Foreign foreign
        ? new ClauseRow(
            "FOREIGN", foreign.clause(), Optional.empty(), Optional.of(foreign.text()), none, none)
        : new ClauseRow("AS_IS", clause.clause(), Optional.empty(), none, none, none);
  }

  private static ProposalRow proposal(Proposal it) {
    return new ProposalRow(it.kind(), it.author(), it.day(), it.clause(), it.text());
  }

  private static RemarkRow remark(Remark it) {
    return new RemarkRow(it.author(), it.day(), it.clause(), it.about(), it.text());
  }
}
