package org.lapwing.platform.sheets.kept;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds around spreadsheets are called on the trail. */
@Component
class DeedsOfSheets implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.of(
        "sheet-taken-out", "Took a register out as a spreadsheet",
        "sheet-given-back", "Gave a spreadsheet back and had it compared",
        "sheet-applied", "Applied what was chosen of a spreadsheet");
  }
}
