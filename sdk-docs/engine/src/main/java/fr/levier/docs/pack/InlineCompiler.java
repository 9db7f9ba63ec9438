package fr.levier.docs.pack;

import fr.levier.core.text.Suggestion;
import fr.levier.docs.internal.template.Condition;
import fr.levier.docs.internal.template.InlineNode;
import fr.levier.docs.internal.template.Shower;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.MissingPolicy;
import fr.levier.docs.tree.Origin;
import fr.levier.docs.typography.Typesetter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the atoms of one paragraph, heading, cell or title into nodes: text set as French print does, tags resolved. */
final class InlineCompiler {

  /** What is known where a span stands: the names it may use and what is sure to hold. */
  record Around(Names names, Set<String> facts) {
    Around knowing(Set<String> more) {
      Set<String> all = new HashSet<>(facts);
      all.addAll(more);
      return new Around(names, Set.copyOf(all));
    }
  }

  private static final Pattern REFERENCE =
      Pattern.compile("((?:common/)?[a-z0-9]+(?:-[a-z0-9]+)*)(\\s*\\|\\s*titre)?");
  private static final int DEEPEST = 24;

  private final String clause;
  private final String version;
  private final Map<String, LawDeclaration> laws;
  private final ClauseContext context;
  private final TagReader tags;
  private final Diagnostics diagnostics;

  InlineCompiler(
      String clause,
      String version,
      List<LawDeclaration> laws,
      ClauseContext context,
      TagReader tags,
      Diagnostics diagnostics) {
    this.clause = clause;
    this.version = version;
    this.laws = new TreeMap<>();
    laws.forEach(law -> this.laws.put(law.cite(), law));
    this.context = context;
    this.tags = tags;
    this.diagnostics = diagnostics;
  }

  TagReader tags() {
    return tags;
  }

  /** The nodes of one run of atoms. */
  List<InlineNode> compile(List<Atom> atoms, Around around) {
    return new Run(new Typesetter(), 0).whole(atoms, around);
  }

  private Origin origin(Place place) {
    return new Origin(clause, version, place.line());
  }

  /** One paragraph. */
  private final class Run {
    private final Typesetter typesetter;
    private int depth;

    Run(Typesetter typesetter, int depth) {
      this.typesetter = typesetter;
      this.depth = depth;
    }

    List<InlineNode> whole(List<Atom> atoms, Around around) {
      Cursor cursor = new Cursor(atoms);
      List<InlineNode> nodes = new ArrayList<>(until(cursor, around));
      while (cursor.more()) {
        Atom.TagAtom stray = (Atom.TagAtom) cursor.next();
        tags.unexpected(stray.tag());
        nodes.addAll(until(cursor, around));
      }
      return nodes;
    }

    /** The nodes up to a tag that closes something, which is left for the caller, or up to the end. */
    private List<InlineNode> until(Cursor cursor, Around around) {
      List<InlineNode> nodes = new ArrayList<>();
      while (cursor.more()) {
        Atom atom = cursor.peek();
        if (atom instanceof Atom.TagAtom tag && TagReader.closes(tag.tag())) {
          return nodes;
        }
        cursor.next();
        if (atom instanceof Atom.Words words) {
          String set = typesetter.set(words.text());
          if (!set.isEmpty()) {
            nodes.add(new InlineNode.Words(new Inline.Text(set, origin(words.place()))));
          }
        } else if (atom instanceof Atom.Marked marked) {
          nodes.add(new InlineNode.Marked(marked.strong(), whole(marked.content(), around)));
        } else if (atom instanceof Atom.TagAtom tag) {
          tag(tag.tag(), cursor, around).ifPresent(nodes::add);
        }
      }
      return nodes;
    }

    private Optional<InlineNode> tag(Scanned.Tag tag, Cursor cursor, Around around) {
      if (!tag.isDirective()) {
        typesetter.value();
        return leaf(tag, around);
      }
      if (++depth > DEEPEST) {
        depth--;
        tags.tooDeep(tag);
        return Optional.empty();
      }
      Optional<InlineNode> node = tag.text().equals(TagReader.NOTE)
          ? note(tag, cursor, around)
          : tag.text().startsWith("#each")
              ? each(tag, cursor, around)
              : choice(tag, cursor, around);
      depth--;
      return node;
    }

    /** A note is a paragraph of its own: its first quote opens, its first word follows no space. */
    private Optional<InlineNode> note(Scanned.Tag tag, Cursor cursor, Around around) {
      List<InlineNode> content = new Run(new Typesetter(), depth).until(cursor, around);
      if (!cursor.accept("/note")) {
        tags.unclosed(tag);
      }
      return content.isEmpty() ? Optional.empty() : Optional.of(new InlineNode.Note(content));
    }

    private Optional<InlineNode> choice(Scanned.Tag tag, Cursor cursor, Around around) {
      Optional<ConditionParser.Parsed> parsed = tags.condition(tag, around.names());
      Set<String> facts = parsed.map(ConditionParser.Parsed::facts).orElse(Set.of());
      List<InlineNode> then = until(cursor, around.knowing(facts));
      List<InlineNode> otherwise = List.of();
      if (cursor.accept("else")) {
        Set<String> opposite = parsed.map(it -> ConditionParser.not(it).facts()).orElse(Set.of());
        otherwise = until(cursor, around.knowing(opposite));
      }
      if (!cursor.accept("/if")) {
        tags.unclosed(tag);
      }
      Condition condition = parsed.map(ConditionParser.Parsed::condition).orElseGet(Literals::none);
      return Optional.of(new InlineNode.Choice(condition, then, otherwise));
    }

    private Optional<InlineNode> each(Scanned.Tag tag, Cursor cursor, Around around) {
      Optional<TagReader.Loop> loop = tags.loop(tag, around.names());
      Around inside = loop.map(it -> it.inside(around)).orElse(around);
      List<InlineNode> body = until(cursor, inside);
      if (!cursor.accept("/each")) {
        tags.unclosed(tag);
      }
      return loop.map(it -> new InlineNode.Loop(it.walk(), body));
    }
  }

  private Optional<InlineNode> leaf(Scanned.Tag tag, Around around) {
    String text = tag.text();
    if (text.startsWith("ref:")) {
      return reference(text.substring(4).strip(), tag.place(), around);
    }
    if (text.startsWith("law:")) {
      return law(text.substring(4), tag.place());
    }
    return value(tag, around);
  }

  private Optional<InlineNode> reference(String written, Place place, Around around) {
    Matcher reference = REFERENCE.matcher(written);
    if (!reference.matches()) {
      diagnostics.report(
          place,
          PackCode.SYNTAX,
          "une référence s’écrit {{ref:id-de-clause}}, avec le titre de la clause {{ref:id-de-clause | titre}}",
          "a reference is written {{ref:clause-id}}, with the title of the clause {{ref:clause-id | titre}}");
      return Optional.empty();
    }
    String id = Manifest.idOf(reference.group(1));
    boolean titled = reference.group(2) != null;
    context.references.add(new ClauseContext.RefUse(clause, id, titled, around.facts(), place));
    return Optional.of(new InlineNode.Ref(id, titled, origin(place)));
  }

  private Optional<InlineNode> law(String cited, Place place) {
    String cite = LawDeclaration.normal(cited);
    LawDeclaration law = laws.get(cite);
    if (law == null) {
      diagnostics.report(
          place,
          PackCode.LAW_NOT_DECLARED,
          "« " + cite + " » est cité sans être déclaré sous « law: » dans l’en-tête de la clause",
          "\"" + cite + "\" is cited and not declared under \"law:\" in the header of the clause",
          Suggestion.closest(cite, laws.keySet()));
      return Optional.empty();
    }
    // A doubt about a text is carried to whoever reads the act, never hardened.
    String mark = law.reference().isVerified() ? "" : " (à vérifier)";
    String shown = Typesetter.of(law.reference().text() + mark);
    return Optional.of(
        new InlineNode.Words(new Inline.LawReference(law.reference(), shown, origin(place))));
  }

  private Optional<InlineNode> value(Scanned.Tag tag, Around around) {
    int bar = tag.text().indexOf('|');
    String path = (bar < 0 ? tag.text() : tag.text().substring(0, bar)).strip();
    String format = bar < 0 ? "" : tag.text().substring(bar + 1).strip();
    if (!TagReader.isValue(path) || (bar >= 0 && format.isEmpty())) {
      diagnostics.report(
          tag.place(),
          PackCode.SYNTAX,
          "« {{" + tag.text()
              + "}} » n’est ni {{chemin}}, ni {{chemin | format}}, ni {{sum chemin | format}}, ni une directive",
          "\"{{" + tag.text()
              + "}}\" is neither {{path}}, nor {{path | format}}, nor {{sum path | format}}, nor a directive");
      return Optional.empty();
    }
    Optional<PathResolver.Resolved> resolved = tags.value(path, tag.place(), around.names());
    Place at = new Place(
        tag.place().file(),
        tag.place().line(),
        tag.place().column() + tag.text().indexOf(format, Math.max(bar, 0)));
    if (!format.isEmpty() && !Formats.NAMES.contains(format)) {
      diagnostics.report(
          at,
          PackCode.UNKNOWN_FORMAT,
          "format inconnu « " + format + " » ; les formats sont "
              + String.join(", ", Formats.NAMES),
          "unknown format \"" + format + "\"; the formats are " + String.join(", ", Formats.NAMES),
          Suggestion.closest(format, Formats.NAMES));
      return Optional.empty();
    }
    return resolved.flatMap(it -> shown(it, format, at, tag, around));
  }

  private Optional<InlineNode> shown(
      PathResolver.Resolved path, String format, Place at, Scanned.Tag tag, Around around) {
    Optional<Shower> shower = Formats.of(format, path.type());
    if (shower.isEmpty()) {
      List<String> others = Formats.applicable(path.type());
      String type = TypeModel.shown(path.type());
      String names = String.join(", ", TypeModel.members(path.type()).keySet());
      boolean whole = format.isEmpty();
      diagnostics.report(
          whole ? tag.place() : at,
          whole ? PackCode.WRONG_TYPE : PackCode.FORMAT_NOT_APPLICABLE,
          whole
              ? "« " + path.pattern() + " » est " + type
                  + ", qui ne s’imprime pas en entier ; nommez l’une de ses valeurs : " + names
              : "le format « " + format + " » ne s’applique pas à " + type + " ; il admet "
                  + others,
          whole
              ? "\"" + path.pattern() + "\" is " + type
                  + ", which is not printed whole; name one of its values: " + names
              : "the format \"" + format + "\" does not apply to " + type + "; it takes " + others);
      return Optional.empty();
    }
    InlineNode.Value value = context.value(path, format, shower.get(), origin(tag.place()));
    boolean sure = path.isSure(around.facts());
    boolean silent = value.policy().filter(MissingPolicy.OMIT::equals).isPresent();
    if (!sure && !silent && context.labelOf(path.pattern()).isEmpty()) {
      diagnostics.report(
          tag.place(),
          PackCode.NO_LABEL,
          "« " + path.pattern()
              + " » peut manquer et n’a pas de libellé : ajoutez-le sous « labels: » de pack.yaml",
          "\"" + path.pattern()
              + "\" may be missing and has no name: add it under \"labels:\" in pack.yaml");
    }
    return Optional.of(value);
  }

  /** Atoms, one after the other. */
  private static final class Cursor {
    private final List<Atom> atoms;
    private int at;

    Cursor(List<Atom> atoms) {
      this.atoms = atoms;
    }

    boolean more() {
      return at < atoms.size();
    }

    Atom peek() {
      return atoms.get(at);
    }

    Atom next() {
      return atoms.get(at++);
    }

    boolean accept(String directive) {
      boolean found =
          more() && peek() instanceof Atom.TagAtom tag && tag.tag().text().equals(directive);
      if (found) {
        at++;
      }
      return found;
    }
  }
}
