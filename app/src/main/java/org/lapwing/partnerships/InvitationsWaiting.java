package org.lapwing.partnerships;

import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.Invitation.State;
import org.lapwing.platform.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invitations that nobody answered wait until they are accepted, sent again or withdrawn. */
@Component
@Transactional(readOnly = true)
class InvitationsWaiting implements WorkItems {

  private static final int MOST = 10;

  private final InvitationStore store;
  private final Clock clock;

  InvitationsWaiting(InvitationStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public List<WorkItem> waiting() {
    var now = clock.instant();
    return Role.anyHeld(ADMINISTRATOR, BUSINESS_MANAGER)
        ? store.waiting().stream().limit(MOST).map(one -> item(one, now)).toList()
        : List.of();
  }

  private static WorkItem item(Invitation invitation, Instant now) {
    var over = invitation.state(now) == State.OVER;
    return new WorkItem(
        "Invitations not answered yet",
        "Invitation",
        "To " + invitation.name(),
        "people/invitations",
        over ? "Send again or withdraw" : "Wait",
        InWords.dayOf(invitation.endsAt()),
        over);
  }
}
