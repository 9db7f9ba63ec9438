package fr.levier.cli;

import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.text.Localized;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a generation is going to write; every reason not to is found here, before the first file. */
final class Plan {

  private static final String ALL = "all";

  private Plan() {}

  /** Which day a dossier is judged on. */
  interface Days {
    LocalDate dayFor(Optional<LocalDate> at, Optional<LocalDate> ofDossier, String file);
  }

  static List<PlannedAct> of(
      List<Path> files,
      Optional<String> document,
      Optional<LocalDate> at,
      LeverCatalog catalog,
      Inputs inputs,
      Days days) {
    List<PlannedAct> plan = new ArrayList<>();
    for (Path file : files) {
      Dossier dossier = inputs.dossier(file, catalog);
      LocalDate day = days.dayFor(at, dossier.asOf(), dossier.file());
      for (DocumentKind<?> kind : kinds(dossier, document)) {
        plan.add(new PlannedAct(dossier, kind, day, stem(file) + "-" + kind.id()));
      }
    }
    Map<String, PlannedAct> names = new LinkedHashMap<>();
    for (PlannedAct act : plan) {
      PlannedAct other = names.putIfAbsent(act.stem(), act);
      if (other != null) {
        throw Unusable.file(
            act.dossier().file(),
            new Localized(
                "donnerait le même fichier " + act.stem() + " que "
                    + other.dossier().file(),
                "would give the same file " + act.stem() + " as "
                    + other.dossier().file()));
      }
    }
    return List.copyOf(plan);
  }

  private static List<DocumentKind<?>> kinds(Dossier dossier, Optional<String> document) {
    if (document.isEmpty()) {
      return List.of(dossier.kind());
    }
    if (document.get().equals(ALL)) {
      return dossier.lever().documents().stream()
          .<DocumentKind<?>>map(kind -> kind)
          .filter(kind -> kind.subjectType() == dossier.kind().subjectType())
          .toList();
    }
    DocumentKind<?> kind = Names.requiredKind(dossier.lever(), document.get());
    if (kind.subjectType() != dossier.kind().subjectType()) {
      throw Unusable.file(
          dossier.file(),
          new Localized(
              "ce dossier est celui d'un document « " + dossier.kind().id()
                  + " » ; il ne peut pas donner un document « " + kind.id() + " »",
              "this dossier is that of a document \"" + dossier.kind().id()
                  + "\"; it cannot give a document \"" + kind.id() + "\""));
    }
    return List.of(kind);
  }

  private static String stem(Path file) {
    Path name = file.getFileName();
    return name == null ? "dossier" : name.toString().replaceFirst("\\.json$", "");
  }
}
