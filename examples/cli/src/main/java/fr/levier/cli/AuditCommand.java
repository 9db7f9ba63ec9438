package fr.levier.cli;

import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.text.Localized;
import fr.levier.docs.intake.PartAudit;
import fr.levier.docs.intake.PartVerdict;
import fr.levier.docs.intake.PartVerdict.State;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code audit}: which parts that the law wants in an act stand in a document that anybody may have written. */
@Command(
    name = "audit",
    description = {
      "Dire quelles parties obligatoires figurent dans un document Word ou PDF, d'où qu'il vienne.",
      "Lecture par les titres, les mots et les articles cités : une présomption, à confirmer par un juriste."
    })
final class AuditCommand extends Subcommand {

  @Parameters(paramLabel = "FILE.docx|FILE.pdf", description = "Document à examiner.")
  private Path file = Path.of("");

  @Option(
      names = "--lever",
      paramLabel = "LEVER",
      required = true,
      description = "Levier dont l'acte est attendu.")
  private String lever = "";

  @Option(
      names = "--document",
      paramLabel = "KIND",
      description = "Document attendu (par défaut : le principal du levier).")
  private Optional<String> document = Optional.empty();

  @Mixin
  private JsonOption json = new JsonOption();

  AuditCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Lever chosen = Names.lever(levier().catalog(), lever);
    DocumentKind<?> kind = Names.kindOrMain(chosen, document);
    List<PartVerdict> verdicts = PartAudit.of(inputs().foreign(file), kind);
    if (json.isAsked()) {
      terminal().out().print(LevierJson.standard().write(tree(chosen, kind, verdicts)));
    } else {
      verdicts.forEach(this::told);
      print(summary(kind, verdicts).in(language()));
    }
    return count(verdicts, State.MISSING) == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void told(PartVerdict verdict) {
    String found = verdict.passage().isEmpty()
        ? new Localized("rien de tel", "nothing like it").in(language())
        : new Localized("paragraphe ", "paragraph ").in(language()) + verdict.paragraph() + " « "
            + verdict.passage() + " »";
    String basis = verdict.basis().isEmpty()
        ? new Localized("modèle de référence", "pack of reference").in(language())
        : verdict.basis();
    print(verdict.state().shown().in(language()) + " " + verdict.clause() + " (" + verdict.title()
        + ") — " + found + " — " + basis + " — " + verdict.next().in(language()));
  }

  private static Localized summary(DocumentKind<?> kind, List<PartVerdict> verdicts) {
    long present = count(verdicts, State.PRESENT);
    long doubtful = count(verdicts, State.DOUBTFUL);
    long missing = count(verdicts, State.MISSING);
    return new Localized(
        kind.title().french() + " : " + present + " présent(s), " + doubtful + " douteux, "
            + missing + " absent(s) ; présomption tirée des titres, des mots et des articles cités,"
            + " à confirmer par un juriste",
        kind.title().english() + ": " + present + " present, " + doubtful + " doubtful, " + missing
            + " missing; guessed from titles, words and cited articles, to be confirmed by a jurist");
  }

  private static long count(List<PartVerdict> verdicts, State state) {
    return verdicts.stream().filter(it -> it.state() == state).count();
  }

  private Map<String, Object> tree(Lever chosen, DocumentKind<?> kind, List<PartVerdict> verdicts) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("lever", chosen.id());
    tree.put("document", kind.id());
    tree.put("presumed", true);
    tree.put("parts", verdicts.stream().map(this::row).toList());
    return tree;
  }

  private Map<String, Object> row(PartVerdict verdict) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("clause", verdict.clause());
    row.put("title", verdict.title());
    row.put("state", verdict.state().name());
    if (!verdict.passage().isEmpty()) {
      row.put("passage", verdict.passage());
      row.put("paragraph", verdict.paragraph());
    }
    row.put("basis", verdict.basis());
    row.put("next", verdict.next().in(language()));
    return row;
  }
}
