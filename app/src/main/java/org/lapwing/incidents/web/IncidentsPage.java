package org.lapwing.incidents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.IncidentLine;
import org.lapwing.platform.parts.Pagination;

/** All that incidents.jte may know: incidents by their neutral labels, newest first, and the way to referrals or null. */
public record IncidentsPage(
    String base,
    List<IncidentLine> lines,
    boolean mayRecord,
    @Nullable String referrals,
    boolean figures,
    @Nullable String first,
    @Nullable String older) {

  public Pagination pagination() {
    return Pagination.of(first, older);
  }
}
