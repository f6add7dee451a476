package org.lapwing.incidents.web.parallel;

import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.parallel.Proceeding;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;

/** How every form about one proceeding looks. */
final class ProceedingForms {

  private ProceedingForms() {}

  static FormPage of(
      CaseAt at,
      String label,
      Proceeding one,
      String title,
      UUID once,
      String button,
      List<? extends Asked> fields) {
    return FormPage.of(
            title, BackLink.to(at.proceeding(one.id()), one.kind().words()), once, button, fields)
        .about(label)
        .caption("%s, case file %s".formatted(one.kind().words(), label));
  }
}
