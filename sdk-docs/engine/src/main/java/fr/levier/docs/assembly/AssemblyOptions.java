package fr.levier.docs.assembly;

import fr.levier.core.dossier.Statements;
import fr.levier.core.law.LegalParameters;
import fr.levier.docs.tree.MissingPolicy;
import fr.levier.docs.typography.Spelling;
import java.util.Objects;
import java.util.Optional;

/**
 * How an act is assembled.
 *
 * @param dossier the dossier file, as canonical JSON, carried by the act
 * @param missing the policy for every value that the pack gives none of its own; absent to leave it to the pack
 * @param spelling how numbers are spelled out
 * @param statements what people declare beside the subject: printed, and carried by the dossier
 * @param law what a subject derives for the day of the act, such as its duties, is derived by
 * @param citations whether the list of the texts that the act cites stands on its last page
 */
public record AssemblyOptions(
    String dossier,
    Optional<MissingPolicy> missing,
    Spelling spelling,
    Statements statements,
    LegalParameters law,
    boolean citations) {

  public AssemblyOptions {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(missing, "missing");
    Objects.requireNonNull(spelling, "spelling");
    Objects.requireNonNull(statements, "statements");
    Objects.requireNonNull(law, "law");
  }

  /** No dossier, the policies of the pack, traditional spelling, the published law. */
  public static AssemblyOptions standard() {
    return new AssemblyOptions(
        "",
        Optional.empty(),
        Spelling.TRADITIONAL,
        Statements.none(),
        LegalParameters.standard(),
        false);
  }

  /** The same options, for an act that carries this dossier. */
  public AssemblyOptions withDossier(String json) {
    return new AssemblyOptions(json, missing, spelling, statements, law, citations);
  }

  /** The same options, with a policy for every missing value that the pack gives none of its own. */
  public AssemblyOptions withMissing(MissingPolicy policy) {
    return new AssemblyOptions(dossier, Optional.of(policy), spelling, statements, law, citations);
  }

  /** The same options, with another spelling of numbers. */
  public AssemblyOptions withSpelling(Spelling other) {
    return new AssemblyOptions(dossier, missing, other, statements, law, citations);
  }

  /** The same options, with what people declare beside the subject. */
  public AssemblyOptions withStatements(Statements declared) {
    return new AssemblyOptions(dossier, missing, spelling, declared, law, citations);
  }

  /** The same options, under another law. */
  public AssemblyOptions withLaw(LegalParameters other) {
    return new AssemblyOptions(dossier, missing, spelling, statements, other, citations);
  }

  /** The same options, with the list of the texts that the act cites on its last page. */
  public AssemblyOptions withCitations() {
    return new AssemblyOptions(dossier, missing, spelling, statements, law, true);
  }
}
