package fr.levier.core.law;

import fr.levier.core.text.Localized;
import java.util.Objects;
import java.util.Optional;

/**
 * A text one can point at, printed as a jurist writes it: <i>article R. 2122-8 du code de la commande publique</i>.
 *
 * @param text the whole reference, as printed
 * @param article the article alone, such as {@code R. 2122-8}; absent for a text without articles
 * @param origin the text that set the present wording, such as {@code décret n° 2025-1386}; absent when not known
 * @param status how far the reference was checked
 * @param source where it was read, as an address; absent for what everybody can open, such as the text itself
 * @param doubt what is still to be checked, for a person to read; absent when nothing is
 */
public record LegalReference(
    String text,
    Optional<String> article,
    Optional<String> origin,
    Status status,
    Optional<String> source,
    Optional<Localized> doubt) {

  /** How far a reference, or a figure, was checked. */
  public enum Status {
    /** The text, or two independent sources, were read. */
    VERIFIED,
    /** One source says so. */
    SINGLE_SOURCE,
    /** From general knowledge; to be confirmed, and never the sole ground of an error. */
    UNVERIFIED
  }

  public LegalReference {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A legal reference says which text it means");
    }
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(doubt, "doubt");
  }

  /** An article of a code: {@code article("R. 2122-8", LegalCode.CCP)}. */
  public static LegalReference article(String article, LegalCode code) {
    return new LegalReference(
        "article " + article + " du " + code.title(),
        Optional.of(article),
        Optional.empty(),
        Status.VERIFIED,
        Optional.empty(),
        Optional.empty());
  }

  /** A text as a whole, or one that is no law: {@code of("règlement (UE) 2016/679, article 28")}. */
  public static LegalReference of(String text) {
    return new LegalReference(
        text,
        Optional.empty(),
        Optional.empty(),
        Status.VERIFIED,
        Optional.empty(),
        Optional.empty());
  }

  /** The same reference, with the text that set its wording. */
  public LegalReference by(String amendingText) {
    return new LegalReference(text, article, Optional.of(amendingText), status, source, doubt);
  }

  /** The same reference, marked as not verified: it is printed with that mark and grounds no error. */
  public LegalReference unverified() {
    return new LegalReference(text, article, origin, Status.UNVERIFIED, source, doubt);
  }

  /** The same reference, marked as resting on one source. */
  public LegalReference singleSource() {
    return new LegalReference(text, article, origin, Status.SINGLE_SOURCE, source, doubt);
  }

  /** The same reference, with the address it was read at. */
  public LegalReference readAt(String address) {
    return new LegalReference(text, article, origin, status, Optional.of(address), doubt);
  }

  /** The same reference, with what is still to be checked about it: shown to whoever relies on it. */
  public LegalReference doubting(String french, String english) {
    return new LegalReference(
        text, article, origin, status, source, Optional.of(new Localized(french, english)));
  }

  /** Whether the text was read, or two sources agree. */
  public boolean isVerified() {
    return status == Status.VERIFIED;
  }

  @Override
  public String toString() {
    return text + origin.map(by -> ", " + by).orElse("");
  }
}
