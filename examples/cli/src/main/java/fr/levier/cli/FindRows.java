package fr.levier.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.levier.core.Levier;
import fr.levier.core.law.LegalReference;
import fr.levier.core.lever.Combination;
import fr.levier.core.lever.GuideSheet;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.Project;
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
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<CalendarRow> calendar,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> contact,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<GuideRow> guide,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<DocumentRow> documents,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<CombinationRow> combinations) {}

  record ReasonRow(String text, List<TextRow> references) {}

  record TextRow(String text, boolean verified) {
    static TextRow of(LegalReference reference) {
      return new TextRow(reference.toString(), reference.isVerified());
    }
  }

  /**
   * When a lever applies.
   *
   * @param text in words
   * @param figures what texts set, as in force on the day
   * @param references what the words rest on
   */
  record CalendarRow(String text, List<LawRows.StepRow> figures, List<TextRow> references) {
    static CalendarRow of(Prospect.Timing timing, Locale language) {
      return new CalendarRow(
          timing.text().in(language),
          timing.figures().stream()
              .map(figure -> LawRows.step(figure.parameter(), figure.step(), List.of(), language))
              .toList(),
          texts(timing.basis()));
    }
  }

  /** Where the guide of July 2020 prints the sheet for the actor of the project. */
  record GuideRow(GuideSheet.Cell cell, String text) {}

  record DocumentRow(String kind, String title) {}

  record CombinationRow(
      String lever, Combination.Kind kind, String how, List<TextRow> references) {}

  static Found of(
      LocalDate day,
      Project project,
      List<Map.Entry<Lever, Prospect>> found,
      Levier levier,
      Locale language) {
    return new Found(
        day,
        found.stream()
            .map(entry -> row(entry.getKey(), entry.getValue(), project, language))
            .toList(),
        List.copyOf(levier.parameters().overlaid()));
  }

  private static LeverRow row(Lever lever, Prospect prospect, Project project, Locale language) {
    return new LeverRow(
        lever.id(),
        lever.title().in(language),
        prospect.answer(),
        prospect.reasons().stream()
            .map(reason -> new ReasonRow(reason.text().in(language), texts(reason.basis())))
            .toList(),
        prospect.missing(),
        prospect.timing().map(timing -> CalendarRow.of(timing, language)),
        prospect.contact().map(text -> text.in(language)),
        cell(lever, project).map(cell -> new GuideRow(cell, cell.label().in(language))),
        lever.documents().stream()
            .map(kind -> new DocumentRow(kind.id(), kind.title().in(language)))
            .toList(),
        prospect.combinations().stream()
            .map(one -> new CombinationRow(
                one.lever(), one.kind(), one.how().in(language), texts(one.basis())))
            .toList());
  }

  private static Optional<GuideSheet.Cell> cell(Lever lever, Project project) {
    return lever.guide().flatMap(sheet -> project.getActor().flatMap(sheet::cell));
  }

  private static List<TextRow> texts(List<LegalReference> basis) {
    return basis.stream().map(TextRow::of).toList();
  }

  /** One lever in words, a blank line after it. */
  static String told(Lever lever, Prospect prospect, Project project, Locale language) {
    List<String> lines = new ArrayList<>();
    lines.add(lever.id() + " — " + lever.title().in(language) + " : "
        + answer(prospect.answer()).in(language));
    prospect
        .reasons()
        .forEach(reason -> lines.add("  " + reason.text().in(language) + among(reason.basis())));
    if (!prospect.missing().isEmpty()) {
      lines.add(label("il manque", "missing", language) + String.join(", ", prospect.missing()));
    }
    cell(lever, project)
        .ifPresent(cell -> lines.add(label("guide de juillet 2020", "guide of July 2020", language)
            + cell.label().in(language)));
    prospect.timing().ifPresent(timing -> lines.addAll(calendar(timing, language)));
    prospect
        .contact()
        .ifPresent(text -> lines.add(label("contact", "contact", language) + text.in(language)));
    if (prospect.answer() != Prospect.Answer.CLOSED) {
      prospect
          .combinations()
          .forEach(one -> lines.add(label("avec " + one.lever(), "with " + one.lever(), language)
              + one.how().in(language)));
    }
    lines.add(label("documents", "documents", language)
        + lever.documents().stream().map(kind -> kind.id()).collect(Collectors.joining(", ")));
    lines.add("  → ./levier draft " + lever.id() + " --out DIR");
    return String.join("\n", lines) + "\n";
  }

  private static List<String> calendar(Prospect.Timing timing, Locale language) {
    List<String> lines = new ArrayList<>();
    lines.add(label("calendrier", "calendar", language)
        + timing.text().in(language)
        + among(timing.basis()));
    CalendarRow.of(timing, language)
        .figures()
        .forEach(figure -> lines.add("    " + LawRows.told(figure, language)));
    return lines;
  }

  private static String among(List<LegalReference> basis) {
    return basis.isEmpty()
        ? ""
        : basis.stream()
            .map(LegalReference::toString)
            .collect(Collectors.joining(" ; ", " (", ")"));
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
