package fr.levier.integrator.classpath;

import fr.levier.conventions.partnership.PartnershipConvention;
import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.LevierJson;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Checks a dossier with nothing but a validator that was configured by nobody, and writes its act as PDF. */
public final class Main {

  private Main() {}

  /** Takes a dossier and the PDF to write. */
  public static void main(String[] args) throws IOException {
    DossierEnvelope dossier = LevierJson.standard().readDossier(Path.of(args[0]));
    LocalDate asOf = dossier.asOf().orElseThrow();
    PartnershipConvention convention = dossier.subject(PartnershipConvention.class);

    try (var factory = Validation.buildDefaultValidatorFactory()) {
      Validator validator = factory.getValidator();
      hold(validator.validate(convention).isEmpty(), "a complete dossier has no violation");
      PartnershipConvention flawed = convention.withOriginals(3).withTitle(" ");
      List<String> violations = validator.validate(flawed).stream()
          .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
          .sorted()
          .toList();
      violations.forEach(System.out::println);
      hold(violations.size() == 2, "a rule and a constraint are each one violation");
      hold(violations.get(0).startsWith("originals: 3 original"), "the rule says why");
      hold(violations.get(1).startsWith("title: "), "the constraint says where");
    }

    Documents documents = Documents.standard();
    Files.write(
        Path.of(args[1]),
        documents.render(documents.assemble(convention, asOf), Format.PDF).bytes());
    System.out.println("class path: validated, written: " + args[1]);
  }

  private static void hold(boolean claim, String what) {
    if (!claim) {
      throw new AssertionError("not so: " + what);
    }
  }
}
