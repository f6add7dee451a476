package org.lapwing.platform.sheets.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.FileUpload;
import org.lapwing.platform.sheets.SheetRegister;
import org.lapwing.platform.sheets.kept.Back;

/**
 * All that desk.jte may know: where a register is taken out and given back.
 *
 * @param home the address of the register
 * @param asked what the register was filtered by, as its address says it; blank for all of it
 */
public record DeskPage(
    String home,
    SheetRegister.Words words,
    String asked,
    UUID once,
    List<Back.Line> latest,
    List<Refusal> refusals) {

  public String base() {
    return home + "/sheet";
  }

  public boolean isFiltered() {
    return !asked.isBlank();
  }

  public FileUpload file() {
    return FileUpload.of("file", "Which file?")
        .bold()
        .hint("The Excel file (.xlsx) that you took out here, up to 30 MB.");
  }

  public String when(Back.Line line) {
    return "%s, given back at %s".formatted(line.state().words(), InWords.moment(line.readAt()));
  }
}
