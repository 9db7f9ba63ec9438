package fr.levier.docs.pack;

import fr.levier.core.text.Localized;
import fr.levier.docs.style.Colour;
import fr.levier.docs.style.FontFile;
import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.style.Letterhead;
import fr.levier.docs.style.Logo;
import fr.levier.docs.style.Palette;
import fr.levier.docs.style.Sizes;
import fr.levier.docs.style.Typeface;
import fr.levier.docs.style.WordStyle;
import fr.levier.docs.style.WordStyle.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The look of a house as a folder: {@code style.yaml}, and beside it {@code reference.docx}, a logo and fonts. What
 * {@code style.yaml} says wins over the Word file, and that over {@link HouseStyle#standard()}. Immutable and thread-safe.
 */
public final class StyleFolder {

  /** The file that every such folder has. */
  public static final String STYLE = "style.yaml";

  /** The Word file of reference, if there is one. */
  public static final String REFERENCE = "reference.docx";

  private static final Set<String> KEYS = Set.of("letterhead", "logo", "colours", "fonts", "sizes");
  private static final int LARGEST_FONT = 8 << 20;
  private static final int LARGEST_LOGO = 1 << 20;
  private static final int LARGEST_REFERENCE = 16 << 20;

  private final String name;
  private final HouseStyle style;
  private final List<PackDiagnostic> diagnostics;

  private StyleFolder(String name, HouseStyle style, List<PackDiagnostic> diagnostics) {
    this.name = name;
    this.style = style;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a folder. It never throws for what is in the files: faults are among the diagnostics.
   *
   * @param shown how diagnostics call the folder, such as the path that a person typed
   * @param word reads the Word file of reference; it may throw what {@code refusal} explains
   */
  public static StyleFolder read(
      Path folder, String shown, Function<byte[], WordStyle> word, Refusal refusal) {
    Diagnostics diagnostics = new Diagnostics();
    StyleFiles files = new StyleFiles(folder, shown, diagnostics);
    Optional<WordStyle> reference = files
        .optional(REFERENCE, LARGEST_REFERENCE)
        .flatMap(bytes -> reference(bytes, files.start(REFERENCE), word, refusal, diagnostics));
    HouseStyle style = files
        .text(STYLE)
        .map(text -> text.lines().allMatch(StyleFolder::isComment) ? "{}" : text)
        .flatMap(text -> YamlMap.read(text, files.shown(STYLE), 0, diagnostics))
        .map(yaml -> new Reading(files, diagnostics, yaml, reference).style())
        .orElse(HouseStyle.standard());
    return new StyleFolder(shown, style, diagnostics.sorted());
  }

  private static boolean isComment(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }

  /** Tells a failure to read a file from a fault of this library: the words of the first, empty for the second. */
  @FunctionalInterface
  public interface Refusal {
    /** Why the file was refused. */
    Optional<Localized> of(RuntimeException failure);
  }

  private static Optional<WordStyle> reference(
      byte[] bytes,
      Place place,
      Function<byte[], WordStyle> word,
      Refusal refusal,
      Diagnostics diagnostics) {
    try {
      return Optional.of(word.apply(bytes));
    } catch (RuntimeException failure) {
      Localized why = refusal.of(failure).orElseThrow(() -> failure);
      diagnostics.report(place, PackCode.STYLE_REFERENCE, why.french(), why.english());
      return Optional.empty();
    }
  }

  /** Errors and warnings, by file, line and column. */
  public List<PackDiagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * The look.
   *
   * @throws PackException if a diagnostic is an error
   */
  public HouseStyle style() {
    if (diagnostics.stream().anyMatch(PackDiagnostic::isError)) {
      throw new PackException(name, diagnostics);
    }
    return style;
  }

  /** One reading of one {@code style.yaml}. */
  private record Reading(
      StyleFiles files, Diagnostics diagnostics, YamlMap yaml, Optional<WordStyle> reference) {

    HouseStyle style() {
      yaml.refuseKeysOutside(KEYS);
      return new HouseStyle(letterhead(), palette(), font("text"), font("headings"), sizes());
    }

    private WordStyle word() {
      return reference.orElseGet(WordStyle::empty);
    }

    // ---- letterhead

    private Letterhead letterhead() {
      return new Letterhead(lines(), logo());
    }

    private List<String> lines() {
      if (!yaml.has("letterhead")) {
        return fitting(word().letterhead(), files.start(REFERENCE));
      }
      return fitting(
          yaml.texts("letterhead").stream().map(YamlMap.Item::text).toList(),
          yaml.place("letterhead"));
    }

    private List<String> fitting(List<String> lines, Place place) {
      boolean fits = lines.size() <= Letterhead.MOST_LINES
          && lines.stream()
              .allMatch(line -> line.length() <= Letterhead.LONGEST_LINE && line.indexOf('\n') < 0);
      if (!fits) {
        diagnostics.report(
            place,
            PackCode.BAD_VALUE,
            "un papier à en-tête a au plus " + Letterhead.MOST_LINES + " lignes de "
                + Letterhead.LONGEST_LINE + " caractères",
            "a letterhead has at most " + Letterhead.MOST_LINES + " lines of "
                + Letterhead.LONGEST_LINE + " characters");
      }
      return fits ? lines : List.of();
    }

    private Optional<Logo> logo() {
      if (!yaml.has("logo")) {
        return word()
            .logo()
            .flatMap(picture -> logo(
                files.start(REFERENCE), picture.bytes(), picture.alternative(), picture.height()));
      }
      return yaml.map("logo").flatMap(map -> {
        map.refuseKeysOutside(Set.of("file", "alternative", "height"));
        Optional<String> file = map.required("file");
        int height =
            number(map, "height", 5, Logo.HIGHEST).map(Double::intValue).orElse(18);
        return file.flatMap(path -> files.named(path, map.valuePlace("file"), LARGEST_LOGO))
            .flatMap(bytes ->
                logo(map.valuePlace("file"), bytes, map.text("alternative").orElse(""), height));
      });
    }

    private Optional<Logo> logo(Place place, byte[] bytes, String alternative, int height) {
      if (!Logo.isPicture(bytes)) {
        diagnostics.report(
            place,
            PackCode.STYLE_PICTURE,
            "le logo doit être un PNG d’au plus 4 millions de points : enregistrez-le ainsi et nommez-le sous « logo: »",
            "the logo has to be a PNG of at most 4 million pixels: save it so and name it under \"logo:\"");
        return Optional.empty();
      }
      if (alternative.isBlank()) {
        diagnostics.report(
            place,
            PackCode.FIGURE_ALTERNATIVE,
            "un logo dit en texte simple de qui il est : alternative: Centre hospitalier de …",
            "a logo says in plain text whose it is: alternative: Hospital of …");
        return Optional.empty();
      }
      return Optional.of(
          new Logo(bytes, alternative.strip(), Math.max(5, Math.min(Logo.HIGHEST, height))));
    }

    // ---- colours

    /** A colour and where it was given. */
    private record Given(Colour colour, Place place) {}

    private Palette palette() {
      Map<Role, Given> given = new EnumMap<>(Role.class);
      word()
          .colours()
          .forEach((role, colour) -> given.put(role, new Given(colour, files.start(REFERENCE))));
      yaml.map("colours").ifPresent(map -> {
        map.refuseKeysOutside(Set.of("text", "accent", "muted", "alert"));
        for (Role role : Role.values()) {
          String key = role.name().toLowerCase(Locale.ROOT);
          colour(map, key)
              .ifPresent(colour -> given.put(role, new Given(colour, map.valuePlace(key))));
        }
      });
      Palette standard = HouseStyle.standard().palette();
      Palette palette = new Palette(
          colour(given, Role.TEXT, standard.text()),
          colour(given, Role.ACCENT, standard.accent()),
          colour(given, Role.MUTED, standard.muted()),
          colour(given, Role.ALERT, standard.alert()));
      given.values().forEach(each -> contrast(palette, each.colour(), each.place()));
      return palette;
    }

    private static Colour colour(Map<Role, Given> given, Role role, Colour standard) {
      Given found = given.get(role);
      return found == null ? standard : found.colour();
    }

    private Optional<Colour> colour(YamlMap map, String key) {
      if (!map.has(key)) {
        return Optional.empty();
      }
      Optional<Colour> colour = map.text(key).flatMap(Colour::parse);
      if (colour.isEmpty()) {
        diagnostics.report(
            map.valuePlace(key),
            PackCode.BAD_VALUE,
            "« " + key + " » attend une couleur entre guillemets, telle que \"#1F3864\"",
            "\"" + key + "\" expects a colour between quotes, such as \"#1F3864\"");
      }
      return colour;
    }

    private void contrast(Palette palette, Colour colour, Place place) {
      double ratio = palette.contrast(colour);
      if (ratio >= Palette.LEAST_CONTRAST) {
        return;
      }
      String found = String.format(Locale.ROOT, "%.2f", Math.floor(ratio * 100) / 100);
      diagnostics.report(
          place,
          PackCode.STYLE_CONTRAST,
          colour + " ne se lit pas assez : contraste " + found.replace('.', ',')
              + " avec son fond, 4,5 au moins (RGAA 3.2) ; la même teinte passe à "
              + palette.darkened(colour),
          colour + " is not easy enough to read: contrast " + found
              + " with its ground, 4.5 at least (RGAA 3.2); the same hue passes at "
              + palette.darkened(colour));
    }

    // ---- fonts and sizes

    private Optional<Typeface> font(String of) {
      Optional<String> inWord = of.equals("text") ? word().textFamily() : word().headingFamily();
      Optional<YamlMap> fonts = yaml.map("fonts");
      fonts.ifPresent(map -> map.refuseKeysOutside(Set.of("text", "headings")));
      Optional<YamlMap> own = fonts.flatMap(map -> map.map(of));
      Optional<Typeface> font = own.isPresent()
          ? own.flatMap(map -> typeface(map, of))
          : inWord.map(family -> new Typeface(family, Optional.empty()));
      font.filter(it -> it.files().isEmpty() && own.isEmpty()).ifPresent(it -> {
        diagnostics.report(
            files.start(REFERENCE),
            PackCode.STYLE_FONT_ABSENT,
            "la police « " + it.family()
                + " » est sans fichier : le PDF prend celles du SDK ; donnez-la sous « fonts: »",
            "the font \"" + it.family()
                + "\" has no file: the PDF takes those of the SDK; give it under \"fonts:\"");
      });
      return font;
    }

    private Optional<Typeface> typeface(YamlMap map, String of) {
      boolean text = of.equals("text");
      map.refuseKeysOutside(
          text ? Set.of("family", "regular", "bold", "italic") : Set.of("family", "file"));
      Optional<String> family = map.required("family");
      List<String> keys = text ? List.of("regular", "bold", "italic") : List.of("file");
      List<byte[]> faces = new ArrayList<>();
      for (String key : keys) {
        map.required(key)
            .flatMap(path -> files.named(path, map.valuePlace(key), LARGEST_FONT))
            .filter(bytes -> accepted(bytes, map.valuePlace(key)))
            .ifPresent(faces::add);
      }
      if (family.isEmpty() || faces.size() < keys.size()) {
        return Optional.empty();
      }
      byte[] first = faces.get(0);
      Typeface.Faces made = text
          ? new Typeface.Faces(first, faces.get(1), faces.get(2))
          : new Typeface.Faces(first, first, first);
      return Optional.of(new Typeface(family.get(), Optional.of(made)));
    }

    private boolean accepted(byte[] font, Place place) {
      Optional<Localized> fault = FontFile.fault(font);
      fault.ifPresent(
          why -> diagnostics.report(place, PackCode.STYLE_FONT, why.french(), why.english()));
      return fault.isEmpty();
    }

    private Sizes sizes() {
      Map<Sizes.Of, Double> given = new EnumMap<>(Sizes.Of.class);
      word().sizes().forEach((of, size) -> {
        if (of.accepts(size)) {
          given.put(of, size);
        } else {
          bounds(files.start(REFERENCE), of.name().toLowerCase(Locale.ROOT), of.least(), of.most());
        }
      });
      yaml.map("sizes").ifPresent(map -> {
        map.refuseKeysOutside(Set.of("body", "title", "heading"));
        for (Sizes.Of of : Sizes.Of.values()) {
          String key = of.name().toLowerCase(Locale.ROOT);
          number(map, key, of.least(), of.most()).ifPresent(size -> given.put(of, size));
        }
      });
      Sizes standard = HouseStyle.standard().sizes();
      return new Sizes(
          given.getOrDefault(Sizes.Of.BODY, standard.body()),
          given.getOrDefault(Sizes.Of.TITLE, standard.title()),
          given.getOrDefault(Sizes.Of.HEADING, standard.heading()));
    }

    private Optional<Double> number(YamlMap map, String key, double least, double most) {
      if (!map.has(key)) {
        return Optional.empty();
      }
      Optional<Double> number = map.text(key)
          .filter(text -> text.matches("[0-9]{1,3}(\\.[05])?"))
          .map(Double::valueOf)
          .filter(value -> value >= least && value <= most);
      if (number.isEmpty()) {
        bounds(map.valuePlace(key), key, least, most);
      }
      return number;
    }

    private void bounds(Place place, String key, double least, double most) {
      diagnostics.report(
          place,
          PackCode.BAD_VALUE,
          "« " + key + " » va de " + (int) least + " à " + (int) most,
          "\"" + key + "\" goes from " + (int) least + " to " + (int) most);
    }
  }
}
