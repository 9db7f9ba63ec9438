package fr.levier.docs.pack;

import fr.levier.docs.internal.template.Condition;
import fr.levier.docs.internal.template.Condition.Operator;
import fr.levier.docs.pack.PathResolver.Resolved;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions. The grammar is closed:
 *
 * <pre>
 * condition  = conjunction { "or" conjunction }
 * conjunction = simple { "and" simple }
 * simple     = "not" simple | "(" condition ")" | "exists" path
 *            | "count" path operator number | "sum" path operator number | path operator literal
 * literal    = "text" | CONSTANT | number | true | false
 * </pre>
 */
final class ConditionParser {

  /**
   * A condition that was read.
   *
   * @param facts what holds whenever it does, each in one spelling, so that two conditions can be compared
   */
  record Parsed(Condition condition, String canonical, Set<String> facts) {}

  private static final int DEEPEST = 32;
  private static final Pattern TOKEN = Pattern.compile(
      "\\s*(?:(?<text>\"[^\"]*\")|(?<number>-?[0-9]{1,18}(?:\\.[0-9]{1,9})?(?![\\w.]))"
          + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.(?:[\\p{L}\\p{N}_-]+|#))*)|(?<sign>==|!=|<=|>=|<|>|\\(|\\)))");

  private record Token(String kind, String text, Place place) {}

  private final PathResolver paths;
  private final Literals literals;
  private final Diagnostics diagnostics;

  ConditionParser(PathResolver paths, Diagnostics diagnostics) {
    this.paths = paths;
    this.literals = new Literals(diagnostics);
    this.diagnostics = diagnostics;
  }

  /** The condition; empty once what is wrong was reported. */
  Optional<Parsed> parse(String text, Place place, Names names) {
    Optional<List<Token>> tokens = tokens(text, place);
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Run(tokens.get(), names, end(place, text)).whole());
    } catch (Refused reported) {
      return Optional.empty();
    }
  }

  private static Place end(Place place, String text) {
    return new Place(place.file(), place.line(), place.column() + text.length());
  }

  private Optional<List<Token>> tokens(String text, Place place) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length() && !text.substring(at).isBlank()) {
      matcher.region(at, text.length());
      if (!matcher.lookingAt()) {
        int bad =
            at + text.substring(at).length() - text.substring(at).stripLeading().length();
        diagnostics.report(
            new Place(place.file(), place.line(), place.column() + bad),
            PackCode.SYNTAX,
            "« " + text.substring(bad) + " » n’appartient pas au langage des conditions",
            "\"" + text.substring(bad) + "\" does not belong to the language of conditions");
        return Optional.empty();
      }
      for (String kind : List.of("text", "number", "word", "sign")) {
        if (matcher.group(kind) != null) {
          tokens.add(new Token(
              kind,
              matcher.group(kind),
              new Place(place.file(), place.line(), place.column() + matcher.start(kind))));
        }
      }
      at = matcher.end();
    }
    return Optional.of(tokens);
  }

  /** Stops a reading whose fault was already reported. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused() {
      super("reported", null, false, false);
    }
  }

  /** One reading. */
  private final class Run {
    private final List<Token> tokens;
    private final Names names;
    private final Place end;
    private int next;

    Run(List<Token> tokens, Names names, Place end) {
      this.tokens = tokens;
      this.names = names;
      this.end = end;
    }

    Parsed whole() throws Refused {
      Parsed parsed = any(0);
      if (next < tokens.size()) {
        throw refuse("« and », « or » ou la fin", "\"and\", \"or\" or the end");
      }
      return parsed;
    }

    private Parsed any(int depth) throws Refused {
      List<Parsed> parts = new ArrayList<>(List.of(all(depth)));
      while (accept("or")) {
        parts.add(all(depth));
      }
      if (parts.size() == 1) {
        return parts.get(0);
      }
      String canonical = joined(parts, " or ");
      return new Parsed(
          new Condition.Any(parts.stream().map(Parsed::condition).toList()),
          canonical,
          Set.of(canonical));
    }

    private Parsed all(int depth) throws Refused {
      List<Parsed> parts = new ArrayList<>(List.of(simple(depth)));
      while (accept("and")) {
        parts.add(simple(depth));
      }
      if (parts.size() == 1) {
        return parts.get(0);
      }
      Set<String> facts = new HashSet<>();
      parts.forEach(it -> facts.addAll(it.facts()));
      return new Parsed(
          new Condition.All(parts.stream().map(Parsed::condition).toList()),
          joined(parts, " and "),
          facts);
    }

    private Parsed simple(int depth) throws Refused {
      if (depth > DEEPEST) {
        throw refuse("une condition moins imbriquée", "a condition less deeply nested");
      }
      if (accept("not")) {
        return not(simple(depth + 1));
      }
      if (accept("(")) {
        Parsed inside = any(depth + 1);
        if (!accept(")")) {
          throw refuse("« ) »", "\")\"");
        }
        return inside;
      }
      if (accept("exists")) {
        Resolved path = path(false);
        String canonical = "exists " + path.pattern();
        return new Parsed(
            new Condition.Exists(path.path(), path.optional()), canonical, Set.of(canonical));
      }
      boolean count = accept("count");
      return comparison(count, !count && accept("sum"));
    }

    private Parsed comparison(boolean count, boolean sum) throws Refused {
      Token first = peek();
      Resolved path = path(sum);
      if (count && !TypeModel.isList(path.type())) {
        diagnostics.report(
            first == null ? end : first.place(),
            PackCode.WRONG_TYPE,
            "count attend une liste ; « " + path.pattern() + " » est "
                + TypeModel.shown(path.type()),
            "count expects a list; \"" + path.pattern() + "\" is " + TypeModel.shown(path.type()));
        throw new Refused();
      }
      String subject = (count ? "count " : sum ? "sum " : "") + path.pattern();
      Token sign = peek();
      Optional<Operator> operator = sign == null ? Optional.empty() : Operator.of(sign.text());
      if (operator.isEmpty()) {
        throw refuse(
            "l’un de == != < <= > >= (pour savoir si une valeur est là : exists " + path.pattern()
                + ")",
            "one of == != < <= > >= (to know whether a value is there: exists " + path.pattern()
                + ")");
      }
      next++;
      Literals.Written written = literal();
      Condition.Literal literal = (count
              ? literals.ofCount(written)
              : literals.of(path, operator.get(), written))
          .orElseThrow(Refused::new);
      String canonical = subject + " " + operator.get().sign() + " " + written.text();
      Set<String> facts = new HashSet<>(Set.of(canonical));
      if (!count) {
        facts.add("exists " + subject); // a missing value compares with nothing
      } else if (atLeastOne(operator.get(), written.text())) {
        facts.add("exists " + path.pattern());
        facts.add("count " + path.pattern() + " > 0");
        facts.add("count " + path.pattern() + " >= 1");
      }
      return new Parsed(
          new Condition.Compared(path.path(), count, operator.get(), literal), canonical, facts);
    }

    private static boolean atLeastOne(Operator operator, String number) {
      long than = Long.parseLong(number);
      return switch (operator) {
        case MORE -> than >= 0;
        case MORE_OR_EQUAL, EQUAL -> than >= 1;
        case DIFFERENT -> than == 0;
        case LESS, LESS_OR_EQUAL -> false;
      };
    }

    private Resolved path(boolean sum) throws Refused {
      Token token = peek();
      if (token == null || !token.kind().equals("word")) {
        throw refuse("un chemin tel que term.start", "a path such as term.start");
      }
      next++;
      return (sum
              ? paths.sum(token.text(), token.place(), names)
              : paths.resolve(token.text(), token.place(), names))
          .orElseThrow(Refused::new);
    }

    private Literals.Written literal() throws Refused {
      Token token = peek();
      if (token == null || token.kind().equals("sign")) {
        throw refuse(
            "un texte entre guillemets, une CONSTANTE, un nombre, true ou false",
            "a text between quotes, a CONSTANT, a number, true or false");
      }
      next++;
      return switch (token.kind()) {
        case "text" ->
          new Literals.Written(
              Literals.Kind.TEXT,
              token.text().substring(1, token.text().length() - 1),
              token.place());
        case "number" -> new Literals.Written(Literals.Kind.NUMBER, token.text(), token.place());
        default ->
          new Literals.Written(
              token.text().equals("true") || token.text().equals("false")
                  ? Literals.Kind.FLAG
                  : Literals.Kind.WORD,
              token.text(),
              token.place());
      };
    }

    private boolean accept(String text) {
      Token token = peek();
      if (token != null && !token.kind().equals("text") && token.text().equals(text)) {
        next++;
        return true;
      }
      return false;
    }

    private @Nullable Token peek() {
      return next < tokens.size() ? tokens.get(next) : null;
    }

    private Refused refuse(String french, String english) {
      Token token = peek();
      Place at = token == null ? end : token.place();
      String found = token == null ? "" : token.text();
      diagnostics.report(
          at,
          PackCode.SYNTAX,
          "on attend " + french + (found.isEmpty() ? "" : ", pas « " + found + " »"),
          english + " is expected" + (found.isEmpty() ? "" : ", not \"" + found + "\""));
      return new Refused();
    }
  }

  private static String joined(List<Parsed> parts, String word) {
    return "("
        + String.join(word, parts.stream().map(Parsed::canonical).sorted().toList()) + ")";
  }

  /** The opposite of a condition. */
  static Parsed not(Parsed parsed) {
    String canonical = "not " + parsed.canonical();
    return new Parsed(new Condition.Not(parsed.condition()), canonical, Set.of(canonical));
  }
}
