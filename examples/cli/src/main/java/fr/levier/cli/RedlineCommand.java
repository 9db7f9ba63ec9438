package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.text.Localized;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.redline.Redline;
import fr.levier.docs.tree.Act;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redline}: what changed between the acts of two dossiers, as tracked changes. */
@Command(
    name = "redline",
    description =
        "Comparer les actes de deux dossiers : suivi des modifications (Word), page HTML ou JSON.")
final class RedlineCommand extends Subcommand {

  @Parameters(index = "0", paramLabel = "OLD.json", description = "Dossier d'avant.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW.json", description = "Dossier de maintenant.")
  private Path young = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE.docx|FILE.html|FILE.json",
      required = true,
      description = "Fichier à écrire ; son extension dit le format.")
  private Path out = Path.of("");

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Auteur des modifications (par défaut : la première partie de l'acte).")
  private Optional<String> author = Optional.empty();

  @Mixin
  private DayOption at = new DayOption();

  @Mixin
  private StyleOption style = new StyleOption();

  RedlineCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    String name = out.toString().toLowerCase(Locale.ROOT);
    boolean json = name.endsWith(".json");
    if (!json && !name.endsWith(".docx") && !name.endsWith(".html")) {
      throw Unusable.file(
          out.toString(),
          new Localized(
              "--out doit finir par .docx, .html ou .json",
              "--out must end with .docx, .html or .json"));
    }
    Levier levier = levier();
    Documents documents = style.over(Documents.standard().with(levier), terminal());
    Dossier before = dossier(old, levier);
    Dossier now = dossier(young, levier);
    before.refuseOther(now);
    Redline redline = Redline.between(act(documents, before), act(documents, now));
    Redline signed = author.map(by -> redline.by(by, redline.day())).orElse(redline);
    save(
        out,
        json
            ? signed.json().getBytes(StandardCharsets.UTF_8)
            : documents.redline(signed, name.endsWith(".docx") ? Format.DOCX : Format.HTML));
    if (signed.isEmpty()) {
      tell("les deux actes disent la même chose", "the two acts say the same");
    }
    print(out.toString());
    return ExitCode.DONE;
  }

  /** A Word file that came back is compared by another command, which knows its clauses and values. */
  private Dossier dossier(Path file, Levier levier) {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
      throw Unusable.file(
          file.toString(),
          new Localized(
              "redline compare deux dossiers JSON ; pour un fichier Word revenu, voir levier read"
                  + " FILE.docx --against OLD.json --out NEW.json, puis redline OLD.json NEW.json",
              "redline compares two JSON dossiers; for a Word file that came back, see levier read"
                  + " FILE.docx --against OLD.json --out NEW.json, then redline OLD.json NEW.json"));
    }
    return inputs().dossier(file, levier.catalog());
  }

  private Act act(Documents documents, Dossier dossier) {
    return dossier.act(documents, dayFor(at.day(), dossier.asOf(), dossier.file()));
  }
}
