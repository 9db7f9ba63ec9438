package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.dossier.Attestation;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.AttestedCondition;
import fr.levier.core.lever.NamedDossier;
import fr.levier.core.party.Signatory;
import fr.levier.core.report.ChangeSet;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.text.Localized;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: judges dossiers by the law of a day, several of them also for double funding. */
@Command(
    name = "check",
    description = {
      "Contrôler des dossiers par le droit d'un jour.",
      "Avec --json : un objet pour un fichier, une liste pour plusieurs."
    })
final class CheckCommand extends Subcommand {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dossiers à contrôler.")
  private List<Path> files = List.of();

  @Mixin
  private DayOption at = new DayOption();

  @Option(names = "--strict", description = "Relever les règles qui ont une gravité stricte.")
  private boolean strict;

  @Mixin
  private JsonOption json = new JsonOption();

  CheckCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Levier levier = strict ? levier().strict() : levier();
    SortedMap<Integer, Object> rows = new TreeMap<>();
    SortedMap<Integer, Dossier> dossiers = new TreeMap<>();
    List<NamedDossier> together = new ArrayList<>();
    int code = ExitCode.DONE;
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      try {
        Dossier dossier = inputs().dossier(file, levier.catalog());
        together.add(dossier.named(dayFor(at.day(), dossier.asOf(), dossier.file())));
        dossiers.put(i, dossier);
      } catch (Unusable unusable) {
        rows.put(i, ReportRows.of(file.toString(), unusable, language()));
        tell(unusable.told(language()));
        code = ExitCode.UNUSABLE;
      }
    }
    Iterator<Report> reports = levier.check(together).iterator();
    for (Map.Entry<Integer, Dossier> read : dossiers.entrySet()) {
      Report report = reports.next().waiving(read.getValue().statements().waivers());
      rows.put(read.getKey(), row(read.getValue(), report, levier));
      code =
          Math.max(code, report.verdict() == Verdict.REJECTED ? ExitCode.REFUSED : ExitCode.DONE);
    }
    if (json.isAsked()) {
      List<Object> all = List.copyOf(rows.values());
      terminal().out().print(LevierJson.standard().write(files.size() == 1 ? all.get(0) : all));
    }
    return code;
  }

  private Object row(Dossier dossier, Report report, Levier levier) {
    List<ChangeSet> remedies = dossier.remedies(levier, report);
    if (!json.isAsked()) {
      print(dossier, report, remedies);
    }
    return ReportRows.of(dossier, report, remedies, language());
  }

  private void print(Dossier dossier, Report report, List<ChangeSet> remedies) {
    print(dossier.file() + " — " + dossier.lever().id() + ", " + dossier.kind().id());
    print(report.explain(language()));
    dossier.kind().conditions().forEach(condition -> print(told(condition, dossier)));
    if (report.verdict() == Verdict.REJECTED) {
      terminal().out().print(Remedies.told(remedies, language()));
      print("");
    }
  }

  /** What no rule judges: who attests it, or who has attested it. */
  private String told(AttestedCondition condition, Dossier dossier) {
    Localized by = condition
        .answeredBy(dossier.statements())
        .flatMap(Attestation::getSignatory)
        .flatMap(Signatory::fullName)
        .map(name -> new Localized("attesté par " + name, "attested by " + name))
        .orElseGet(() -> new Localized(
            "à attester : " + condition.attestor().french(),
            "to be attested: " + condition.attestor().english()));
    return "• " + condition.what().in(language()) + " (" + condition.basis() + ") — "
        + by.in(language());
  }
}
