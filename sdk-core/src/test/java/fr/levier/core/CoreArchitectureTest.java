package fr.levier.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class CoreArchitectureTest {

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("fr.levier.core");

  /** Each room knows those before it, and none after. */
  private static final List<String> ROOMS = List.of(
      "text",
      "money",
      "time",
      "party",
      "json",
      "law",
      "rule",
      "constraint",
      "report",
      "dossier",
      "lever");

  @Test
  void the_scan_saw_the_module() {
    assertThat(CLASSES).hasSizeGreaterThan(50);
  }

  @Test
  void rooms_form_no_cycle() {
    slices().matching("fr.levier.core.(*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("fr.levier.core.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("fr.levier.core")
        .check(CLASSES);
  }

  @Test
  void a_room_knows_only_the_rooms_before_it() {
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      String[] after = ROOMS.subList(i + 1, ROOMS.size()).stream()
          .map(room -> "fr.levier.core." + room + "..")
          .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("fr.levier.core." + ROOMS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(after)
          .check(CLASSES);
    }
  }

  @Test
  void immutable_models_have_getters_which_alone_bean_validation_reads() {
    List<JavaMethod> accessors = CLASSES.stream()
        .filter(type -> type.getSimpleName().startsWith("Immutable") && !type.isInterface())
        .flatMap(type -> type.getAllRawInterfaces().stream())
        .filter(type -> type.getPackageName().startsWith("fr.levier.core"))
        .distinct()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT)
            && method.getRawParameterTypes().isEmpty())
        .toList();
    assertThat(accessors)
        .hasSizeGreaterThan(50)
        .allSatisfy(accessor ->
            assertThat(accessor.getName()).as(accessor.getFullName()).matches("(get|is)[A-Z].*"));
  }

  @Test
  void records_check_themselves_and_carry_no_constraint() {
    assertThat(CLASSES.stream().filter(JavaClass::isRecord))
        .hasSizeGreaterThan(10)
        .allSatisfy(type -> assertThat(Stream.concat(
                    type.getFields().stream().flatMap(field -> field.getAnnotations().stream()),
                    type.getMethods().stream().flatMap(method -> method.getAnnotations().stream()))
                .map(annotation -> annotation.getRawType().getPackageName())
                .filter(name -> name.startsWith("jakarta.validation")
                    || name.startsWith("fr.levier.core.constraint")))
            .as(type.getName())
            .isEmpty());
  }

  @Test
  void nothing_depends_on_the_clock_the_machine_or_chance() {
    noAmbience().check(CLASSES);
  }

  @Test
  void a_class_that_reads_a_clock_or_a_default_is_caught() {
    JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);
    assertThatThrownBy(() -> noAmbience().check(offender))
        .hasMessageContaining("LocalDate.now()")
        .hasMessageContaining("String.format(")
        .hasMessageContaining("Random.<init>");
  }

  /** What no class of this module may do. */
  @SuppressWarnings({"JavaTimeDefaultTimeZone", "AnnotateFormatMethod", "UnusedMethod"})
  private static final class Offender {
    static String offend(String pattern) {
      return String.format(pattern, java.time.LocalDate.now()) + new java.util.Random();
    }
  }

  private static ArchRule noAmbience() {
    return noClasses()
        .should()
        .callCodeUnitWhere(DescribedPredicate.describe(
            "reads the ambient world", call -> isAmbient(call.getTarget())));
  }

  private static boolean isAmbient(CodeUnitCallTarget target) {
    String owner = target.getOwner().getName();
    String name = target.getName();
    int arity = target.getRawParameterTypes().size();
    boolean firstIsLocale =
        arity > 0 && target.getRawParameterTypes().get(0).getName().equals("java.util.Locale");
    return switch (owner) {
      case "java.lang.System" ->
        Set.of("currentTimeMillis", "nanoTime", "getProperty", "getenv", "lineSeparator")
            .contains(name);
      case "java.lang.Math" -> name.equals("random");
      case "java.lang.String" ->
        (name.equals("format") && !firstIsLocale)
            || name.equals("formatted")
            || (Set.of("toLowerCase", "toUpperCase", "getBytes").contains(name) && arity == 0)
            || (name.equals("<init>")
                && target.getRawParameterTypes().stream()
                    .anyMatch(p -> p.getName().equals("[B"))
                && arity == 1);
      case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
      case "java.time.ZoneId" -> name.equals("systemDefault");
      case "java.nio.charset.Charset" -> name.equals("defaultCharset");
      case "java.util.UUID" -> name.equals("randomUUID");
      case "java.util.Random",
          "java.security.SecureRandom",
          "java.io.FileReader",
          "java.io.FileWriter" -> name.equals("<init>");
      case "java.io.InputStreamReader", "java.io.OutputStreamWriter" ->
        name.equals("<init>") && arity == 1;
      case "java.time.format.DateTimeFormatter" -> name.equals("ofPattern") && arity == 1;
      default -> owner.startsWith("java.time.") && name.equals("now");
    };
  }

  @Test
  void every_package_is_null_marked() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .hasSizeGreaterThan(10)
        .allSatisfy(name -> assertThat(
                Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
            .as(name)
            .isTrue());
  }

  @Test
  void public_types_are_final_or_interfaces() {
    assertThat(publicTypes().filter(type -> !type.isInterface()))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(type.reflect())
            .as(type.getName())
            .matches(found -> java.lang.reflect.Modifier.isFinal(found.getModifiers())
                || found.isEnum()
                || found.isSealed()));
  }

  @Test
  void no_jackson_type_stands_in_a_public_signature() {
    assertThat(publicTypes()
            .flatMap(type -> type.getCodeUnits().stream())
            .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)))
        .hasSizeGreaterThan(200)
        .allSatisfy(unit -> assertThat(signature(unit))
            .as(unit.getFullName())
            .noneMatch(name -> name.startsWith("com.fasterxml.jackson")));
  }

  private static List<String> signature(JavaCodeUnit unit) {
    return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
        .map(JavaClass::getName)
        .toList();
  }

  /** What an integrator can see: not generated, not internal. */
  private static Stream<JavaClass> publicTypes() {
    return CLASSES.stream()
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> !type.getPackageName().contains(".internal"))
        .filter(type -> !type.getName().contains(".Immutable"));
  }
}
