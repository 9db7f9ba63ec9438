package fr.levier.judges;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the reference validator finds wrong with a file. */
public final class VeraPdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** The failures under one flavour, such as {@code 3a} or {@code ua1}: none for a valid file. */
  public static List<String> failures(byte[] pdf, String flavour) {
    PDFAFlavour asked = PDFAFlavour.fromString(flavour);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), asked);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(asked, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause()
              + "-"
              + assertion.getRuleId().getTestNumber()
              + " "
              + assertion.getMessage()
              + " @ "
              + assertion.getLocation().getContext())
          .distinct()
          .limit(20)
          .toList();
    } catch (VeraPDFException | IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
