package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.LeverFinder;
import fr.levier.core.lever.Project;
import fr.levier.core.lever.Prospect;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code find}: every installed lever beside the others, for a project and a day. */
@Command(
    name = "find",
    description = {
      "Dire ce que chaque levier installé offre à un projet, un jour donné : ouvert, fermé, ou ce qu'il manque pour le dire.",
      "Le fichier : {\"asOf\": \"2026-06-01\", \"project\": {\"actor\": …, \"needs\": […], \"themes\": […]}}."
    })
final class FindCommand extends Subcommand {

  private static final List<String> KEYS = List.of("asOf", "project");

  @Parameters(paramLabel = "FILE", description = "Projet.")
  private Path file = Path.of("");

  @Mixin
  private DayOption at = new DayOption();

  @Mixin
  private JsonOption json = new JsonOption();

  FindCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Levier levier = levier();
    JsonTree tree = inputs().tree(file);
    Project project = inputs().naming(file, () -> project(tree));
    Optional<LocalDate> asOf = inputs()
        .naming(
            file,
            () -> tree.at("/asOf").map(day -> LevierJson.standard().read(day, LocalDate.class)));
    LocalDate day = dayFor(at.day(), asOf, file.toString());
    Map<Lever, Prospect> found = new LeverFinder(levier.catalog())
        .find(project, new RuleContext(day, levier.parameters(), false));
    List<Map.Entry<Lever, Prospect>> sorted = found.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getValue().answer()))
        .toList();
    if (json.isAsked()) {
      terminal()
          .out()
          .print(
              LevierJson.standard().write(FindRows.of(day, project, sorted, levier, language())));
    } else {
      sayOverlaid(levier);
      sorted.forEach(
          entry -> print(FindRows.told(entry.getKey(), entry.getValue(), project, language())));
    }
    return ExitCode.DONE;
  }

  private static Project project(JsonTree tree) {
    tree.keys().stream().filter(key -> !KEYS.contains(key)).findFirst().ifPresent(key -> {
      throw tree.at("/" + key).orElse(tree).unusable(Inputs.unknown("nom", "key", key, KEYS));
    });
    JsonTree project = tree.at("/project")
        .orElseThrow(() -> tree.unusable(new Localized(
            "il manque « project » : {\"project\": {\"actor\": …}}",
            "\"project\" is missing: {\"project\": {\"actor\": …}}")));
    Project read = LevierJson.standard().read(project, Project.class);
    refuseMalformed(project, read);
    return read;
  }

  private static void refuseMalformed(JsonTree tree, Project project) {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      factory.getValidator().validate(project).stream()
          .map(violation -> violation.getPropertyPath().iterator().next().getName())
          .sorted()
          .findFirst()
          .ifPresent(name -> {
            JsonTree place = tree.at("/" + name).orElse(tree);
            throw place.unusable(new Localized(
                "« " + name + " » ne peut pas valoir " + place.toJson().strip(),
                "\"" + name + "\" cannot be " + place.toJson().strip()));
          });
    }
  }
}
