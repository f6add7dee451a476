package org.lapwing.audits.web;

import org.lapwing.audits.AuditCycle;
import org.lapwing.audits.AuditId;
import org.lapwing.audits.Auditors;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.BackLink;

/** Where the pages of audits lie, and whom their forms are there for. */
final class At {

  private At() {}

  static String base(String slug) {
    return "/p/" + slug + "/audits";
  }

  static String of(String slug, AuditId audit) {
    return base(slug) + "/" + audit.value();
  }

  static BackLink back(String slug, AuditCycle cycle) {
    return BackLink.to(of(slug, cycle.id()), cycle.reference());
  }

  static String caption(AuditCycle cycle) {
    return "Audit " + cycle.reference() + ": " + cycle.plan().title();
  }

  /** Forms are absent for those who may only read. */
  static void requireEditor() {
    if (!Auditors.mayEdit()) {
      throw new NotFound();
    }
  }
}
