package org.lapwing.partnerships.web.sharing;

import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.springframework.stereotype.Component;

/** Finds the case that a form about its areas is about, for those who look after access. */
@Component
class SharedCase {

  private final Cases cases;

  SharedCase(Cases cases) {
    this.cases = cases;
  }

  /** A case and where its page is. */
  record About(CaseId file, String label, String here) {

    FormPage form(String title, UUID once, String button, List<? extends Asked> fields) {
      return FormPage.of(title, BackLink.to(here, label), once, button, fields)
          .caption("Case file " + label);
    }
  }

  About of(String slug, UUID file) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    var found = cases.get(new CaseId(file));
    return new About(found.id(), found.label(), "/p/%s/cases/%s".formatted(slug, file));
  }

  /** An id as it was sent, if it is one. */
  static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException mistyped) {
      return Optional.empty();
    }
  }
}
