package org.lapwing.directory.web.exchange;

import java.util.List;
import java.util.UUID;
import org.lapwing.directory.imports.StagedImport;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.FileUpload;

/**
 * All that import.jte may know.
 *
 * @param base the address of the services
 * @param latest the files that were read last
 */
public record ImportPage(
    String base, UUID once, List<StagedImport.Line> latest, List<Refusal> refusals) {

  public FileUpload file() {
    return FileUpload.of("file", "Which file?")
        .bold()
        .hint("Excel (.xlsx) or JSON of Open Referral UK, up to 30 MB and 20,000 services.");
  }

  public String when(StagedImport.Line line) {
    return InWords.moment(line.readAt());
  }
}
