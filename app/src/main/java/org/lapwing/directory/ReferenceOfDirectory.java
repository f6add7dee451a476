package org.lapwing.directory;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the directory takes from reference data, as it holds on a day. */
@Component
class ReferenceOfDirectory {

  private final VerificationRules rules;
  private final NeedStore needs;

  ReferenceOfDirectory(VerificationRules rules, NeedStore needs) {
    this.rules = rules;
    this.needs = needs;
  }

  VerificationRule rule(LocalDate day) {
    return rules.on(day);
  }

  List<Need> needs(LocalDate day) {
    return needs.on(day);
  }
}
