package fr.levier.core;

import fr.levier.core.internal.model.Attributes;
import fr.levier.core.lever.WellFormed;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sees quickly that a subject has no malformed value, as nearly every one: asks the provider once a model what it constrains
 * and which validators judge it, then asks these very validators, with none of the provider's bookkeeping.
 *
 * <p>It says yes only where the provider has nothing to report: it tests every constraint of every group, by each validator
 * that takes the value. Whatever it does not know, it is not sure of, and the provider has to be asked. Thread-safe.
 */
final class FormWalk {

  /** Deeper than any dossier: a model that goes on is one that holds itself, which the provider can tell. */
  private static final int DEEPEST = 64;

  private static final Test SOUND = (value, depth) -> true;
  private static final Test UNSURE = (value, depth) -> false;

  /** Whether a value, which may be absent, is surely sound. */
  private interface Test {
    boolean isSound(@Nullable Object value, int depth);

    default Test and(Test other) {
      if (this == SOUND) {
        return other;
      }
      return other == SOUND
          ? this
          : (value, depth) -> isSound(value, depth) && other.isSound(value, depth);
    }
  }

  private record Part(Method getter, Test test) {}

  /** What is constrained in a model, apart from the model itself. */
  private record Model(Test whole, List<Part> parts) {}

  private final Validator provider;
  private final ConstraintValidatorFactory validators;
  private final ClassValue<Model> models = new ClassValue<>() {
    @Override
    protected Model computeValue(Class<?> type) {
      return model(type);
    }
  };

  FormWalk(Validator provider, ConstraintValidatorFactory validators) {
    this.provider = provider;
    this.validators = validators;
  }

  /** Whether the provider has surely nothing to report of a subject. */
  boolean isSound(Object subject) {
    return isModelSound(subject, 0);
  }

  private boolean isModelSound(@Nullable Object value, int depth) {
    if (value == null) {
      return true;
    }
    Model model = models.get(value.getClass());
    if (depth == DEEPEST || !model.whole().isSound(value, depth)) {
      return false;
    }
    List<Part> parts = model.parts();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (!part.test().isSound(Attributes.read(part.getter(), value), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  private Model model(Class<?> type) {
    var described = provider.getConstraintsForClass(type);
    Map<String, Method> getters = Attributes.of(type);
    Test whole = constraints(described);
    List<Part> parts = new ArrayList<>();
    for (PropertyDescriptor property : described.getConstrainedProperties()) {
      Method getter = getters.get(property.getPropertyName());
      if (getter == null) {
        whole = UNSURE;
      } else {
        parts.add(new Part(getter, test(property)));
      }
    }
    return new Model(isContainer(type) ? UNSURE : whole, List.copyOf(parts));
  }

  /** What may hold others beside its properties: the provider would look inside. */
  private static boolean isContainer(Class<?> type) {
    return type.isArray()
        || type.getTypeParameters().length > 0
        || Iterable.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }

  private <D extends ElementDescriptor & CascadableDescriptor & ContainerDescriptor> Test test(
      D described) {
    Test test = constraints(described);
    if (described.isCascaded()) {
      test = test.and(this::isModelSound);
    }
    for (ContainerElementTypeDescriptor elements :
        described.getConstrainedContainerElementTypes()) {
      test = test.and(inside(test(elements)));
    }
    return test;
  }

  /**
   * A test of what stands in a container, which the provider does not always name; as for the provider, an empty
   * {@link Optional} holds a value that is absent.
   */
  private static Test inside(Test test) {
    return (value, depth) -> {
      if (value instanceof Optional<?> maybe) {
        return test.isSound(maybe.orElse(null), depth);
      }
      return value instanceof Collection<?> several
          ? areSound(several, test, depth)
          : value == null;
    };
  }

  private static boolean areSound(Collection<?> values, Test test, int depth) {
    for (Object value : values) {
      if (!test.isSound(value, depth)) {
        return false;
      }
    }
    return true;
  }

  private Test constraints(ElementDescriptor described) {
    Test test = SOUND;
    for (ConstraintDescriptor<?> constraint : described.getConstraintDescriptors()) {
      test = test.and(constraint(constraint));
    }
    return test;
  }

  private <A extends Annotation> Test constraint(ConstraintDescriptor<A> constraint) {
    if (constraint.getAnnotation() instanceof WellFormed) {
      return SOUND; // the form rules are judged with the others
    }
    if (constraint.getValueUnwrapping() != ValidateUnwrappedValue.DEFAULT) {
      return UNSURE;
    }
    Test test = constraint.getAnnotation() instanceof Pattern pattern
        ? matching(pattern)
        : judged(constraint);
    for (ConstraintDescriptor<?> part : constraint.getComposingConstraints()) {
      test = test.and(constraint(part));
    }
    return test;
  }

  /** The one constraint of our models whose validator only the provider can set up. */
  private static Test matching(Pattern constraint) {
    int flags = 0;
    for (Pattern.Flag flag : constraint.flags()) {
      flags |= flag.getValue();
    }
    var pattern = java.util.regex.Pattern.compile(constraint.regexp(), flags);
    return (value, depth) -> value == null
        || (value instanceof CharSequence text && pattern.matcher(text).matches());
  }

  private <A extends Annotation> Test judged(ConstraintDescriptor<A> constraint) {
    if (constraint.getConstraintValidatorClasses().isEmpty()) {
      return constraint.getComposingConstraints().isEmpty() ? UNSURE : SOUND;
    }
    List<FormJudge> judges = new ArrayList<>();
    for (var type : constraint.getConstraintValidatorClasses()) {
      judges.add(FormJudge.of(validators.getInstance(type), constraint.getAnnotation()));
    }
    boolean absent = judges.stream().allMatch(judge -> judge.accepts(null));
    ClassValue<FormJudge[]> takers = new ClassValue<>() {
      @Override
      protected FormJudge[] computeValue(Class<?> type) {
        return judges.stream()
            .filter(judge -> judge.takes().isAssignableFrom(type))
            .toArray(FormJudge[]::new);
      }
    };
    return (value, depth) ->
        value == null ? absent : areAgreed(takers.get(value.getClass()), value);
  }

  private static boolean areAgreed(FormJudge[] judges, Object value) {
    for (FormJudge judge : judges) {
      if (!judge.accepts(value)) {
        return false;
      }
    }
    return judges.length > 0;
  }
}
