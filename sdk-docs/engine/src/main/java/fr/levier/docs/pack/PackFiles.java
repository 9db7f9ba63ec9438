package fr.levier.docs.pack;

import fr.levier.core.text.Suggestion;
import fr.levier.docs.internal.template.ClauseKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of a pack once read: its manifest and, for each clause it lists, the file that stands after the layers. */
final class PackFiles {

  private final PackSource source;
  private final Diagnostics diagnostics;
  private final Map<String, ClauseFile> clauses = new LinkedHashMap<>();
  private final Set<String> broken = new HashSet<>();
  private final List<Divergence> divergences = new ArrayList<>();

  private PackFiles(PackSource source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** The manifest of a pack; empty once it was reported that there is none that can be read. */
  static Optional<Manifest> manifest(PackSource source, Diagnostics diagnostics) {
    String file = source.shown(PackSource.MANIFEST);
    source
        .unreadable()
        .forEach((name, why) -> diagnostics.report(
            new Place(source.shown(name), 1, 1), PackCode.UNREADABLE, why.french(), why.english()));
    String text = source.files().get(PackSource.MANIFEST);
    if (text == null) {
      if (!source.unreadable().containsKey(PackSource.MANIFEST)) {
        diagnostics.report(
            new Place(file, 1, 1),
            PackCode.UNREADABLE,
            "aucun manifeste pack.yaml dans ce dossier",
            "no manifest pack.yaml in this folder");
      }
      return Optional.empty();
    }
    return YamlMap.read(text, file, 0, diagnostics).map(yaml -> Manifest.read(yaml, diagnostics));
  }

  /** Reads every clause that the manifest lists, and reports the files that it does not. */
  static PackFiles read(PackSource source, Manifest manifest, Diagnostics diagnostics) {
    PackFiles files = new PackFiles(source, diagnostics);
    Map<String, ClauseFile> own = files.own(source);
    Set<String> used = new HashSet<>();
    manifest.body().forEach(listed -> files.listed(listed, own, used, false));
    manifest.annexes().forEach(listed -> files.listed(listed, own, used, true));
    own.forEach((id, file) -> {
      if (!used.contains(id)) {
        diagnostics.report(
            new Place(file.file(), 1, 1),
            PackCode.ORPHAN_CLAUSE,
            "« " + id + " » n’est ni dans « body » ni dans « annexes » de pack.yaml",
            "\"" + id + "\" is neither in \"body\" nor in \"annexes\" of pack.yaml");
      }
    });
    source.layers().forEach(files::layer);
    return files;
  }

  Map<String, ClauseFile> clauses() {
    return clauses;
  }

  List<Divergence> divergences() {
    return divergences;
  }

  private Map<String, ClauseFile> own(PackSource from) {
    Map<String, ClauseFile> own = new LinkedHashMap<>();
    from.files().forEach((name, text) -> {
      if (name.startsWith(PackSource.CLAUSES) && name.endsWith(".md")) {
        String id = name.substring(PackSource.CLAUSES.length(), name.length() - 3);
        Optional<ClauseFile> file = ClauseFile.read(text, id, from.shown(name), diagnostics);
        file.ifPresent(it -> own.put(id, it));
        if (file.isEmpty()) {
          broken.add(id);
        }
      }
    });
    return own;
  }

  private void listed(
      Manifest.Listed listed, Map<String, ClauseFile> own, Set<String> used, boolean annex) {
    String id = listed.id();
    if (clauses.containsKey(id)) {
      diagnostics.report(
          listed.place(),
          PackCode.DUPLICATE_CLAUSE,
          "la clause « " + id + " » est listée deux fois",
          "the clause \"" + id + "\" is listed twice");
      return;
    }
    Optional<ClauseFile> file = listed.common()
        ? Library.text(id + ".md")
            .flatMap(text -> ClauseFile.read(text, id, Library.FOLDER + id + ".md", diagnostics))
        : Optional.ofNullable(own.get(id));
    if (!listed.common()) {
      used.add(id);
    }
    if (file.isPresent()) {
      clauses.put(id, annex ? file.get().asAnnex() : file.get());
    } else if (listed.common() || !broken.contains(id)) {
      String expected = listed.common() ? Library.FOLDER : source.shown(PackSource.CLAUSES);
      diagnostics.report(
          listed.place(),
          PackCode.UNKNOWN_CLAUSE,
          "aucun fichier " + expected + id + ".md",
          "no file " + expected + id + ".md",
          Suggestion.closest(id, own.keySet()));
    }
  }

  private void layer(PackSource layer) {
    own(layer).forEach((id, given) -> {
      ClauseFile reference = clauses.get(id);
      boolean annex = reference != null && reference.kind() == ClauseKind.ANNEX;
      ClauseFile file = annex ? given.asAnnex() : given;
      if (reference == null) {
        diagnostics.report(
            new Place(file.file(), 1, 1),
            PackCode.OVERRIDE_UNKNOWN,
            "la surcharge « " + id + " » ne remplace aucune clause du modèle",
            "the override \"" + id + "\" replaces no clause of the pack",
            Suggestion.closest(id, clauses.keySet()));
      } else if (isAllowed(reference, file)) {
        divergences.removeIf(it -> it.clause().equals(id));
        divergences.add(
            new Divergence(id, reference.version(), file.version(), layer.name(), file.approval()));
        clauses.put(id, file.replacing(reference));
      }
    });
    layer.files().keySet().stream()
        .filter(name -> !name.startsWith(PackSource.CLAUSES))
        .forEach(name -> diagnostics.report(
            new Place(layer.shown(name), 1, 1),
            PackCode.OVERRIDE_UNKNOWN,
            "une surcharge remplace des clauses, pas « " + name + " »",
            "a layer replaces clauses, not \"" + name + "\""));
  }

  private boolean isAllowed(ClauseFile reference, ClauseFile file) {
    String id = reference.id();
    if (reference.overridable() == Overridable.NEVER || reference.kind() != file.kind()) {
      boolean never = reference.overridable() == Overridable.NEVER;
      diagnostics.report(
          file.place(),
          PackCode.OVERRIDE_FORBIDDEN,
          never
              ? "la clause « " + id + " » ne se remplace pas (overridable: never)"
              : "la clause « " + id + " » est de genre " + reference.kind().key() + " et le reste",
          never
              ? "the clause \"" + id + "\" is not to be replaced (overridable: never)"
              : "the clause \"" + id + "\" is of kind " + reference.kind().key() + " and stays so");
      return false;
    }
    if (reference.overridable() == Overridable.WITH_APPROVAL && file.approval().isEmpty()) {
      diagnostics.report(
          file.place(),
          PackCode.OVERRIDE_NOT_APPROVED,
          "la clause « " + id + " » se remplace avec un accord : nommez-le sous « approval: »",
          "the clause \"" + id + "\" is replaced with an approval: name it under \"approval:\"");
      return false;
    }
    return true;
  }
}
