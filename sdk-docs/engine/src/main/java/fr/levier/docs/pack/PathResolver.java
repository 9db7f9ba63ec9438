package fr.levier.docs.pack;

import fr.levier.core.text.Suggestion;
import fr.levier.docs.internal.template.Access;
import fr.levier.docs.internal.template.ValuePath;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Resolves paths against the model, one name after the other. */
final class PathResolver {

  /**
   * A path that exists.
   *
   * @param type what it leads to, an {@code Optional} opened
   * @param missingAt the pattern of the last step that the dossier may lack; empty when it lacks none
   * @param optional whether the last step is itself optional: an empty list then says something
   * @param pattern the path from the subject, with {@code *} for any element
   * @param derived the steps that stand in no dossier, such as {@code lastDay}; empty when the value does
   * @param words the only texts it can be, when they are known
   */
  record Resolved(
      ValuePath path,
      Type type,
      String missingAt,
      boolean optional,
      String pattern,
      String derived,
      Set<String> words) {

    /** Whether there is a value, given what is known to hold. */
    boolean isSure(Set<String> facts) {
      return missingAt.isEmpty()
          || facts.contains("exists " + missingAt)
          || facts.contains("exists " + pattern);
    }
  }

  private static final int MOST_NAMES = 24;

  private final Diagnostics diagnostics;

  PathResolver(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The path, or empty once its first unknown name was reported. */
  Optional<Resolved> resolve(String written, Place place, Names names) {
    String path = names.inSubject(written);
    String[] segments = path.split("\\.", -1);
    return segments.length == 2 && segments[1].equals("#")
        ? rank(names.root(segments[0]).orElse(names.subject()), path, place)
        : walk(path, place, names, false).map(Walk::resolved);
  }

  private Optional<Walk> walk(String path, Place place, Names names, boolean summed) {
    String[] segments = path.split("\\.", -1);
    Optional<Names.Root> variable = names.root(segments[0]);
    Walk walk = new Walk(path, place, variable.orElse(names.subject()), summed);
    int column = 0;
    for (int i = 0; i < segments.length; i++) {
      boolean isRoot = i == 0 && variable.isPresent();
      Place at = new Place(place.file(), place.line(), place.column() + column);
      Collection<String> more = i == 0 ? names.known() : List.of();
      if (!isRoot && !walk.step(segments[i], at, more)) {
        return Optional.empty();
      }
      column += segments[i].length() + 1;
    }
    return Optional.of(walk);
  }

  /** The total of what a path leads to through a list, or empty once what is wrong was reported. */
  Optional<Resolved> sum(String written, Place place, Names names) {
    return walk(names.inSubject(written), place, names, true).flatMap(Walk::total);
  }

  private Optional<Resolved> rank(Names.Root root, String path, Place place) {
    if (root.slot() < 0) {
      diagnostics.report(
          place,
          PackCode.UNKNOWN_PATH,
          "« " + path + " » : seul l’élément d’une boucle a un rang ; écrivez {{#each …}} autour",
          "\"" + path + "\": only the element of a loop has a rank; write {{#each …}} around");
      return Optional.empty();
    }
    ValuePath ranked = new ValuePath(root.slot(), List.of(), true);
    return Optional.of(
        new Resolved(ranked, Integer.class, "", false, root.pattern() + ".#", "#", Set.of()));
  }

  /** One path, as far as it was walked. */
  private final class Walk {
    private final String path;
    private final Place place;
    private final Names.Root root;
    private final boolean summed;
    private final List<Access> steps = new ArrayList<>();
    private final StringBuilder pattern;
    private final StringBuilder derived = new StringBuilder();
    private Type type;
    private String missingAt = "";
    private boolean optional;
    private Set<String> words = Set.of();
    private int list = -1;
    private Type owner;

    Walk(String path, Place place, Names.Root root, boolean summed) {
      this.path = path;
      this.place = place;
      this.root = root;
      this.summed = summed;
      this.owner = root.type();
      this.type = root.type();
      this.pattern = new StringBuilder(root.pattern());
    }

    Resolved resolved() {
      boolean empty = TypeModel.isList(type) || TypeModel.raw(type) == String.class;
      boolean mayBeEmpty = empty && words.isEmpty() && !steps.isEmpty() && derived.isEmpty();
      return new Resolved(
          new ValuePath(root.slot(), steps, false),
          type,
          mayBeEmpty ? pattern.toString() : missingAt,
          optional,
          pattern.toString(),
          derived.toString(),
          words);
    }

    /** The total of what the path leads to; empty once it was reported that nothing adds up. */
    Optional<Resolved> total() {
      enterLists();
      Optional<Sum> sum = Sum.of(TypeModel.raw(type));
      if (list < 0 || sum.isEmpty()) {
        noTotal();
        return Optional.empty();
      }
      List<Access> whole = new ArrayList<>(steps.subList(0, list));
      whole.add(new Access.Total(
          steps.subList(list, steps.size()), sum.get().zero(), sum.get().plus()));
      return Optional.of(new Resolved(
          new ValuePath(root.slot(), whole, false),
          sum.get().type(),
          missingAt.isEmpty() ? "" : "sum " + pattern,
          optional,
          pattern.toString(),
          "sum" + pattern.substring(pattern.indexOf("*") + 1),
          Set.of()));
    }

    /** A total goes through every element of a list, without naming it. */
    private void enterLists() {
      while (TypeModel.isList(type)) {
        list = list < 0 ? steps.size() : list;
        type = TypeModel.opened(TypeModel.argument(type, 0));
        pattern.append(".*");
      }
    }

    private void noTotal() {
      String shown = TypeModel.shown(type);
      Set<String> terms = new TreeSet<>();
      Type holder = TypeModel.members(type).isEmpty() ? owner : type;
      TypeModel.members(holder).forEach((name, member) -> {
        if (Sum.of(TypeModel.raw(TypeModel.opened(member.type()))).isPresent()) {
          terms.add(name);
        }
      });
      String others = terms.isEmpty() ? "" : String.join(", ", terms);
      diagnostics.report(
          place,
          PackCode.NO_TOTAL,
          list < 0
              ? "sum additionne ce que contient une liste ; « " + path + " » n’en traverse aucune"
              : "« " + pattern + " » est " + shown + ", qui ne s’additionne pas"
                  + (others.isEmpty() ? "" : " ; on y additionne " + others),
          list < 0
              ? "sum adds up what a list holds; \"" + path + "\" goes through none"
              : "\"" + pattern + "\" is " + shown + ", which does not add up"
                  + (others.isEmpty() ? "" : "; what adds up there is " + others),
          Optional.of(terms).filter(it -> list >= 0 && it.size() == 1).map(it -> others));
    }

    boolean step(String segment, Place at, Collection<String> roots) {
      boolean ranked = segment.chars().allMatch(c -> c >= '0' && c <= '9');
      if (summed && !ranked) {
        enterLists();
        owner = type;
      } else if (TypeModel.isList(type)) {
        return element(segment, at);
      }
      if (Map.class.isAssignableFrom(TypeModel.raw(type))) {
        advance(new Access.Entry(segment), TypeModel.argument(type, 1), segment, true);
        return true;
      }
      TypeModel.Member member = TypeModel.members(type).get(segment);
      if (member == null) {
        unknown(segment, at, roots);
        return false;
      }
      advance(member.access(), member.type(), segment, member.mayMiss());
      words = member.words();
      return true;
    }

    private boolean element(String segment, Place at) {
      boolean number = !segment.isEmpty()
          && segment.length() < 6
          && segment.chars().allMatch(c -> c >= '0' && c <= '9');
      if (!number && !segment.equals("*")) {
        diagnostics.report(
            at,
            PackCode.UNKNOWN_PATH,
            "« " + path + " » : " + pattern + " est une liste ; parcourez-la avec {{#each "
                + pattern + " as …}} ou donnez un rang à partir de 0",
            "\"" + path + "\": " + pattern + " is a list; walk it with {{#each " + pattern
                + " as …}} or give an index from 0");
        return false;
      }
      int index = number ? Integer.parseInt(segment) : 0;
      advance(new Access.Element(index), TypeModel.argument(type, 0), segment, true);
      return true;
    }

    private void advance(Access access, Type next, String segment, boolean miss) {
      steps.add(access);
      optional = TypeModel.isOptional(next);
      type = TypeModel.opened(next);
      words = Set.of();
      if (!pattern.isEmpty()) {
        pattern.append('.');
      }
      pattern.append(segment);
      if (miss || optional) {
        missingAt = pattern.toString();
      }
      if (access.token().isEmpty() || !derived.isEmpty()) {
        derived.append(derived.isEmpty() ? "" : ".").append(segment);
      }
    }

    private void unknown(String segment, Place at, Collection<String> roots) {
      Set<String> known = new TreeSet<>(TypeModel.members(type).keySet());
      String list = known.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
          + (known.size() > MOST_NAMES ? "…" : "");
      known.addAll(roots);
      String owner = TypeModel.shown(type);
      String shown = segment.isEmpty() ? path : segment;
      Optional<String> guess = Suggestion.closest(segment, known).filter(it -> !it.equals(segment));
      diagnostics.report(
          segment.isEmpty() ? place : at,
          PackCode.UNKNOWN_PATH,
          list.isEmpty()
              ? "« " + path + " » : " + owner + " ne contient rien de nommé, donc pas « " + shown
                  + " »"
              : "« " + path + " » : " + owner + " n’a pas de « " + shown + " » ; on y trouve "
                  + list,
          list.isEmpty()
              ? "\"" + path + "\": " + owner + " holds nothing with a name, so no \"" + shown + "\""
              : "\"" + path + "\": " + owner + " has no \"" + shown + "\"; it has " + list,
          guess);
    }
  }
}
