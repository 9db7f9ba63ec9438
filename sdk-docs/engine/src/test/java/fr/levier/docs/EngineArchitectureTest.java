package fr.levier.docs;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "fr.levier.docs", importOptions = ImportOption.DoNotIncludeTests.class)
final class EngineArchitectureTest {

  /** Calls that answer with the moment, the machine or chance. */
  private static final Map<String, Set<String>> AMBIENT = Map.of(
      Clock.class.getName(), Set.of("systemUTC", "systemDefaultZone", "system"),
      Locale.class.getName(), Set.of("getDefault"),
      ZoneId.class.getName(), Set.of("systemDefault"),
      TimeZone.class.getName(), Set.of("getDefault"),
      Charset.class.getName(), Set.of("defaultCharset"),
      System.class.getName(), Set.of("currentTimeMillis", "nanoTime", "getenv", "lineSeparator"),
      Math.class.getName(), Set.of("random"),
      UUID.class.getName(), Set.of("randomUUID"));

  /** Calls that take a default locale or charset when none is given. */
  private static final Set<String> CASES = Set.of("toLowerCase", "toUpperCase", "getBytes");

  @ArchTest
  static final ArchRule the_engine_knows_no_lever_and_no_format_of_its_neighbours = noClasses()
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "fr.levier.conventions..",
          "fr.levier.funding..",
          "fr.levier.docs.pdf..",
          "fr.levier.docs.docx..");

  @ArchTest
  static final ArchRule the_engine_reads_json_through_sdk_core = noClasses()
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("fr.levier.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_tree_depends_on_nothing_of_the_engine = noClasses()
      .that()
      .resideInAPackage("fr.levier.docs.tree")
      .should()
      .dependOnClassesThat(resideInAPackage("fr.levier.docs..")
          .and(DescribedPredicate.not(resideInAPackage("fr.levier.docs.tree"))));

  @ArchTest
  static final ArchRule same_input_same_bytes = noClasses()
      .should()
      .callCodeUnitWhere(new DescribedPredicate<JavaCall<?>>("asks the machine or chance") {
        @Override
        public boolean test(JavaCall<?> call) {
          return isAmbient(call);
        }
      })
      .orShould()
      .dependOnClassesThat()
      .belongToAnyOf(Random.class, SecureRandom.class);

  @ArchTest
  static final ArchRule every_package_is_null_marked = classes()
      .should(new ArchCondition<>("stand in a @NullMarked package") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
          events.add(
              new SimpleConditionEvent(type, marked, type.getName() + ": package not @NullMarked"));
        }
      });

  @ArchTest
  static final ArchRule classes_are_final_unless_abstract = classes()
      .that()
      .areNotInterfaces()
      .and()
      .areNotEnums()
      .and()
      .areNotAnonymousClasses()
      .should()
      .haveModifier(JavaModifier.FINAL)
      .orShould()
      .haveModifier(JavaModifier.ABSTRACT);

  @ArchTest
  static final ArchRule renderers_show_their_door_alone = classes()
      .that()
      .resideInAnyPackage("fr.levier.docs.html", "fr.levier.docs.text", "fr.levier.docs.check")
      .and()
      .doNotHaveSimpleName("HtmlRenderer")
      .and()
      .doNotHaveSimpleName("TextRenderer")
      .and()
      .doNotHaveSimpleName("ActAudit")
      .and()
      .doNotHaveSimpleName("Cited")
      .should()
      .notBePublic();

  private static boolean isAmbient(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    int given = call.getTarget().getRawParameterTypes().size();
    if (AMBIENT.getOrDefault(owner, Set.of()).contains(name)) {
      return true;
    }
    if (owner.startsWith("java.time.") && name.equals("now")) {
      return true;
    }
    if (owner.equals("java.time.format.DateTimeFormatter") && name.equals("ofPattern")) {
      return given == 1;
    }
    if (owner.equals(String.class.getName())) {
      boolean bare = CASES.contains(name) && given == 0;
      boolean formatted = name.equals("formatted") || (name.equals("format") && given == 2);
      boolean decoded = name.equals("<init>")
          && given == 1
          && call.getTarget().getRawParameterTypes().get(0).getName().equals("[B");
      return bare || formatted || decoded;
    }
    return false;
  }
}
