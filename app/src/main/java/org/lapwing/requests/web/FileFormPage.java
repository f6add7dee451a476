package org.lapwing.requests.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.FileUpload;

/** All that fileForm.jte may know: a file to be added to an answer. */
public record FileFormPage(
    String base, String reference, UUID once, String accepted, List<Refusal> refusals) {

  public CaseBanner banner() {
    return CaseBanner.of("Request " + reference, "#support");
  }

  public FileUpload file() {
    return FileUpload.of("file", "File").bold().hint(accepted);
  }
}
