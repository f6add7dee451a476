package org.lapwing.incidents.web.disclosure;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.FileUpload;

/** All that disclosureFile.jte may know: the file of an item, about to be added. */
public record ItemFilePage(
    String here,
    String label,
    String reference,
    boolean replaces,
    UUID once,
    String accepted,
    List<Refusal> refusals) {

  public CaseBanner banner() {
    return CaseBanner.of(label, "#support");
  }

  public FileUpload file() {
    return FileUpload.of("file", "File").bold().hint(accepted);
  }
}
