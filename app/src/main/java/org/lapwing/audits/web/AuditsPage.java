package org.lapwing.audits.web;

import java.util.List;
import org.lapwing.audits.AuditCycle;
import org.lapwing.audits.Audits;
import org.lapwing.platform.parts.Pagination;

/**
 * All that audits.jte may know.
 *
 * @param found the audits of the page, and one more if there is another page
 */
public record AuditsPage(String base, List<AuditCycle> found, boolean further, boolean mayEdit) {

  public List<AuditCycle> lines() {
    return found.stream().limit(Audits.PAGE).toList();
  }

  public Pagination pagination() {
    return Pagination.through(
        further ? base : null,
        found.size() > Audits.PAGE
            ? base + "?before=" + found.get(Audits.PAGE - 1).number()
            : null);
  }
}
