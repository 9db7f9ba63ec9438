package fr.levier.cli;

import fr.levier.core.text.Localized;
import fr.levier.docs.kit.PackFolder;
import fr.levier.docs.kit.SampleResult;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pack test}: the samples of a folder of clauses against the text that was accepted for each. */
@Command(
    name = "test",
    description =
        "Éprouver un modèle : le texte de chaque samples/*.json, comparé à celui du .txt voisin.")
final class PackTestCommand extends PackSubcommand {

  @Option(
      names = "--accept",
      description = "Écrire les textes obtenus : ils deviennent les attendus.")
  private boolean accept;

  PackTestCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    PackFolder folder = opened();
    List<Path> samples = folder.samples();
    if (samples.isEmpty()) {
      throw Unusable.file(
          dir().resolve("samples").toString(),
          new Localized(
              "aucun dossier d'exemple : en poser un ici, par exemple exemple.json",
              "no sample dossier: put one here, such as exemple.json"));
    }
    int failed = 0;
    for (Path sample : samples) {
      failed += passes(folder, sample) ? 0 : 1;
    }
    print(samples.size() - failed + " passed, " + failed + " failed");
    return failed == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private boolean passes(PackFolder folder, Path sample) {
    Path typed = dir().resolve("samples").resolve(String.valueOf(sample.getFileName()));
    SampleResult result = inputs().naming(typed, () -> folder.test(sample));
    if (result.passes()) {
      print("ok " + result.name());
      return true;
    }
    Path text = PackFolder.expected(typed);
    if (accept) {
      save(text, result.actual());
      print(new Localized("accepté ", "accepted ").in(language()) + text);
      return true;
    }
    print(
        result.expected().isEmpty()
            ? new Localized(
                    "à accepter " + result.name() + " : " + text
                        + " n'existe pas (--accept l'écrit)",
                    "to be accepted " + result.name() + ": " + text
                        + " does not exist (--accept writes it)")
                .in(language())
            : new Localized(
                    "différent " + result.name()
                        + " : [-attendu-], {+obtenu+} (--accept prend l'obtenu)",
                    "different " + result.name()
                        + ": [-expected-], {+obtained+} (--accept takes what was obtained)")
                .in(language()));
    result.diff().forEach(line -> print("  " + line));
    return false;
  }
}
