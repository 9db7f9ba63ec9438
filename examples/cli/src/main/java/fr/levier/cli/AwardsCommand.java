package fr.levier.cli;

import fr.levier.core.json.LevierJson;
import fr.levier.core.text.Localized;
import fr.levier.funding.procurement.Award.Verdict;
import fr.levier.funding.procurement.AwardAudit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code awards}: holds published contracts against the lightest procedure that the law of their day allows. */
@Command(
    name = "awards",
    description = {
      "Confronter des marchés publiés (extrait DECP en CSV) à la procédure la plus légère que permet le droit de leur jour.",
      "Chaque marché passé plus légèrement est listé avec sa raison probable ; ce qui n'a pu être lu l'est sur la sortie d'erreur.",
      "Avec --markdown : le seul tableau par type et par année."
    })
final class AwardsCommand extends Subcommand {

  private static final long PROGRESS = 25_000;

  @Parameters(
      paramLabel = "FILE.csv",
      description =
          "Extrait : acheteur_siret, type, procedure, montant_ht, date_notification, et d'autres.")
  private Path file = Path.of("");

  @ArgGroup
  private Layout layout = new Layout();

  AwardsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    AwardAudit audit = AwardAudit.under(levier().parameters());
    AwardTally tally = new AwardTally();
    read(audit, tally);
    List<Verdict> settled = audit.together(tally.lighter());
    Map<AwardTally.Group, AwardTally.Count> groups = tally.counted(settled);
    AwardTables tables = new AwardTables(file.toString(), language());
    if (layout.isJson()) {
      terminal()
          .out()
          .print(LevierJson.standard().write(tables.json(tally.unreadableRows(), groups, settled)));
    } else if (layout.isMarkdown()) {
      terminal().out().print(layout.lay(tables.summary(groups)));
    } else {
      terminal()
          .out()
          .print(layout.lay(tables.list(settled)) + "\n" + layout.lay(tables.summary(groups)));
    }
    return tally.unreadableRows() == 0 ? ExitCode.DONE : ExitCode.UNUSABLE;
  }

  private void read(AwardAudit audit, AwardTally tally) {
    try (InputStream in = inputs().stream(file);
        CsvFile csv = CsvFile.open(in, file.toString(), AwardColumns.REQUIRED)) {
      csv.forEach(new CsvFile.Visitor() {
        private long rows;

        @Override
        public void row(CsvRow row) throws CsvRow.Unreadable {
          tally.add(audit.judge(AwardColumns.award(row)));
          count();
        }

        @Override
        public void unreadable(long line, CsvRow.Unreadable why) {
          tally.unreadable();
          tell(file + ":" + line + ":" + why.column() + ": " + why.why().in(language()));
          count();
        }

        private void count() {
          rows++;
          if (rows % PROGRESS == 0) {
            tell("levier : " + rows + " lignes…", "levier: " + rows + " rows…");
          }
        }
      });
    } catch (IOException e) {
      throw Unusable.file(
          file.toString(),
          new Localized("le fichier ne peut pas être lu", "the file cannot be read"));
    }
    if (tally.unreadableRows() > 0) {
      tell(
          file + ": " + tally.unreadableRows() + " lignes illisibles, les autres sont comptées",
          file + ": " + tally.unreadableRows() + " unreadable rows, the others are counted");
    }
  }
}
