package fr.levier.cli;

import fr.levier.core.json.LevierJson;
import fr.levier.core.text.Localized;
import fr.levier.docs.diff.WordDiff;
import fr.levier.docs.negotiation.ClauseDifference;
import fr.levier.docs.negotiation.FieldDifference;
import fr.levier.docs.negotiation.Negotiation;
import fr.levier.docs.negotiation.Proposal;
import fr.levier.docs.negotiation.Reading;
import fr.levier.docs.negotiation.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what came back from negotiation, a line a difference. */
final class NegotiationWords {

  /** How much of a kept passage is shown around a change. */
  private static final int AROUND = 40;

  private final Locale language;

  private NegotiationWords(Locale language) {
    this.language = language;
  }

  static List<String> of(Negotiation back, Locale language) {
    NegotiationWords words = new NegotiationWords(language);
    List<String> lines = new ArrayList<>();
    back.fields().forEach(it -> lines.add(words.field(it)));
    back.clausesTouched().forEach(it -> lines.add(words.clause(it)));
    back.proposals().forEach(it -> lines.add(words.proposal(it)));
    back.remarks().forEach(it -> lines.add(words.remark(it)));
    return lines;
  }

  private String say(String french, String english) {
    return new Localized(french, english).in(language);
  }

  static String quoted(String text) {
    return text.isEmpty() ? "∅" : "« " + text.replaceAll("\\s+", " ").strip() + " »";
  }

  // ---- values

  private String field(FieldDifference difference) {
    if (difference instanceof FieldDifference.Changed it) {
      return say("valeur changée ", "value changed ") + it.path() + " : " + quoted(it.before())
          + " → " + said(it.after());
    }
    if (difference instanceof FieldDifference.Missing it) {
      String with =
          it.clause().isEmpty() ? "" : say(", avec la clause ", ", with the clause ") + it.clause();
      return say("valeur absente ", "value missing ") + it.path() + with + " : "
          + quoted(it.before());
    }
    if (difference instanceof FieldDifference.Added it) {
      return say("élément ajouté ", "element added ") + it.path() + " : "
          + it.parts().entrySet().stream()
              .map(part -> part.getKey().replaceFirst("^/", "") + " " + said(part.getValue()))
              .collect(Collectors.joining(", "));
    }
    if (difference instanceof FieldDifference.Conflict it) {
      return say("conflit ", "conflict ")
          + it.path()
          + say(" : était ", ": was ")
          + quoted(it.before())
          + say(" ; pages ", "; pages ")
          + it.surface().stream().map(NegotiationWords::quoted).collect(Collectors.joining(", "))
          + say(" ; données ", "; data ")
          + quoted(it.data())
          + why(it.newest());
    }
    FieldDifference.Drifted it = (FieldDifference.Drifted) difference;
    return say("autre dossier ", "other dossier ")
        + it.path()
        + say(" : le document porte ", ": the document carries ")
        + quoted(it.carried())
        + say(", le dossier ", ", the dossier ")
        + quoted(it.dossier());
  }

  private String said(Reading reading) {
    return reading instanceof Reading.Understood read
        ? quoted(read.text()) + " (" + LevierJson.standard().writeCompact(read.value()) + ")"
        : quoted(reading.text()) + why(reading);
  }

  private String why(Reading reading) {
    return reading instanceof Reading.NotUnderstood unread
        ? " — " + unread.why().in(language)
        : "";
  }

  // ---- clauses

  private String clause(ClauseDifference clause) {
    if (clause instanceof ClauseDifference.Edited it) {
      return say("clause modifiée ", "clause edited ") + it.clause() + " : " + marked(it.words());
    }
    if (clause instanceof ClauseDifference.Moved it) {
      return say("clause déplacée ", "clause moved ") + it.clause() + " : " + place(it.before())
          + " → " + place(it.now());
    }
    if (clause instanceof ClauseDifference.Deleted it) {
      return say("clause supprimée ", "clause deleted ") + it.clause() + " : " + quoted(it.text());
    }
    if (clause instanceof ClauseDifference.Foreign it) {
      return say("texte étranger, ", "foreign text, ") + place(it.clause()) + " : "
          + quoted(it.text());
    }
    return say("clause telle quelle ", "clause as is ") + clause.clause();
  }

  private String place(String after) {
    return after.isEmpty() ? say("en premier", "first") : say("après ", "after ") + after;
  }

  /** {@code … pour [-un an-] {+deux ans+} …}: what was struck and what was added, with a little of what stands around. */
  private static String marked(List<WordDiff.Part> parts) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String text = parts.get(i).text();
      switch (parts.get(i).kind()) {
        case DELETED -> marked.append("[-").append(text).append("-]");
        case INSERTED -> marked.append("{+").append(text).append("+}");
        case KEPT -> marked.append(around(text, i > 0, i < parts.size() - 1));
      }
    }
    return marked.toString().strip();
  }

  private static String around(String text, boolean after, boolean before) {
    if (text.length() <= 2 * AROUND) {
      return text;
    }
    String head = after ? text.substring(0, AROUND) : "";
    return head + " … " + (before ? text.substring(text.length() - AROUND) : "");
  }

  // ---- what was tracked and remarked

  private String proposal(Proposal it) {
    String kind = switch (it.kind()) {
      case INSERTION -> say("proposition d'ajout", "proposed insertion");
      case DELETION -> say("proposition de suppression", "proposed deletion");
      case MOVED_FROM -> say("proposition de déplacement d'ici", "proposed move from here");
      case MOVED_TO -> say("proposition de déplacement ici", "proposed move to here");
    };
    return kind + by(it.author(), it.day()) + in(it.clause()) + " : " + quoted(it.text());
  }

  private String remark(Remark it) {
    String about = it.about().isEmpty() ? "" : say(" sur ", " on ") + quoted(it.about());
    return say("commentaire", "comment") + by(it.author(), it.day()) + in(it.clause()) + about
        + " : " + quoted(it.text());
  }

  private String by(String author, Optional<LocalDate> day) {
    return (author.isEmpty() ? "" : say(" de ", " by ") + author)
        + day.map(it -> say(" du ", " of ") + it).orElse("");
  }

  private String in(String clause) {
    return clause.isEmpty() ? "" : ", " + say("clause ", "clause ") + clause;
  }
}
