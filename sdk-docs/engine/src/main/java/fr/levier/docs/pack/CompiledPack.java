package fr.levier.docs.pack;

import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Validity;
import fr.levier.docs.internal.template.PackTemplate;
import fr.levier.docs.tree.Act;
import java.time.LocalDate;
import java.util.List;

/**
 * A pack that was checked against the model it writes about and is ready to make acts. Immutable and thread-safe: compile
 * once, share everywhere.
 */
public final class CompiledPack {

  private final PackTemplate template;
  private final Validity validity;
  private final List<Clause> clauses;
  private final List<Divergence> divergences;
  private final List<PackDiagnostic> warnings;
  private final Class<?> subjectType;
  private final List<LawDeclaration> laws;
  private final List<DeclaredText> texts;

  CompiledPack(
      PackTemplate template,
      Validity validity,
      List<Clause> clauses,
      List<Divergence> divergences,
      List<PackDiagnostic> warnings,
      Class<?> subjectType,
      List<LawDeclaration> laws) {
    this.template = template;
    this.validity = validity;
    this.clauses = List.copyOf(clauses);
    this.divergences = List.copyOf(divergences);
    this.warnings = List.copyOf(warnings);
    this.subjectType = subjectType;
    this.laws = List.copyOf(laws);
    this.texts = laws.stream()
        .map(law -> new DeclaredText(law.reference(), law.from(), law.until()))
        .distinct()
        .toList();
  }

  /**
   * A pack of the class path, compiled.
   *
   * @param folder such as {@code fr/levier/conventions/partnership/packs/convention}
   * @param subjectType the model that its paths are resolved against
   * @throws PackException with every diagnostic, if one of them is an error
   */
  public static CompiledPack load(
      ClassLoader loader, String folder, Class<? extends LegalSubject> subjectType) {
    return PackCompiler.compile(PackSource.ofClassPath(loader, folder), subjectType);
  }

  /**
   * A clause of the pack, in the order of the act.
   *
   * @param id unique in the pack
   * @param version the version that stands in the act
   * @param kind {@code article}, {@code annex}…
   * @param conditional whether the act may do without it
   */
  public record Clause(
      String id, String version, String kind, boolean conditional, Overridable overridable) {}

  /** {@code id@version} of the pack. */
  public String identity() {
    return template.pack();
  }

  /** Id of the lever. */
  public String lever() {
    return template.lever();
  }

  /** Id of the document kind. */
  public String document() {
    return template.document();
  }

  /** Whether the act makes a contract or states a decision. */
  public Act.Nature nature() {
    return template.nature();
  }

  /** BCP 47 tag of the language, {@code fr-FR}. */
  public String language() {
    return template.language();
  }

  /** The days on which the pack may be used. */
  public Validity validity() {
    return validity;
  }

  /** The model that its paths were resolved against. */
  public Class<?> subjectType() {
    return subjectType;
  }

  /** The clauses of the body, then the annexes. */
  public List<Clause> clauses() {
    return clauses;
  }

  /** The clauses that layers replaced; empty for the pack of reference. */
  public List<Divergence> divergences() {
    return divergences;
  }

  /** What the lint found that does not stop the pack. */
  public List<PackDiagnostic> warnings() {
    return warnings;
  }

  /** The texts that clauses cite and that are not in force on a day, as diagnostics of their declarations. */
  public List<PackDiagnostic> lawsNotInForceOn(LocalDate day) {
    return laws.stream().flatMap(law -> law.notInForceOn(day).stream()).toList();
  }

  /** The texts that its clauses may cite, in the order of the act. */
  public List<DeclaredText> texts() {
    return texts;
  }

  /** What the clauses became. Not API: for the assembler. */
  public PackTemplate template() {
    return template;
  }

  @Override
  public String toString() {
    return template.pack();
  }
}
