package org.lapwing.audits;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Searchable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds audits by their words. */
@Component
class FindAudits implements Searchable {

  private final AuditStore store;

  FindAudits(AuditStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Audits.KIND;
  }

  @Override
  public String heading() {
    return "Audits";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Found> find(String words, @Nullable UUID after, int most) {
    return store.matching(words, after, most).stream().map(FindAudits::found).toList();
  }

  private static Found found(AuditCycle cycle) {
    var id = cycle.id().value();
    return new Found(
        id,
        cycle.reference(),
        cycle.plan().title(),
        "audits/" + id,
        cycle.stage().words());
  }
}
