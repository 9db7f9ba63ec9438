package fr.levier.core.rule;

import fr.levier.core.law.LegalReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule is, apart from how it is judged. Its title, messages and remedy stand in the message bundles under its id.
 *
 * @param id public and stable; never reused
 * @param severity the highest a breach can have
 * @param strictSeverity what its warnings become in strict mode
 * @param kind whether it is timeless or dated
 * @param day the day it tests
 * @param facts names of the facts it needs; absent, they leave it undecided
 * @param contents names of the contents it requires ({@code a|b}: at least one); absent, it is breached
 * @param yieldsTo ids of the rules that silence it when they are breached above INFO
 * @param replaces ids of the general rules it stands in for
 * @param basis the texts it rests on; never empty
 * @param changeable names of the facts that can still be changed to put things in order
 */
public record RuleInfo(
    String id,
    Severity severity,
    Optional<Severity> strictSeverity,
    Kind kind,
    LegalDay day,
    List<String> facts,
    List<String> contents,
    List<String> yieldsTo,
    List<String> replaces,
    List<LegalReference> basis,
    List<String> changeable) {

  /** Whether Parliament could change a rule. */
  public enum Kind {
    /** Timeless completeness or coherence; also seen by a plain Bean Validation validator. */
    FORM,
    /** Depends on a date, an amount, or a quality of the parties. */
    LAW,
    /** Computes; never breached. */
    DERIVED
  }

  public RuleInfo {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(severity, "severity");
    facts = List.copyOf(facts);
    contents = List.copyOf(contents);
    yieldsTo = List.copyOf(yieldsTo);
    replaces = List.copyOf(replaces);
    basis = List.copyOf(basis);
    changeable = List.copyOf(changeable);
    if (basis.isEmpty()) {
      throw new IllegalArgumentException(id + " rests on no text");
    }
    if (severity == Severity.ERROR && basis.stream().noneMatch(LegalReference::isVerified)) {
      throw new IllegalArgumentException(
          id + " rests on unverified texts alone: at most a warning");
    }
  }

  /** Whether one of the texts it rests on was verified. */
  public boolean isVerified() {
    return basis.stream().anyMatch(LegalReference::isVerified);
  }

  /** Starts a form rule. */
  public static Builder form(String id, Severity severity, LegalDay day) {
    return new Builder(id, severity, Kind.FORM, day);
  }

  /** Starts a law rule. */
  public static Builder law(String id, Severity severity, LegalDay day) {
    return new Builder(id, severity, Kind.LAW, day);
  }

  /** Starts a rule that computes and is never breached. */
  public static Builder derived(String id, Severity severity, LegalDay day) {
    return new Builder(id, severity, Kind.DERIVED, day);
  }

  /** Says the rest of what a rule is. */
  public static final class Builder {
    private final String id;
    private final Severity severity;
    private final Kind kind;
    private final LegalDay day;
    private Optional<Severity> strictSeverity = Optional.empty();
    private List<String> facts = List.of();
    private List<String> contents = List.of();
    private List<String> yieldsTo = List.of();
    private List<String> replaces = List.of();
    private List<String> changeable = List.of();
    private List<LegalReference> basis = List.of();

    private Builder(String id, Severity severity, Kind kind, LegalDay day) {
      this.id = id;
      this.severity = severity;
      this.kind = kind;
      this.day = day;
    }

    public Builder strict(Severity raised) {
      strictSeverity = Optional.of(raised);
      return this;
    }

    public Builder facts(String... names) {
      facts = List.of(names);
      return this;
    }

    public Builder contents(String... names) {
      contents = List.of(names);
      return this;
    }

    public Builder yieldsTo(String... ids) {
      yieldsTo = List.of(ids);
      return this;
    }

    public Builder replaces(String... ids) {
      replaces = List.of(ids);
      return this;
    }

    public Builder changeable(String... names) {
      changeable = List.of(names);
      return this;
    }

    /** Ends the description with what the rule rests on. */
    public RuleInfo basis(LegalReference... texts) {
      basis = List.of(texts);
      return new RuleInfo(
          id,
          severity,
          strictSeverity,
          kind,
          day,
          facts,
          contents,
          yieldsTo,
          replaces,
          basis,
          changeable);
    }
  }
}
