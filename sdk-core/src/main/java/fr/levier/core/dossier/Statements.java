package fr.levier.core.dossier;

import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.LevierJson;
import fr.levier.core.report.Waiver;
import java.util.List;

/**
 * What people declare beside the facts of a case. Immutable and thread-safe.
 *
 * @param waivers the findings that somebody lets pass
 * @param attestations the conditions that somebody attests
 */
public record Statements(List<Waiver> waivers, List<Attestation> attestations) {

  private static final Statements NONE = new Statements(List.of(), List.of());

  public Statements {
    waivers = List.copyOf(waivers);
    attestations = List.copyOf(attestations);
  }

  /** Nobody declares anything. */
  public static Statements none() {
    return NONE;
  }

  /**
   * What stands beside the subject of a dossier file.
   *
   * @throws fr.levier.core.json.UnusableInputException if a waiver or an attestation does not fit its model
   */
  public static Statements of(DossierEnvelope dossier) {
    return new Statements(
        dossier.waivers().stream()
            .map(one -> LevierJson.standard().read(one, Waiver.class))
            .toList(),
        dossier.attestations().stream()
            .map(one -> LevierJson.standard().read(one, Attestation.class))
            .toList());
  }
}
