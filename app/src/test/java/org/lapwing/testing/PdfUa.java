package org.lapwing.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a file against the profile of PDF/UA-1 (ISO 14289-1). */
public final class PdfUa {

  private PdfUa() {}

  /** The rules that the file breaks, one a line; empty when it is sound. */
  public static List<String> errors(byte[] pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = validator.validate(parser);
      if (result.getTotalAssertions() == 0) {
        throw new AssertionError("Nothing was checked");
      }
      return result.getTestAssertions().stream()
          .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
          .map(one -> "%s: %s %s"
              .formatted(one.getRuleId(), one.getMessage(), one.getLocation().getContext()))
          .toList();
    } catch (Exception failure) {
      throw new AssertionError("veraPDF could not look at the file", failure);
    }
  }
}
