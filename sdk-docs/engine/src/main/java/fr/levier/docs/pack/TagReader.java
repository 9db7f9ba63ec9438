package fr.levier.docs.pack;

import fr.levier.docs.internal.template.ValuePath;
import fr.levier.docs.internal.template.Walk;
import fr.levier.docs.pack.InlineCompiler.Around;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what directives and paths say, wherever they stand. */
final class TagReader {

  /** A loop: the list, its walk and the names inside. */
  record Loop(PathResolver.Resolved list, Walk walk, Names names) {
    /** What is known inside the loop: its variable, and that the list is not empty. */
    Around inside(Around around) {
      String list = this.list.pattern();
      return new Around(names, around.facts())
          .knowing(Set.of("exists " + list, "count " + list + " > 0", "count " + list + " >= 1"));
    }
  }

  /** Opens a footnote; {@code /note} closes it. */
  static final String NOTE = "#note";

  private static final String SUM = "sum ";
  private static final Pattern PATH =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,99}(?:\\.(?:[\\p{L}\\p{N}_-]{1,100}|#)){0,20}");
  private static final Pattern EACH =
      Pattern.compile("#each\\s+(\\S+)\\s+as\\s+(\\S+)(?:\\s+by\\s+(\\S+))?");
  private static final Pattern VARIABLE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,49}");

  private final PathResolver paths;
  private final ConditionParser conditions;
  private final Diagnostics diagnostics;

  TagReader(Diagnostics diagnostics) {
    this.paths = new PathResolver(diagnostics);
    this.conditions = new ConditionParser(paths, diagnostics);
    this.diagnostics = diagnostics;
  }

  static boolean isPath(String text) {
    return PATH.matcher(text).matches();
  }

  /** Whether a tag closes, or divides, something opened before it. */
  static boolean closes(Scanned.Tag tag) {
    return tag.text().equals("else") || tag.text().startsWith("/");
  }

  Optional<PathResolver.Resolved> path(String path, Place place, Names names) {
    return paths.resolve(path, place, names);
  }

  /** The value that a tag names: a path, or {@code sum} and a path through a list. */
  Optional<PathResolver.Resolved> value(String written, Place place, Names names) {
    String path = valuePath(written);
    int before = written.length() - path.length();
    return before == 0
        ? paths.resolve(path, place, names)
        : paths.sum(path, new Place(place.file(), place.line(), place.column() + before), names);
  }

  static boolean isValue(String text) {
    return isPath(valuePath(text));
  }

  private static String valuePath(String written) {
    return written.startsWith(SUM) ? written.substring(SUM.length()).stripLeading() : written;
  }

  Optional<ConditionParser.Parsed> condition(String text, Place place, Names names) {
    return conditions.parse(text, place, names);
  }

  /** The condition of an {@code #if}. */
  Optional<ConditionParser.Parsed> condition(Scanned.Tag tag, Names names) {
    if (!tag.text().startsWith("#if ") && !tag.text().startsWith("#if(")) {
      diagnostics.report(
          tag.place(),
          PackCode.SYNTAX,
          "directive inconnue « {{" + tag.text()
              + "}} » ; il y a {{#if condition}}, {{#each chemin as nom}} et, dans une phrase, {{#note}}",
          "unknown directive \"{{" + tag.text()
              + "}}\"; there are {{#if condition}}, {{#each path as name}} and, inside a sentence, {{#note}}");
      return Optional.empty();
    }
    Place place = tag.place();
    return conditions.parse(
        tag.text().substring(3), new Place(place.file(), place.line(), place.column() + 3), names);
  }

  /** The list and variable of an {@code #each}. */
  Optional<Loop> loop(Scanned.Tag tag, Names names) {
    Matcher matcher = EACH.matcher(tag.text());
    if (!matcher.matches()
        || !isPath(matcher.group(1))
        || !VARIABLE.matcher(matcher.group(2)).matches()
        || matcher.group(2).equals("act")) {
      diagnostics.report(
          tag.place(),
          PackCode.SYNTAX,
          "une boucle s’écrit {{#each chemin as nom}} ; pour la mettre en ordre, {{#each chemin as nom by nom.valeur}}",
          "a loop is written {{#each path as name}}; to put it in order, {{#each path as name by name.value}}");
      return Optional.empty();
    }
    Place place = tag.place();
    Place at = new Place(place.file(), place.line(), place.column() + matcher.start(1));
    return paths.resolve(matcher.group(1), at, names).flatMap(list -> {
      if (!TypeModel.isList(list.type())) {
        diagnostics.report(
            at,
            PackCode.WRONG_TYPE,
            "« " + list.pattern() + " » est " + TypeModel.shown(list.type()) + ", pas une liste",
            "\"" + list.pattern() + "\" is " + TypeModel.shown(list.type()) + ", not a list");
        return Optional.empty();
      }
      Names inside =
          names.with(matcher.group(2), TypeModel.argument(list.type(), 0), list.pattern());
      Optional<ValuePath> by = Optional.ofNullable(matcher.group(3))
          .flatMap(path -> order(
              path,
              matcher.group(2),
              new Place(place.file(), place.line(), place.column() + matcher.start(3)),
              inside));
      return Optional.of(new Loop(list, new Walk(list.path(), names.depth(), by), inside));
    });
  }

  /** What puts the elements of a loop in order: a value of the element that comes before or after another. */
  private Optional<ValuePath> order(String path, String variable, Place place, Names inside) {
    if (!isPath(path) || !path.startsWith(variable + ".") || path.endsWith("#")) {
      diagnostics.report(
          place,
          PackCode.SYNTAX,
          "l’ordre d’une boucle est une valeur de son élément : by " + variable + ".…",
          "the order of a loop is a value of its element: by " + variable + ".…");
      return Optional.empty();
    }
    return paths.resolve(path, place, inside).flatMap(value -> {
      if (!Literals.isOrdered(TypeModel.raw(value.type()))) {
        diagnostics.report(
            place,
            PackCode.WRONG_TYPE,
            "« " + value.pattern() + " » est " + TypeModel.shown(value.type())
                + ", qui ne met rien en ordre ; il faut un nombre, un montant ou un jour",
            "\"" + value.pattern() + "\" is " + TypeModel.shown(value.type())
                + ", which puts nothing in order; a number, an amount or a day does");
        return Optional.empty();
      }
      return Optional.of(value.path());
    });
  }

  void unclosed(Scanned.Tag tag) {
    String close = tag.text().startsWith("#each")
        ? "{{/each}}"
        : tag.text().equals(NOTE) ? "{{/note}}" : "{{/if}}";
    diagnostics.report(
        tag.place(),
        PackCode.UNCLOSED,
        "{{" + tag.text() + "}} n’est pas fermé par " + close
            + " : dans la même phrase s’il y est ouvert, seul sur sa ligne s’il est ouvert seul sur la sienne",
        "{{" + tag.text() + "}} is not closed by " + close
            + ": within the same sentence if opened there, alone on its line if opened so");
  }

  void unexpected(Scanned.Tag tag) {
    diagnostics.report(
        tag.place(),
        PackCode.UNEXPECTED_CLOSE,
        "{{" + tag.text() + "}} ne ferme rien ici",
        "{{" + tag.text() + "}} closes nothing here");
  }

  void tooDeep(Scanned.Tag tag) {
    diagnostics.report(
        tag.place(),
        PackCode.SYNTAX,
        "{{" + tag.text() + "}} est trop imbriqué",
        "{{" + tag.text() + "}} is nested too deep");
  }
}
