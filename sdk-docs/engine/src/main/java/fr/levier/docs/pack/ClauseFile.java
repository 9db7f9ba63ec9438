package fr.levier.docs.pack;

import fr.levier.docs.internal.template.ClauseKind;
import fr.levier.docs.tree.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A clause file: what its front matter says and the lines of its body.
 *
 * @param firstLine the line of the file where the body begins
 */
record ClauseFile(
    String file,
    String id,
    ClauseKind kind,
    Optional<YamlMap.Item> title,
    String version,
    Optional<YamlMap.Item> when,
    List<LawDeclaration> laws,
    Overridable overridable,
    Optional<String> approval,
    List<String> lines,
    int firstLine,
    Place place) {

  private static final String FENCE = "---";
  private static final Set<String> KEYS =
      Set.of("id", "kind", "title", "version", "when", "law", "overridable", "approval");
  private static final Map<String, ClauseKind> KINDS = kinds();
  private static final Map<String, Overridable> OVERRIDABLE = overridables();

  /** Reads a clause; empty when it cannot be told what it is. */
  static Optional<ClauseFile> read(String text, String name, String file, Diagnostics diagnostics) {
    List<String> lines =
        Arrays.asList(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    int end = lines.get(0).stripTrailing().equals(FENCE) ? closing(lines) : -1;
    if (end < 0) {
      diagnostics.report(
          new Place(file, 1, 1),
          PackCode.NO_FRONT_MATTER,
          "une clause commence par son en-tête YAML, entre deux lignes « --- »",
          "a clause begins with its YAML header, between two lines \"---\"");
      return Optional.empty();
    }
    return YamlMap.read(String.join("\n", lines.subList(1, end)), file, 1, diagnostics)
        .map(yaml ->
            of(yaml, name, file, lines.subList(end + 1, lines.size()), end + 2, diagnostics));
  }

  /** A text with a title serves in the body of a form and as an annex of an act: the place where it is listed tells. */
  ClauseFile asAnnex() {
    return kind == ClauseKind.TEXT && title.isPresent()
        ? new ClauseFile(
            file,
            id,
            ClauseKind.ANNEX,
            title,
            version,
            when,
            laws,
            overridable,
            approval,
            lines,
            firstLine,
            place)
        : this;
  }

  /** This clause in the place of another: what may replace it stays what it was. */
  ClauseFile replacing(ClauseFile reference) {
    return new ClauseFile(
        file,
        id,
        kind,
        title,
        version,
        when,
        laws,
        reference.overridable,
        approval,
        lines,
        firstLine,
        place);
  }

  private static ClauseFile of(
      YamlMap yaml,
      String name,
      String file,
      List<String> body,
      int firstLine,
      Diagnostics diagnostics) {
    yaml.refuseKeysOutside(KEYS);
    String id = yaml.required("id").orElse(name);
    if (!id.equals(name)) {
      diagnostics.report(
          yaml.valuePlace("id"),
          PackCode.WRONG_ID,
          "la clause « " + id + " » est dans le fichier « " + name
              + ".md » : l’un des deux se trompe",
          "the clause \"" + id + "\" is in the file \"" + name + ".md\": one of the two is wrong");
    }
    yaml.required("kind");
    ClauseKind kind = yaml.choice("kind", KINDS).orElse(ClauseKind.TEXT);
    if (kind.isNumbered()) {
      yaml.required("title");
    }
    String version = yaml.required("version").orElse("?");
    if (yaml.has("version") && !Manifest.VERSION.matcher(version).matches()) {
      diagnostics.report(
          yaml.valuePlace("version"),
          PackCode.BAD_VALUE,
          "« version » s’écrit comme « 1.0.0 », pas « " + version + " »",
          "\"version\" is written like \"1.0.0\", not \"" + version + "\"");
    }
    return new ClauseFile(
        file,
        name,
        kind,
        yaml.text("title").map(it -> new YamlMap.Item(it, yaml.valuePlace("title"))),
        version,
        yaml.text("when").map(it -> new YamlMap.Item(it, yaml.valuePlace("when"))),
        laws(yaml),
        yaml.choice("overridable", OVERRIDABLE).orElse(Overridable.WITH_APPROVAL),
        yaml.text("approval"),
        List.copyOf(body),
        firstLine,
        yaml.place());
  }

  private static List<LawDeclaration> laws(YamlMap yaml) {
    List<LawDeclaration> laws = new ArrayList<>();
    for (YamlMap law : yaml.maps("law")) {
      law.refuseKeysOutside(Set.of("cite", "from", "until", "verified", "rank"));
      law.required("cite")
          .ifPresent(cite -> laws.add(LawDeclaration.of(
              cite,
              law.date("from"),
              law.date("until"),
              law.flag("verified").orElse(true),
              law.choice("rank", ranks()),
              law.valuePlace("cite"))));
    }
    return laws;
  }

  private static int closing(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals(FENCE)) {
        return i;
      }
    }
    return -1;
  }

  private static Map<String, ClauseKind> kinds() {
    Map<String, ClauseKind> kinds = new LinkedHashMap<>();
    for (ClauseKind kind : ClauseKind.values()) {
      kinds.put(kind.key(), kind);
    }
    return kinds;
  }

  private static Map<String, Overridable> overridables() {
    Map<String, Overridable> all = new LinkedHashMap<>();
    for (Overridable it : Overridable.values()) {
      all.put(it.name().toLowerCase(Locale.ROOT).replace('_', '-'), it);
    }
    return all;
  }

  private static Map<String, Block.VisaRank> ranks() {
    Map<String, Block.VisaRank> ranks = new TreeMap<>();
    for (Block.VisaRank rank : Block.VisaRank.values()) {
      ranks.put(rank.name().toLowerCase(Locale.ROOT).replace('_', '-'), rank);
    }
    return ranks;
  }
}
