package fr.levier.cli;

import fr.levier.core.dossier.Statements;
import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.json.UnusableInputException;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.text.Localized;
import fr.levier.core.text.Suggestion;
import fr.levier.docs.Documents;
import fr.levier.docs.MissingFormatException;
import fr.levier.docs.UnreadableDocumentException;
import fr.levier.docs.intake.ForeignText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what is named on the command line; whatever cannot be used is an {@link Unusable}. */
final class Inputs {

  /** Sixteen mebibytes: an act with its annexes is thirty times smaller. */
  private static final int MAX_DOCUMENT = 16 * 1024 * 1024;

  private final Terminal terminal;

  Inputs(Terminal terminal) {
    this.terminal = terminal;
  }

  /** A JSON file, not bound to anything yet. */
  JsonTree tree(Path typed) {
    Path file = readable(typed);
    return naming(typed, () -> LevierJson.standard().tree(file));
  }

  /** A dossier file, bound to the model of its document kind. */
  Dossier dossier(Path typed, LeverCatalog catalog) {
    JsonTree tree = tree(typed);
    return naming(typed, () -> dossier(typed.toString(), tree, catalog));
  }

  /** A dossier file whose subject has to be of a type. */
  static <S extends LegalSubject> S subject(Dossier dossier, Class<S> type, Localized wanted) {
    if (!type.isInstance(dossier.subject())) {
      String found = dossier.name();
      throw Unusable.file(
          dossier.file(),
          new Localized(
              "attendu " + wanted.french() + ", trouvé un dossier « " + found + " »",
              "expected " + wanted.english() + ", found a dossier \"" + found + "\""));
    }
    return type.cast(dossier.subject());
  }

  /**
   * A dossier that was read already.
   *
   * @throws UnusableInputException if it is no dossier of an installed lever
   */
  static Dossier dossier(String file, JsonTree tree, LeverCatalog catalog) {
    DossierEnvelope envelope = LevierJson.standard().readDossier(tree);
    Lever lever = catalog.levers().stream()
        .filter(known -> known.id().equals(envelope.lever()))
        .findFirst()
        .orElseThrow(() -> at(
            tree, "/lever", unknown("levier", "lever", envelope.lever(), Names.levers(catalog))));
    String id = envelope.document().orElseGet(() -> lever.documents().get(0).id());
    DocumentKind<?> kind = Names.kind(lever, id)
        .orElseThrow(
            () -> at(tree, "/document", unknown("document", "document", id, Names.kinds(lever))));
    return new Dossier(
        file,
        lever,
        kind,
        tree,
        envelope.asOf(),
        Statements.of(envelope),
        envelope.subject(kind.subjectType()));
  }

  /** The bytes of a document to read back; no more of it is read than an act may hold. */
  byte[] document(Path typed) {
    try (InputStream in = Files.newInputStream(readable(typed))) {
      byte[] bytes = in.readNBytes(MAX_DOCUMENT + 1);
      if (bytes.length > MAX_DOCUMENT) {
        throw Unusable.file(
            typed.toString(),
            new Localized(
                "plus de 16 Mio : ce n'est pas un acte", "more than 16 MiB: this is not an act"));
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(typed);
    }
  }

  /** The text of a document that anybody may have written. */
  ForeignText foreign(Path typed) {
    byte[] bytes = document(typed);
    return reading(typed, () -> Documents.standard().text(bytes));
  }

  /** Runs the reading of a document, and gives its errors the name of the file. */
  <T> T reading(Path typed, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (UnreadableDocumentException unreadable) {
      throw Unusable.file(typed.toString(), Localized.of(unreadable::message));
    } catch (MissingFormatException notInstalled) {
      String why = String.valueOf(notInstalled.getMessage());
      throw Unusable.file(typed.toString(), new Localized(why, why));
    }
  }

  /** A file to be read as it goes; the caller closes it. */
  InputStream stream(Path typed) throws IOException {
    return Files.newInputStream(readable(typed));
  }

  /** Runs a reading, and gives its errors the name of the file. */
  <T> T naming(Path typed, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (UnusableInputException e) {
      throw Unusable.file(typed.toString(), e);
    }
  }

  /** An unknown word, and the known one that was perhaps meant. */
  static Localized unknown(String french, String english, String given, List<String> known) {
    Optional<String> meant = Suggestion.closest(given, known);
    String list = String.join(", ", known);
    return new Localized(
        french + " inconnu « " + given + " »"
            + meant.map(it -> " ; vouliez-vous dire « " + it + " » ?").orElse("")
            + " (connus : " + list + ")",
        "unknown " + english + " \"" + given + "\""
            + meant.map(it -> "; did you mean \"" + it + "\"?").orElse("")
            + " (known: " + list + ")");
  }

  private static UnusableInputException at(JsonTree tree, String pointer, Localized why) {
    return tree.at(pointer).orElse(tree).unusable(why);
  }

  private Path readable(Path typed) {
    Path file = terminal.resolve(typed);
    if (Files.isDirectory(file)) {
      throw Unusable.file(
          typed.toString(),
          new Localized("c'est un répertoire, pas un fichier", "this is a folder, not a file"));
    }
    if (!Files.exists(file)) {
      throw Unusable.file(
          typed.toString(), new Localized("ce fichier n'existe pas", "this file does not exist"));
    }
    if (!Files.isReadable(file)) {
      throw unreadable(typed);
    }
    return file;
  }

  private static Unusable unreadable(Path typed) {
    return Unusable.file(
        typed.toString(),
        new Localized("ce fichier ne peut pas être lu", "this file cannot be read"));
  }
}
