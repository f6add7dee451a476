package org.lapwing.partnerships;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Owned.OwnedThing;
import org.lapwing.platform.WorkItems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people own, and what those who left still own: that waits on the business manager until it is handed over. */
@Service
@Transactional(readOnly = true)
public class Ownerless implements WorkItems {

  private static final int MOST = 50;

  private final RoleStore store;
  private final ObjectProvider<Owned> owners;
  private final Clock clock;

  Ownerless(RoleStore store, ObjectProvider<Owned> owners, Clock clock) {
    this.store = store;
    this.owners = owners;
    this.clock = clock;
  }

  /** What one person owns here, soonest first. */
  public List<OwnedThing> ownedBy(PersonId person) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    return ownedBy(List.of(person));
  }

  @Override
  public List<WorkItem> waiting() {
    if (!BUSINESS_MANAGER.isHeld()) {
      return List.of();
    }
    var gone = store.gone();
    return gone.isEmpty()
        ? List.of()
        : ownedBy(gone).stream().limit(MOST).map(this::item).toList();
  }

  private List<OwnedThing> ownedBy(Collection<PersonId> people) {
    return owners.stream()
        .flatMap(owner -> owner.ownedBy(people).stream())
        .sorted(comparing(OwnedThing::due, nullsLast(naturalOrder())))
        .toList();
  }

  private WorkItem item(OwnedThing thing) {
    var due = thing.due();
    return new WorkItem(
        "Left without an owner",
        thing.reference(),
        thing.title(),
        thing.href(),
        "Hand over",
        due,
        due != null && due.isBefore(LocalDate.now(clock)));
  }
}
