package fr.levier.core.party;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.levier.core.constraint.Filled;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.function.Function;

/**
 * A party to an act: a {@link Hospital}, another {@link PublicBody}, a {@link Company}, an {@link Association} or a
 * {@link ForeignBody}. In JSON the key {@code type} tells which.
 *
 * <p>Everything may be missing from a draft; what an act needs is said by rules, not by the type. Immutable and
 * thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Hospital.class),
  @JsonSubTypes.Type(PublicBody.class),
  @JsonSubTypes.Type(Company.class),
  @JsonSubTypes.Type(Association.class),
  @JsonSubTypes.Type(ForeignBody.class)
})
public sealed interface Party permits Hospital, PublicBody, Company, Association, ForeignBody {

  /** The full denomination. */
  Optional<@Filled String> getName();

  /** How the act calls the party after its first mention (<i>ci-après dénommé</i>). */
  Optional<@Filled String> getShortName();

  /** Legal nature as it is written: {@code établissement public de santé}, {@code groupement d'intérêt public}. */
  Optional<@Filled String> getLegalNature();

  /** What the party is, among the actors of the levers. */
  Optional<ActorType> getActorType();

  /** Seat. */
  Optional<@Valid PostalAddress> getAddress();

  /** Number of the establishment that signs; a body abroad has none. */
  Optional<Siret> getSiret();

  /** Who signs for the party. */
  Optional<@Valid Signatory> getRepresentative();

  /** To whom to write. */
  Optional<@Valid Contact> getContact();

  /**
   * One answer for each kind of party, so that a sixth kind could not be forgotten.
   *
   * @param <R> what the answers are
   */
  default <R> R fold(
      Function<? super Hospital, ? extends R> hospital,
      Function<? super PublicBody, ? extends R> publicBody,
      Function<? super Company, ? extends R> company,
      Function<? super Association, ? extends R> association,
      Function<? super ForeignBody, ? extends R> foreignBody) {
    if (this instanceof Hospital it) {
      return hospital.apply(it);
    }
    if (this instanceof PublicBody it) {
      return publicBody.apply(it);
    }
    if (this instanceof Company it) {
      return company.apply(it);
    }
    if (this instanceof Association it) {
      return association.apply(it);
    }
    return foreignBody.apply((ForeignBody) this);
  }
}
