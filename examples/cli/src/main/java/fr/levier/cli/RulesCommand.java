package fr.levier.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.levier.core.dossier.CommonRules;
import fr.levier.core.json.LevierJson;
import fr.levier.core.law.LegalReference;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.report.Messages;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rules}: what is judged, on which day, by which text. */
@Command(name = "rules", description = "Lister les règles d'un levier, ou de tous.")
final class RulesCommand extends Subcommand {

  @Parameters(paramLabel = "LEVER", arity = "0..1", description = "Levier (par défaut : tous).")
  private Optional<String> lever = Optional.empty();

  @ArgGroup
  private Layout layout = new Layout();

  RulesCommand(Terminal terminal) {
    super(terminal);
  }

  record RuleRow(
      String lever,
      String rule,
      String title,
      Severity severity,
      Optional<Severity> strictSeverity,
      RuleInfo.Kind kind,
      String day,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<String> facts,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<String> contents,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<String> yieldsTo,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<String> replaces,
      List<TextRow> references,
      List<String> documents) {}

  record TextRow(String text, Optional<String> article, boolean verified) {
    static TextRow of(LegalReference reference) {
      return new TextRow(reference.toString(), reference.article(), reference.isVerified());
    }
  }

  @Override
  public Integer call() {
    LeverCatalog catalog = levier().catalog();
    List<Lever> chosen =
        lever.map(id -> List.of(Names.lever(catalog, id))).orElseGet(catalog::levers);
    Messages messages = Messages.of(catalog.classLoaders());
    List<RuleRow> rows =
        chosen.stream().flatMap(each -> rows(each, messages).stream()).toList();
    terminal()
        .out()
        .print(layout.isJson() ? LevierJson.standard().write(rows) : layout.lay(table(rows)));
    return ExitCode.DONE;
  }

  private List<RuleRow> rows(Lever of, Messages messages) {
    Map<String, RuleInfo> rules = new LinkedHashMap<>();
    Map<String, List<String>> documents = new LinkedHashMap<>();
    for (DocumentKind<?> kind : of.documents()) {
      for (RuleInfo rule : rules(kind)) {
        rules.putIfAbsent(rule.id(), rule);
        documents.computeIfAbsent(rule.id(), fresh -> new ArrayList<>()).add(kind.id());
      }
    }
    return rules.values().stream()
        .map(rule -> row(of, rule, messages, documents.getOrDefault(rule.id(), List.of())))
        .toList();
  }

  private static <S extends LegalSubject> List<RuleInfo> rules(DocumentKind<S> kind) {
    return CommonRules.after(kind.rules()).rules().stream().map(Rule::info).toList();
  }

  private RuleRow row(Lever of, RuleInfo rule, Messages messages, List<String> documents) {
    return new RuleRow(
        of.id(),
        rule.id(),
        messages.title(rule).in(language()),
        rule.severity(),
        rule.strictSeverity(),
        rule.kind(),
        rule.day().title().in(language()),
        rule.facts(),
        rule.contents(),
        rule.yieldsTo(),
        rule.replaces(),
        rule.basis().stream().map(TextRow::of).toList(),
        documents);
  }

  private Table table(List<RuleRow> rows) {
    boolean english = language().equals(Locale.ENGLISH);
    Table table = english
        ? new Table("Rule", "Severity", "Day", "What it judges", "Texts", "Documents")
        : new Table("Règle", "Gravité", "Jour", "Ce qu'elle juge", "Textes", "Documents");
    for (RuleRow row : rows) {
      table.row(
          row.rule(),
          row.severity()
              + row.strictSeverity().map(strict -> " (strict : " + strict + ")").orElse(""),
          row.day(),
          row.title(),
          row.references().stream()
              .map(text -> text.text()
                  + (text.verified() ? "" : english ? " (to be verified)" : " (à vérifier)"))
              .collect(Collectors.joining(" ; ")),
          String.join(", ", row.documents()));
    }
    return table;
  }
}
