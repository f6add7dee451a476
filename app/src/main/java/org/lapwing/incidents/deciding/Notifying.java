package org.lapwing.incidents.deciding;

import static java.util.stream.Collectors.groupingBy;
import static org.lapwing.kernel.Outcome.accepted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Criteria;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.deciding.Notification.Said;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first of three tests: the local authority decides whether to notify (Children Act 2004, section 16C). The other
 * partners say what they hold, and the decision never waits for them.
 */
@Service
@Transactional
public class Notifying {

  static final int LONGEST_REASONS = 10_000;

  private final NotificationStore store;
  private final Criteria criteria;
  private final IncidentLedger ledger;

  Notifying(NotificationStore store, Criteria criteria, IncidentLedger ledger) {
    this.store = store;
    this.criteria = criteria;
    this.ledger = ledger;
  }

  /** What was said about these children, by child. */
  @Transactional(readOnly = true)
  public Map<UUID, Notification> of(Collection<UUID> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    var decisions = store.decisions(children).stream().collect(groupingBy(Said::child));
    var views = store.views(children).stream().collect(groupingBy(Said::child));
    var all = new HashMap<UUID, Notification>();
    for (var child : children) {
      all.put(
          child,
          new Notification(
              decisions.getOrDefault(child, List.of()), views.getOrDefault(child, List.of())));
    }
    return all;
  }

  /** What was said about one child. */
  @Transactional(readOnly = true)
  public Notification of(UUID child) {
    return of(List.of(child)).getOrDefault(child, Notification.NONE);
  }

  /** For which partner the person now acting says something about notifying, if for any. */
  @Transactional(readOnly = true)
  public @Nullable AgencyKind mine() {
    return criteria.partners().mine().orElse(null);
  }

  /** All that is wrong with what somebody is about to say. */
  public static List<Refusal> faults(@Nullable Boolean notifies, String reasons) {
    var faults = new ArrayList<Refusal>();
    if (notifies == null) {
      faults.add(new Refusal("notifies", "Choose whether this child is notified"));
    }
    if (reasons.isBlank()) {
      faults.add(new Refusal("reasons", "Enter your agency’s reasons"));
    } else if (reasons.length() > LONGEST_REASONS) {
      faults.add(
          new Refusal("reasons", "Write %,d characters or fewer".formatted(LONGEST_REASONS)));
    }
    return faults;
  }

  /** Decides for the authority, or says what another partner holds: whichever the person now acting speaks for. */
  public Outcome<UUID> say(Child child, UUID once, @Nullable Boolean notifies, String reasons) {
    var mine = mine();
    if (mine == null) {
      throw new NotFound();
    }
    var faults = faults(notifies, reasons);
    if (!faults.isEmpty() || notifies == null) {
      return new Refused<>(faults.getFirst());
    }
    var me = Viewer.person();
    var said = new Said(
        child.id(),
        child.round(),
        mine,
        me.person(),
        notifies,
        reasons.strip(),
        ledger.isDelegate(child),
        ledger.moment());
    return mine == AgencyKind.LOCAL_AUTHORITY ? decide(child, once, said) : view(child, once, said);
  }

  private Outcome<UUID> decide(Child child, UUID once, Said said) {
    if (store.decide(once, child, Viewer.person().agency(), said)) {
      ledger.wrote("notification-decided", "notification-decision", once);
    }
    return accepted(child.id());
  }

  private Outcome<UUID> view(Child child, UUID once, Said said) {
    if (store.view(once, child, Viewer.person().agency(), said)) {
      ledger.wrote("notification-view-taken", "notification-view", once);
    }
    return accepted(child.id());
  }
}
