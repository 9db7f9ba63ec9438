package fr.levier.docs.pack;

import fr.levier.core.lever.DocumentKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pack of reference of a document, as something to hold another document against: its clauses, those that an act may not
 * do without, what its values are called and of which type they are. Immutable and thread-safe.
 */
public final class ReferencePack {

  /**
   * A clause of reference.
   *
   * @param listed how a manifest lists it, such as {@code common/comparution}
   * @param kind as a front matter says it, such as {@code article}
   * @param text the text of its body, with its tags
   * @param file the whole text of its file
   * @param laws the articles it cites, such as {@code CSP L. 6134-1}
   * @param always whether it stands in every act
   * @param mandatory whether the law, or else the pack, wants it in every act
   * @param basis the rules and articles that want it, else the texts it cites
   */
  public record Clause(
      String id,
      String listed,
      String kind,
      Optional<String> title,
      String text,
      String file,
      List<String> laws,
      boolean always,
      boolean mandatory,
      Optional<String> basis) {

    public Clause {
      laws = List.copyOf(laws);
    }
  }

  private final DocumentKind<?> kind;
  private final String manifest;
  private final Manifest read;
  private final List<Clause> clauses;

  private ReferencePack(
      DocumentKind<?> kind, String manifest, Manifest read, List<Clause> clauses) {
    this.kind = kind;
    this.manifest = manifest;
    this.read = read;
    this.clauses = clauses;
  }

  /**
   * The pack of reference of a kind of document.
   *
   * @throws PackException if the jar of the lever holds none that can be read
   */
  public static ReferencePack of(DocumentKind<?> kind) {
    PackSource source = PackSource.ofClassPath(kind.subjectType().getClassLoader(), kind.pack());
    Diagnostics diagnostics = new Diagnostics();
    Manifest manifest = PackFiles.manifest(source, diagnostics)
        .orElseThrow(() -> new PackException(source.name(), diagnostics.sorted()));
    Map<String, ClauseFile> files =
        PackFiles.read(source, manifest, diagnostics).clauses();
    LawContents law = LawContents.of(kind);
    Set<String> mandatory = new LinkedHashSet<>();
    manifest.mandatory().forEach(it -> mandatory.add(Manifest.idOf(it.text())));
    mandatory.addAll(law.clausesBeside(mandatory, files));
    Map<String, String> listed = new LinkedHashMap<>();
    manifest.body().forEach(it -> listed.put(it.id(), (it.common() ? "common/" : "") + it.id()));
    manifest.annexes().forEach(it -> listed.put(it.id(), (it.common() ? "common/" : "") + it.id()));
    List<Clause> clauses = new ArrayList<>();
    files.forEach((id, file) -> clauses.add(new Clause(
        id,
        listed.getOrDefault(id, id),
        file.kind().key(),
        file.title().map(YamlMap.Item::text),
        String.join("\n", file.lines()),
        source.files().getOrDefault(PackSource.CLAUSES + id + ".md", ""),
        file.laws().stream().map(it -> it.reference().text()).toList(),
        file.when().isEmpty(),
        mandatory.contains(id),
        law.basis(id))));
    return new ReferencePack(
        kind, source.files().getOrDefault(PackSource.MANIFEST, ""), manifest, List.copyOf(clauses));
  }

  /** Its clauses, in the order of the act. */
  public List<Clause> clauses() {
    return clauses;
  }

  /** The document that it is for. */
  public DocumentKind<?> kind() {
    return kind;
  }

  /** Its manifest as it is written. */
  public String manifest() {
    return manifest;
  }

  /** What values are called, by path; {@code *} stands for any element of a list. */
  public Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    read.labels().forEach((path, label) -> labels.put(path, label.text()));
    return labels;
  }

  /** What a path from the subject leads to, an {@code Optional} opened; empty when the model has no such path. */
  public Optional<Class<?>> typeOf(String path) {
    Place nowhere = new Place(PackSource.MANIFEST, 1, 1);
    Map<String, String> given = new LinkedHashMap<>();
    read.names().forEach((name, target) -> given.put(name, target.text()));
    return new PathResolver(new Diagnostics())
        .resolve(path, nowhere, Names.of(kind.subjectType()).giving(given))
        .map(it -> TypeModel.raw(it.type()));
  }
}
