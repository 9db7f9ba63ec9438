package fr.levier.docs.sample;

import fr.levier.core.LevierStyle;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A convention with a value of every kind that a clause can print. */
@Value.Immutable
@LevierStyle
public interface Deal extends LegalSubject, WithDeal {
  Optional<String> getTitle();

  List<Party> getParties();

  Optional<Term> getTerm();

  List<Project> getProjects();

  Optional<List<String>> getThemes();

  Optional<Euros> getGrant();

  Optional<Percentage> getRate();

  Optional<Boolean> isFree();

  Optional<Integer> getOriginals();

  Optional<LocalDate> getSignatureDate();

  Optional<String> getSignaturePlace();

  Map<String, String> getNotes();

  default Optional<Integer> projectCount() {
    return Optional.of(getProjects().size());
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDeal.Builder {}
}
