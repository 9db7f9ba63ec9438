package fr.levier.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.levier.core.lever.Lever;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How every lever is built. */
@Execution(ExecutionMode.SAME_THREAD)
@AnalyzeClasses(
    packages = {"fr.levier.conventions", "fr.levier.funding"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class LeversArchitectureTest {

  @ArchTest
  static final ArchRule levers_know_nothing_of_documents = noClasses()
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("fr.levier.docs..", "fr.levier.cli..", "fr.levier.testkit..")
      .because("a lever stands on the core alone: it can be checked without any engine");

  @ArchTest
  static final ArchRule levers_know_nothing_of_each_other = slices()
      .matching("fr.levier.(*).(*)..")
      .should()
      .notDependOnEachOther()
      .ignoreDependency(
          resideInAPackage("fr.levier.funding.."), resideInAPackage("fr.levier.funding.subsidy.."))
      .ignoreDependency(
          resideInAPackage("fr.levier.funding.qualification.."),
          resideInAPackage("fr.levier.funding.procurement.."))
      .ignoreDependency(
          resideInAPackage("fr.levier.funding.opendata.."), resideInAPackage("fr.levier.funding.."))
      .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("fr.levier.core.."))
      .because(
          "several levers rest on the law of subsidies, what is no subsidy is bought, and what is published is told of models");

  @ArchTest
  static final ArchRule rules_are_nobody_elses_business = classes()
      .that()
      .haveSimpleNameEndingWith("Rules")
      .and()
      .resideOutsideOfPackage("fr.levier.funding.subsidy..")
      .should()
      .notBePublic()
      .because("a rule is reached through its lever, save those that several levers share");

  @ArchTest
  static final ArchRule generated_classes_stay_behind_their_interface =
      classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic();

  @ArchTest
  static final ArchRule doors_are_final = classes()
      .that()
      .implement(Lever.class)
      .should()
      .bePublic()
      .andShould()
      .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule abstract_accessors_of_models_are_getters = methods()
      .that()
      .areDeclaredInClassesThat()
      .areInterfaces()
      .and()
      .areDeclaredInClassesThat()
      .arePublic()
      .and()
      .areDeclaredInClassesThat(DescribedPredicate.describe(
          "are no sealed answers", type -> !type.reflect().isSealed()))
      .and()
      .haveModifier(JavaModifier.ABSTRACT)
      .should()
      .haveNameMatching("get[A-Z].*|is[A-Z].*")
      .because("Bean Validation passes over any other accessor in silence");

  @ArchTest
  static final ArchRule the_day_is_always_given = noClasses()
      .should()
      .callMethod(LocalDate.class, "now")
      .orShould()
      .callMethod(LocalDateTime.class, "now")
      .orShould()
      .callMethod(Year.class, "now")
      .orShould()
      .callMethod(ZoneId.class, "systemDefault")
      .orShould()
      .callMethod(Locale.class, "getDefault")
      .orShould()
      .dependOnClassesThat()
      .areAssignableTo(Clock.class)
      .orShould()
      .dependOnClassesThat()
      .areAssignableTo(Random.class);
}
