package org.lapwing.audits.web;

import java.util.List;
import java.util.Optional;
import org.lapwing.audits.AuditCycle;
import org.lapwing.audits.Sheet;
import org.lapwing.audits.figures.Share;
import org.lapwing.kernel.AgencyId;

/** An audit with what was found in it. */
public record Round(AuditCycle cycle, List<Sheet> sheets) {

  Optional<Sheet> sheet(AgencyId agency) {
    return sheets.stream().filter(sheet -> sheet.agency().equals(agency)).findFirst();
  }

  /** What was found of an agency for a question in these words; empty if that was not entered, or never part of it. */
  Optional<Share> found(AgencyId agency, String question) {
    var index = cycle.plan().questions().indexOf(question);
    return index < 0 ? Optional.empty() : sheet(agency).map(sheet -> sheet.share(index));
  }
}
