package fr.levier.core.report;

import fr.levier.core.rule.Severity;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Waivers laid over the findings of a report: what passes, what stays, and which waivers have no effect. */
final class Waiving {

  final List<Finding> findings;
  final List<Waived> waived = new ArrayList<>();
  final List<IdleWaiver> idle = new ArrayList<>();

  Waiving(List<Finding> findings, List<Waiver> waivers, LocalDate asOf) {
    this.findings = new ArrayList<>(findings);
    waivers.forEach(waiver -> incomplete(waiver)
        .or(() -> expired(waiver, asOf))
        .or(() -> lay(waiver))
        .ifPresent(why -> idle.add(new IdleWaiver(waiver, why))));
  }

  private static Optional<Localized> incomplete(Waiver waiver) {
    return waiver.getRule().isPresent()
            && waiver.getReason().isPresent()
            && waiver.getAuthor().isPresent()
            && waiver.getExpiresOn().isPresent()
        ? Optional.empty()
        : Optional.of(new Localized(
            "la levée dit la règle, le motif, l’auteur et le dernier jour",
            "a waiver tells the rule, the reason, the author and the last day"));
  }

  /** The last day still counts. */
  private static Optional<Localized> expired(Waiver waiver, LocalDate asOf) {
    return waiver
        .getExpiresOn()
        .filter(asOf::isAfter)
        .map(last -> new Localized(
            "elle a expiré le " + Wording.day(last, Locale.FRENCH),
            "it expired on " + Wording.day(last, Locale.ENGLISH)));
  }

  /** Lets what it names pass; tells why nothing does. */
  private Optional<Localized> lay(Waiver waiver) {
    List<Finding> named = findings.stream()
        .filter(finding -> waiver.getRule().filter(finding.rule()::equals).isPresent())
        .filter(finding ->
            waiver.getPath().filter(path -> !path.equals(finding.path())).isEmpty())
        .toList();
    List<Finding> light =
        named.stream().filter(finding -> finding.severity() != Severity.ERROR).toList();
    findings.removeAll(light);
    light.forEach(finding -> waived.add(new Waived(finding, waiver)));
    if (!light.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        named.isEmpty()
            ? new Localized("aucun constat ne lui répond", "no finding answers it")
            : new Localized("une erreur ne peut pas être levée", "an error cannot be waived"));
  }
}
