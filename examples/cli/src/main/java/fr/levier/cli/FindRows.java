package fr.levier.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.levier.core.Levier;
import fr.levier.core.law.LegalReference;
import fr.levier.core.lever.Combination;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.Prospect;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code find} says of each lever, as rows and in words. */
final class FindRows {

  private FindRows() {}

  /**
   * The levers, the open ones first.
   *
   * @param overlaid the parameters that {@code --law} replaced; left out when there are none
   */
  record Found(LocalDate asOf, List<LeverRow> levers, List<String> overlaid) {}

  record LeverRow(
      String lever,
      String title,
      Prospect.Answer answer,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<ReasonRow> reasons,
      @JsonInclude(JsonInclude.Include.ALWAYS) Set<String> missing,
      Optional<String> calendar,
      Optional<String> contact,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<DocumentRow> documents,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<CombinationRow> combinations) {}

  record ReasonRow(String text, List<TextRow> references) {}

  record TextRow(String text, boolean verified) {
    static TextRow of(LegalReference reference) {
      return new TextRow(reference.toString(), reference.isVerified());
    }
  }

  record DocumentRow(String kind, String title) {}

  record CombinationRow(
      String lever, Combination.Kind kind, String how, List<TextRow> references) {}

  static Found of(
      LocalDate day, List<Map.Entry<Lever, Prospect>> found, Levier levier, Locale language) {
    return new Found(
        day,
        found.stream()
            .map(entry -> row(entry.getKey(), entry.getValue(), language))
            .toList(),
        List.copyOf(levier.parameters().overlaid()));
  }

  private static LeverRow row(Lever lever, Prospect prospect, Locale language) {
    return new LeverRow(
        lever.id(),
        lever.title().in(language),
        prospect.answer(),
        prospect.reasons().stream()
            .map(reason -> new ReasonRow(reason.text().in(language), texts(reason.basis())))
            .toList(),
        prospect.missing(),
        prospect.calendar().map(text -> text.in(language)),
        prospect.contact().map(text -> text.in(language)),
        lever.documents().stream()
            .map(kind -> new DocumentRow(kind.id(), kind.title().in(language)))
            .toList(),
        prospect.combinations().stream()
            .map(one -> new CombinationRow(
                one.lever(), one.kind(), one.how().in(language), texts(one.basis())))
            .toList());
  }

  private static List<TextRow> texts(List<LegalReference> basis) {
    return basis.stream().map(TextRow::of).toList();
  }

  /** One lever in words, a blank line after it. */
  static String told(Lever lever, Prospect prospect, Locale language) {
    List<String> lines = new ArrayList<>();
    lines.add(lever.id() + " — " + lever.title().in(language) + " : "
        + answer(prospect.answer()).in(language));
    prospect
        .reasons()
        .forEach(reason -> lines.add("  " + reason.text().in(language)
            + (reason.basis().isEmpty()
                ? ""
                : reason.basis().stream()
                    .map(LegalReference::toString)
                    .collect(Collectors.joining(" ; ", " (", ")")))));
    if (!prospect.missing().isEmpty()) {
      lines.add("  ? " + String.join(", ", prospect.missing()));
    }
    prospect
        .calendar()
        .ifPresent(
            text -> lines.add(label("calendrier", "calendar", language) + text.in(language)));
    prospect
        .contact()
        .ifPresent(text -> lines.add(label("contact", "contact", language) + text.in(language)));
    if (prospect.answer() != Prospect.Answer.CLOSED) {
      prospect
          .combinations()
          .forEach(one -> lines.add(label("avec " + one.lever(), "with " + one.lever(), language)
              + one.how().in(language)));
      lines.add(label("documents", "documents", language)
          + lever.documents().stream().map(kind -> kind.id()).collect(Collectors.joining(", ")));
      lines.add("  → ./levier draft " + lever.id() + " --out DIR");
    }
    return String.join("\n", lines) + "\n";
  }

  private static String label(String french, String english, Locale language) {
    return "  " + new Localized(french + " : ", english + ": ").in(language);
  }

  private static Localized answer(Prospect.Answer answer) {
    return switch (answer) {
      case OPEN -> new Localized("OUVERT", "OPEN");
      case VIA_CARRIER -> new Localized("PAR UN PORTEUR ÉLIGIBLE", "THROUGH AN ELIGIBLE CARRIER");
      case UNDECIDED -> new Localized("INDÉCIS", "UNDECIDED");
      case CLOSED -> new Localized("FERMÉ", "CLOSED");
    };
  }
}
