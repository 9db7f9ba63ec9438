package fr.levier.docs.docx;

import java.net.URI;
import java.util.Optional;
import java.util.function.BiPredicate;

/** How the parts of a file lead to one another. */
final class Relationships {

  private Relationships() {}

  /** Refuses a part that is to be fetched from elsewhere; a link that a reader may follow is no such part. */
  static void refuseExternal(String name, byte[] part) {
    if (!name.endsWith(".rels")) {
      return;
    }
    read(part, (id, type, target, external) -> {
      if (external && !type.endsWith("/hyperlink")) {
        String kind = type.substring(type.lastIndexOf('/') + 1);
        throw SafePackage.refused(
            "il fait appel à un contenu extérieur (" + kind + ")",
            "it calls for content from elsewhere (" + kind + ")");
      }
    });
  }

  /** The part that a part leads to by a relationship whose type ends so; {@code ""} is the file itself. */
  static Optional<String> target(SafePackage file, String source, String typeEnd) {
    return found(file, source, (id, type) -> type.endsWith(typeEnd));
  }

  /** The part that a part leads to by the relationship of an id. */
  static Optional<String> byId(SafePackage file, String source, String wanted) {
    return found(file, source, (id, type) -> id.equals(wanted));
  }

  private static Optional<String> found(
      SafePackage file, String source, BiPredicate<String, String> wanted) {
    int slash = source.lastIndexOf('/') + 1;
    String rels = source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    Optional<byte[]> part = file.part(rels);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    String[] found = new String[1];
    read(part.get(), (id, type, target, external) -> {
      if (!external && wanted.test(id, type)) {
        found[0] = resolve(source, target);
      }
    });
    return Optional.ofNullable(found[0]);
  }

  private static String resolve(String source, String target) {
    try {
      return URI.create("/" + source).resolve(target).normalize().getPath().substring(1);
    } catch (IllegalArgumentException unusable) {
      return "";
    }
  }

  private interface Visitor {
    void visit(String id, String type, String target, boolean external);
  }

  private static void read(byte[] part, Visitor visitor) {
    SafeXml.read(part, (name, element) -> {
      if (name.equals("Relationship")) {
        visitor.visit(
            SafeXml.attribute(element, "Id"),
            SafeXml.attribute(element, "Type"),
            SafeXml.attribute(element, "Target"),
            SafeXml.attribute(element, "TargetMode").equalsIgnoreCase("External"));
      }
      return true;
    });
  }
}
