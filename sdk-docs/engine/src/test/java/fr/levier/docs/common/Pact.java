package fr.levier.docs.common;

import fr.levier.core.dossier.ActionReview;
import fr.levier.core.dossier.ConsortiumAgreement;
import fr.levier.core.dossier.ConsortiumTerms;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The agreement of a consortium with a review of its actions: all that the shared clauses of both read. */
public interface Pact extends LegalSubject, ConsortiumAgreement {

  /** Action by action. */
  List<ActionReview> getActionReviews();

  /** A pact, or a bare one. */
  static Pact of(
      List<Party> parties,
      Optional<ConsortiumTerms> terms,
      Optional<Term> term,
      List<ActionReview> all) {
    return new Pact() {
      @Override
      public List<ActionReview> getActionReviews() {
        return all;
      }

      @Override
      public Optional<String> getProject() {
        return term.map(any -> "projet fictif");
      }

      @Override
      public Optional<ConsortiumTerms> getConsortiumTerms() {
        return terms;
      }

      @Override
      public Optional<Term> getTerm() {
        return term;
      }

      @Override
      public Optional<String> getSignaturePlace() {
        return Optional.empty();
      }

      @Override
      public List<Party> getParties() {
        return parties;
      }

      @Override
      public Optional<Integer> getOriginals() {
        return Optional.of(parties.size());
      }

      @Override
      public Optional<Boolean> isRegistryCopy() {
        return Optional.empty();
      }

      @Override
      public Optional<LocalDate> getSignatureDate() {
        return Optional.empty();
      }
    };
  }
}
