package fr.levier.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.levier", importOptions = ImportOption.DoNotIncludeTests.class)
class StarArchitectureTest {

  private static final String[] OTHERS = {
    "fr.levier.conventions..", "fr.levier.docs..", "fr.levier.cli.."
  };

  @ArchTest
  static final ArchRule the_core_knows_nobody = noClasses()
      .that()
      .resideInAPackage("fr.levier.core..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(OTHERS)
      .because("it is the middle of the star");

  @ArchTest
  static final ArchRule conventions_know_the_core_alone = noClasses()
      .that()
      .resideInAPackage("fr.levier.conventions..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("fr.levier.docs..", "fr.levier.cli..")
      .because("a lever knows nothing of Word or PDF");

  @ArchTest
  static final ArchRule the_engine_knows_the_core_alone = noClasses()
      .that()
      .resideInAPackage("fr.levier.docs..")
      .and()
      .resideOutsideOfPackages("fr.levier.docs.pdf..", "fr.levier.docs.docx..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "fr.levier.docs.pdf..",
          "fr.levier.docs.docx..",
          "fr.levier.conventions..",
          "fr.levier.cli..")
      .because("renderers reach it by ServiceLoader and levers by their packs");

  @ArchTest
  static final ArchRule pdf_knows_neither_word_nor_levers = noClasses()
      .that()
      .resideInAPackage("fr.levier.docs.pdf..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "fr.levier.docs.docx..", "fr.levier.conventions..", "fr.levier.cli..", "org.docx4j..");

  @ArchTest
  static final ArchRule word_knows_neither_pdf_nor_levers = noClasses()
      .that()
      .resideInAPackage("fr.levier.docs.docx..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "fr.levier.docs.pdf..",
          "fr.levier.conventions..",
          "fr.levier.cli..",
          "org.apache.pdfbox..");

  @ArchTest
  static final ArchRule the_command_line_calls_front_desks_and_names_no_lever = noClasses()
      .that()
      .resideInAPackage("fr.levier.cli..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "fr.levier.conventions..",
          "fr.levier.docs.pdf..",
          "fr.levier.docs.docx..",
          "..internal..")
      .because("a lever that is added is found, not wired");

  @ArchTest
  static final ArchRule one_public_class_opens_the_command_line = classes()
      .that()
      .resideInAPackage("fr.levier.cli")
      .and()
      .areTopLevelClasses()
      .and()
      .doNotHaveSimpleName("Main")
      .and()
      .doNotHaveSimpleName("package-info")
      .should()
      .notBePublic();
}
