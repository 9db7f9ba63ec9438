package fr.levier.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributorMessagesTest {

  public static final class Bean {
    @Siret
    public String getSiret() {
      return "1";
    }
  }

  @Test
  void two_jars_may_each_bring_a_bundle_of_the_same_name(@TempDir Path other) throws IOException {
    Files.writeString(
        other.resolve("ContributorValidationMessages_fr.properties"),
        "other.jar = l'autre archive\n");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader both = new URLClassLoader(new URL[] {other.toUri().toURL()}, before)) {
      thread.setContextClassLoader(both);
      try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
        assertThat(interpolated(factory, "{other.jar}")).isEqualTo("l'autre archive");
        assertThat(interpolated(factory, "{fr.levier.core.constraint.Siret.message}"))
            .startsWith("doit être un SIRET");
      }
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static String interpolated(ValidatorFactory factory, String template) {
    ConstraintDescriptor<?> descriptor =
        factory.getValidator().validate(new Bean()).iterator().next().getConstraintDescriptor();
    return factory
        .getMessageInterpolator()
        .interpolate(
            template,
            new MessageInterpolator.Context() {
              @Override
              public ConstraintDescriptor<?> getConstraintDescriptor() {
                return descriptor;
              }

              @Override
              public Object getValidatedValue() {
                return "1";
              }

              @Override
              public <T> T unwrap(Class<T> type) {
                return type.cast(this);
              }
            },
            Locale.FRENCH);
  }
}
