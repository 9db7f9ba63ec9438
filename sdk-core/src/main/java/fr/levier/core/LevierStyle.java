package fr.levier.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The one way Levier writes an immutable model: an interface with {@code getX()} and {@code isX()} accessors.
 *
 * <p>Bean Validation reads getters and nothing else: on record-style accessors {@code validate()} would return an empty
 * set without a word. The generated class stays package-private; callers write {@code Deal.builder()…build()}:
 *
 * <pre>{@code
 * @Value.Immutable
 * @LevierStyle
 * @JsonSerialize(as = ImmutableDeal.class)
 * @JsonDeserialize(builder = Deal.Builder.class)
 * public interface Deal extends WithDeal {
 *   Optional<@NotBlank String> getTitle();
 *
 *   static Builder builder() {
 *     return new Builder();
 *   }
 *
 *   final class Builder extends ImmutableDeal.Builder {}
 * }
 * }</pre>
 *
 * <p>Repeated values are a {@code List}, or a sorted collection with {@code @Value.NaturalOrder}: a plain {@code Set}
 * or {@code Map} would be iterated in an order that changes with each virtual machine, and the same subject would no
 * longer give the same bytes.
 *
 * <p>It may stand on a package or on a type. It leaves no trace in class files: a model does not depend on this package.
 */
@Documented
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    get = {"get*", "is*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    allowedClasspathAnnotations = {Generated.class})
public @interface LevierStyle {}
