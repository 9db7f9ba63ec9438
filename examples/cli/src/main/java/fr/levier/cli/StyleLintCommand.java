package fr.levier.cli;

import fr.levier.core.text.Localized;
import fr.levier.docs.Documents;
import fr.levier.docs.pack.PackDiagnostic;
import fr.levier.docs.pack.StyleFolder;
import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.style.Palette;
import fr.levier.docs.style.Typeface;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code style lint}: everything that is wrong with a folder of style, and what is taken from it when nothing is. */
@Command(
    name = "lint",
    description = "Contrôler une charte : fautes avec leur place, et ce qui en est retenu.")
final class StyleLintCommand extends Subcommand {

  @Parameters(paramLabel = "DIR", description = "Répertoire de style.yaml.")
  private Path dir = Path.of("");

  StyleLintCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Documents documents = Documents.standard();
    StyleFolder folder = StyleOption.read(documents, terminal(), dir);
    folder.diagnostics().forEach(it -> print(it.shown(language())));
    if (folder.diagnostics().stream().anyMatch(PackDiagnostic::isError)) {
      return ExitCode.REFUSED;
    }
    HouseStyle style = folder.style();
    StyleOption.dressed(documents, dir, style);
    taken(style);
    return ExitCode.DONE;
  }

  private void taken(HouseStyle style) {
    int lines = style.letterhead().lines().size();
    boolean logo = style.letterhead().logo().isPresent();
    say(
        "en-tête : " + lines + " ligne(s), " + (logo ? "un logo" : "sans logo"),
        "letterhead: " + lines + " line(s), " + (logo ? "a logo" : "no logo"));
    Palette palette = style.palette();
    say(
        "couleurs : texte " + palette.text() + ", titres " + palette.accent() + ", secondaire "
            + palette.muted() + ", alerte " + palette.alert() + " ; contraste "
            + least(palette, Locale.FRENCH) + " au moins",
        "colours: text " + palette.text() + ", titles " + palette.accent() + ", secondary "
            + palette.muted() + ", alert " + palette.alert() + "; contrast "
            + least(palette, Locale.ENGLISH) + " at least");
    say(
        "polices : texte " + name(style.text(), Locale.FRENCH) + ", titres "
            + name(style.headings(), Locale.FRENCH),
        "fonts: text " + name(style.text(), Locale.ENGLISH) + ", titles "
            + name(style.headings(), Locale.ENGLISH));
    say(
        "tailles : corps " + number(style.sizes().body(), Locale.FRENCH) + ", titre "
            + number(style.sizes().title(), Locale.FRENCH) + ", articles "
            + number(style.sizes().heading(), Locale.FRENCH) + " points",
        "sizes: body " + number(style.sizes().body(), Locale.ENGLISH) + ", title "
            + number(style.sizes().title(), Locale.ENGLISH) + ", articles "
            + number(style.sizes().heading(), Locale.ENGLISH) + " points");
  }

  private static String least(Palette palette, Locale locale) {
    return number(Math.floor(palette.leastContrast() * 10) / 10, locale);
  }

  private static String name(Optional<Typeface> font, Locale locale) {
    return font.map(Typeface::family)
        .orElseGet(() -> new Localized("du SDK", "of the SDK").in(locale));
  }

  private static String number(double value, Locale locale) {
    return String.format(locale, "%.1f", value);
  }

  private void say(String french, String english) {
    print(new Localized(french, english).in(language()));
  }
}
