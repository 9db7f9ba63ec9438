package fr.levier.core.report;

import fr.levier.core.rule.Severity;
import fr.levier.core.text.Localized;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that is not in order.
 *
 * @param rule id of the rule, public and stable
 * @param severity how much it weighs
 * @param path where, in the dossier file (RFC 6901)
 * @param message what is, and what the law wants
 * @param remedy what to do next
 * @param facts the facts the message is made from, by name
 * @param references where the law says so
 */
public record Finding(
    String rule,
    Severity severity,
    String path,
    Localized message,
    Localized remedy,
    Map<String, Object> facts,
    List<Citation> references) {

  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    references = List.copyOf(references);
  }

  /** The whole sentence: what is — what the law wants — where it says so — what to do. */
  public String sentence(Locale locale) {
    StringBuilder sentence = new StringBuilder(message.in(locale));
    if (!references.isEmpty()) {
      sentence.append(" — ").append(Wording.list(references, locale));
    }
    if (!remedy.in(locale).isEmpty()) {
      sentence.append(" — ").append(remedy.in(locale));
    }
    return sentence.toString();
  }

  /** {@code WARNING PAR-05 /subject/signatories/1 : …}, in French. */
  @Override
  public String toString() {
    return severity + " " + rule + " " + path + " : " + sentence(Locale.FRENCH);
  }
}
