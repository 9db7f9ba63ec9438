package fr.levier.core.law;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.text.Localized;
import fr.levier.core.text.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Law that an application lays over the published one without waiting for a release, as JSON: for each parameter its
 * steps, each with its text.
 *
 * <pre>{@code
 * {"PAR.RESEAU.CIBLE": [{"from": "2026-06-01", "until": "2026-12-31", "value": 12,
 *                        "text": "décision du 2 mai 2026", "verifiedOn": "2026-05-03"}]}
 * }</pre>
 *
 * <p>{@code until}, {@code article} and {@code verified} (true when left out) may be absent. Everything that is made
 * under an overlay says so.
 */
public final class LegalOverlay {

  private LegalOverlay() {}

  /** A step as it is written; what a text says of a figure cannot go without the text and its days. */
  record WrittenStep(
      @Nullable LocalDate from,
      Optional<LocalDate> until,
      @Nullable JsonTree value,
      @Nullable String text,
      Optional<String> article,
      Optional<Boolean> verified,
      @Nullable LocalDate verifiedOn) {}

  /**
   * Reads an overlay.
   *
   * @param parameters the parameters that may be replaced
   * @throws fr.levier.core.json.UnusableInputException on an unknown parameter, a value of another type than the
   *     parameter's, a step without its text or its days, or steps that overlap
   */
  public static LegalParameters read(JsonTree tree, Collection<? extends Parameter<?>> parameters) {
    if (!tree.isObject()) {
      throw tree.unusable(new Localized(
          "attendu un objet : un paramètre et ses étapes",
          "expected an object: a parameter and its steps"));
    }
    Map<String, Parameter<?>> known = new TreeMap<>();
    parameters.forEach(parameter -> known.put(parameter.id(), parameter));
    LegalParameters law = LegalParameters.standard();
    for (String id : tree.keys()) {
      JsonTree steps = tree.at("/" + id.replace("~", "~0").replace("/", "~1")).orElseThrow();
      Parameter<?> parameter = known.get(id);
      if (parameter == null) {
        throw steps.unusable(unknown(id, known.keySet()));
      }
      law = with(law, parameter, steps);
    }
    return law;
  }

  private static <T> LegalParameters with(
      LegalParameters law, Parameter<T> parameter, JsonTree steps) {
    if (!steps.isList() || steps.elements().isEmpty()) {
      throw steps.unusable(new Localized(
          "attendu la liste des étapes de " + parameter.id(),
          "expected the list of the steps of " + parameter.id()));
    }
    List<Step<T>> series = new ArrayList<>();
    for (JsonTree step : steps.elements()) {
      series.add(step(parameter, step));
    }
    try {
      return law.with(parameter, new DatedValue<>(series));
    } catch (IllegalArgumentException overlap) {
      throw steps.unusable(new Localized(
          "les étapes de " + parameter.id() + " se chevauchent ou ne sont pas dans l'ordre",
          "the steps of " + parameter.id() + " overlap or are not in order"));
    }
  }

  private static <T> Step<T> step(Parameter<T> parameter, JsonTree tree) {
    WrittenStep written = LevierJson.standard().read(tree, WrittenStep.class);
    LocalDate from = required(tree, "from", written.from());
    LocalDate verifiedOn = required(tree, "verifiedOn", written.verifiedOn());
    String text = required(tree, "text", written.text());
    JsonTree value = required(tree, "value", tree.at("/value").orElse(null));
    if (text.isBlank()) {
      throw tree.unusable(new Localized("« text » est vide", "\"text\" is blank"));
    }
    LegalReference reference = new LegalReference(
        text,
        written.article(),
        Optional.empty(),
        written.verified().orElse(true)
            ? LegalReference.Status.VERIFIED
            : LegalReference.Status.UNVERIFIED,
        Optional.empty(),
        Optional.empty());
    T typed = LevierJson.standard().read(value, parameter.type());
    try {
      return new Step<>(from, written.until(), typed, reference, verifiedOn);
    } catch (IllegalArgumentException backwards) {
      throw tree.unusable(
          new Localized("l'étape finit avant de commencer", "the step ends before it starts"));
    }
  }

  private static <V> V required(JsonTree step, String key, @Nullable V value) {
    if (value == null) {
      throw step.unusable(new Localized("il manque « " + key + " »", "\"" + key + "\" is missing"));
    }
    return value;
  }

  private static Localized unknown(String id, Collection<String> known) {
    Optional<String> meant = Suggestion.closest(id, known);
    return new Localized(
        "paramètre inconnu « " + id + " »"
            + meant.map(it -> " ; vouliez-vous dire « " + it + " » ?").orElse(""),
        "unknown parameter \"" + id + "\""
            + meant.map(it -> "; did you mean \"" + it + "\"?").orElse(""));
  }
}
