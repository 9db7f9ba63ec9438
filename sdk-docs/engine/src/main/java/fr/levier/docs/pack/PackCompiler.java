package fr.levier.docs.pack;

import fr.levier.core.lever.DocumentKind;
import fr.levier.core.rule.LegalSubject;
import fr.levier.docs.internal.template.ClauseTemplate;
import fr.levier.docs.internal.template.InlineNode;
import fr.levier.docs.internal.template.PackTemplate;
import fr.levier.docs.internal.template.ValuePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the files of a pack into one that makes acts. */
public final class PackCompiler {

  private final PackSource source;
  private final Class<?> subjectType;
  private final LawContents law;
  private final Diagnostics diagnostics = new Diagnostics();
  private final ClauseContext context = new ClauseContext();

  private PackCompiler(PackSource source, Class<?> subjectType, LawContents law) {
    this.source = source;
    this.subjectType = subjectType;
    this.law = law;
  }

  /**
   * Compiles a pack with its layers.
   *
   * @throws PackException with every diagnostic, if one of them is an error
   */
  public static CompiledPack compile(PackSource source, Class<? extends LegalSubject> subjectType) {
    return compiled(new PackCompiler(source, subjectType, LawContents.none()));
  }

  /**
   * Compiles an integrator's pack, or layers over the pack of reference, for a kind of document: what the rules of the
   * document require of it has to stand in it.
   *
   * @throws PackException with every diagnostic, if one of them is an error
   */
  public static CompiledPack compile(PackSource source, DocumentKind<?> kind) {
    return compiled(new PackCompiler(source, kind.subjectType(), LawContents.of(kind)));
  }

  private static CompiledPack compiled(PackCompiler compiler) {
    Optional<CompiledPack> pack = compiler.run();
    if (pack.isEmpty() || compiler.diagnostics.hasErrors()) {
      throw new PackException(compiler.source.name(), compiler.diagnostics.sorted());
    }
    return pack.get();
  }

  static List<PackDiagnostic> lint(PackSource source, Class<?> subjectType, LawContents law) {
    PackCompiler compiler = new PackCompiler(source, subjectType, law);
    compiler.run();
    return compiler.diagnostics.sorted();
  }

  private Optional<CompiledPack> run() {
    return PackFiles.manifest(source, diagnostics).map(this::pack);
  }

  private CompiledPack pack(Manifest manifest) {
    Names names = names(manifest);
    context.figures.putAll(source.figures());
    source.layers().forEach(layer -> context.figures.putAll(layer.figures()));
    PackFiles files = PackFiles.read(source, manifest, diagnostics);
    ClauseCompiler compiler = new ClauseCompiler(names, context, diagnostics);
    Map<String, ConditionParser.Parsed> conditions = new HashMap<>();
    files
        .clauses()
        .forEach((id, file) -> compiler.when(file).ifPresent(it -> conditions.put(id, it)));
    List<InlineNode> title = compiler.title(manifest.title(), manifest.id(), manifest.version());
    List<ClauseTemplate> body = compiler.all(manifest.body(), files.clauses(), conditions);
    List<ClauseTemplate> annexes = compiler.all(manifest.annexes(), files.clauses(), conditions);
    new PackChecks(manifest, files.clauses(), conditions, law, diagnostics).run(context.references);
    PackTemplate template = new PackTemplate(
        manifest.id() + "@" + manifest.version(),
        manifest.lever().text(),
        manifest.document().text(),
        manifest.nature(),
        manifest.language(),
        title,
        manifest.contents(),
        body,
        annexes,
        path("originals", names)
            .filter(it -> it.type() == Integer.class)
            .map(PathResolver.Resolved::path),
        path("parties", names)
            .filter(it -> TypeModel.isList(it.type()))
            .map(PathResolver.Resolved::path),
        author(names));
    List<LawDeclaration> laws = new ArrayList<>();
    files.clauses().values().forEach(file -> laws.addAll(file.laws()));
    return new CompiledPack(
        template,
        manifest.validity(),
        files.clauses().values().stream().map(PackCompiler::clause).toList(),
        files.divergences(),
        diagnostics.sorted(),
        subjectType,
        laws);
  }

  /**
   * What paths and values are called, and what stands where they are missing: the library's, then the pack's over them.
   */
  private Names names(Manifest manifest) {
    Library.text(Library.LABELS)
        .flatMap(text -> YamlMap.read(text, Library.FOLDER + Library.LABELS, 0, diagnostics))
        .ifPresent(yaml -> yaml.keys()
            .forEach(key -> yaml.text(key).ifPresent(label -> context.label(key, label))));
    PathResolver paths = new PathResolver(diagnostics);
    Names subject = Names.of(subjectType);
    Map<String, String> given = new HashMap<>();
    manifest.names().forEach((name, path) -> {
      if (paths.resolve(path.text(), path.place(), subject).isPresent()) {
        given.put(name, path.text());
      }
    });
    Names names = subject.giving(given);
    manifest.labels().forEach((pattern, label) -> {
      if (paths.resolve(pattern, label.place(), names).isPresent()) {
        context.label(pattern, label.text());
      }
    });
    manifest.missing().forEach((pattern, missing) -> {
      if (paths.resolve(pattern, missing.place(), names).isPresent()) {
        context.policy(pattern, missing.policy());
      }
    });
    return names;
  }

  /** A path that the model may or may not have: looked for without a word. */
  private Optional<PathResolver.Resolved> path(String path, Names names) {
    return new PathResolver(new Diagnostics()).resolve(path, new Place("", 1, 1), names);
  }

  private Optional<ValuePath> author(Names names) {
    return path("parties.0.name", names).map(PathResolver.Resolved::path);
  }

  private static CompiledPack.Clause clause(ClauseFile file) {
    return new CompiledPack.Clause(
        file.id(), file.version(), file.kind().key(), file.when().isPresent(), file.overridable());
  }
}
