package fr.levier.integrator.modulepath;

import fr.levier.conventions.partnership.PartnershipConvention;
import fr.levier.core.Levier;
import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.LevierJson;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.ReadBack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Checks a dossier, writes its act as PDF and reads it back, in named modules alone. */
public final class Main {

  private Main() {}

  /** Takes a dossier and the PDF to write. */
  public static void main(String[] args) throws IOException {
    DossierEnvelope dossier = LevierJson.standard().readDossier(Path.of(args[0]));
    LocalDate asOf = dossier.asOf().orElseThrow();
    PartnershipConvention convention = dossier.subject(PartnershipConvention.class);

    Report report = Levier.standard().check(convention, asOf);
    hold(report.verdict() == Verdict.ACCEPTED, "a complete dossier is accepted");
    Report flawed = Levier.standard().check(convention.withOriginals(3), asOf);
    hold(flawed.findings().toString().contains("PAR-16"), "one original too many is found");

    Documents documents = Documents.standard();
    byte[] pdf =
        documents.render(documents.assemble(convention, asOf), Format.PDF).bytes();
    ReadBack<PartnershipConvention> back = documents.read(pdf, PartnershipConvention.class);
    hold(back.subject().equals(convention), "the PDF gives back an equal dossier");
    hold(Main.class.getModule().isNamed(), "this runs in a named module");
    hold(Levier.class.getModule().isNamed(), "and so does the SDK");
    Files.write(Path.of(args[1]), pdf);
    System.out.println("module path: checked, written, read back: " + args[1]);
  }

  private static void hold(boolean claim, String what) {
    if (!claim) {
      throw new AssertionError("not so: " + what);
    }
  }
}
