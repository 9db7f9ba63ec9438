package fr.levier.funding.subsidy;

import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Attestation;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Iban;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** What every application for a grant says of who asks and why. */
public interface GrantRequest extends Grant {

  /** Whom to ask about the project. */
  Optional<@Valid Contact> getProjectManager();

  /** What the body that asks does, in a few sentences. */
  Optional<@Filled String> getBodyPresentation();

  /** The need that the project meets, and how it was found. */
  Optional<@Filled String> getNeedStatement();

  /** The means, people and premises that the body puts in. */
  List<@Filled String> getMeans();

  /** The statements that the legal representative signs. */
  List<@Valid Attestation> getAttestations();

  /** What comes with the file. */
  List<@Filled String> getAnnexes();

  /** Where it is paid. */
  Optional<Iban> getIban();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();
}
