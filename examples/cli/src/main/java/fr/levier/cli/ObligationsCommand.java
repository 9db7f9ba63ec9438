package fr.levier.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.levier.core.Levier;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.Obligation;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code obligations}: the dated duties that acts bring, as a list or as a calendar. */
@Command(
    name = "obligations",
    description =
        "Dire les obligations datées que des actes font naître, et l'article qui fixe chacune.")
final class ObligationsCommand extends Subcommand {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dossiers.")
  private List<Path> files = List.of();

  @Option(
      names = "--ics",
      paramLabel = "FILE",
      description = "Écrire aussi un calendrier (iCalendar), que lit tout agenda.")
  private Optional<Path> calendar = Optional.empty();

  @Mixin
  private DayOption at = new DayOption();

  @Mixin
  private JsonOption json = new JsonOption();

  ObligationsCommand(Terminal terminal) {
    super(terminal);
  }

  /**
   * A duty of an act.
   *
   * @param due {@code null} while it cannot be told
   */
  record DutyRow(
      String file,
      String lever,
      String document,
      String id,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<LocalDate> due,
      String what,
      String debtor,
      FindRows.TextRow reference) {}

  /** A duty, and the dossier and day it was read from. */
  record Due(Dossier dossier, LocalDate asOf, Obligation obligation) {}

  @Override
  public Integer call() {
    Levier levier = levier();
    List<Due> dues = new ArrayList<>();
    for (Path file : files) {
      Dossier dossier = inputs().dossier(file, levier.catalog());
      LocalDate day = dayFor(at.day(), dossier.asOf(), dossier.file());
      RuleContext context = new RuleContext(day, levier.parameters(), false);
      dossier
          .kind()
          .obligationsOf(dossier.subject(), context)
          .forEach(obligation -> dues.add(new Due(dossier, day, obligation)));
    }
    dues.sort(Comparator.comparing(due -> due.obligation().due().orElse(LocalDate.MAX)));
    calendar.ifPresent(target -> save(target, DutyCalendar.of(dues, language())));
    if (json.isAsked()) {
      terminal()
          .out()
          .print(LevierJson.standard().write(dues.stream().map(this::row).toList()));
    } else {
      sayOverlaid(levier);
      terminal().out().print(table(dues).columns());
    }
    return ExitCode.DONE;
  }

  private DutyRow row(Due due) {
    Obligation obligation = due.obligation();
    return new DutyRow(
        due.dossier().file(),
        due.dossier().lever().id(),
        due.dossier().kind().id(),
        obligation.id(),
        obligation.due(),
        obligation.what().in(language()),
        obligation.debtor().in(language()),
        FindRows.TextRow.of(obligation.basis()));
  }

  private Table table(List<Due> dues) {
    Table table = new Table(
        said("Échéance", "Due"),
        said("Obligation", "Duty"),
        said("Qui", "Who"),
        said("Texte", "Text"),
        said("Dossier", "File"));
    dues.stream()
        .map(this::row)
        .forEach(row -> table.row(
            row.due().map(LocalDate::toString).orElse("—"),
            row.what(),
            row.debtor(),
            row.reference().text(),
            row.file()));
    return table;
  }

  private String said(String french, String english) {
    return new Localized(french, english).in(language());
  }
}
