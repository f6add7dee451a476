package org.lapwing.incidents.holds;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.CaseKeepers;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.TypedText;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The holds on a case: placed for a reason, looked at again, lifted by a person who says why. */
@Service
@Transactional
public class Holds {

  /** What the trail calls a hold. */
  public static final String KIND = "case-hold";

  private final HoldStore store;
  private final IncidentLedger ledger;

  Holds(HoldStore store, IncidentLedger ledger) {
    this.store = store;
    this.ledger = ledger;
  }

  /** The holds on a case, those that stand first. */
  @Transactional(readOnly = true)
  public List<Hold> of(CaseId file) {
    return store.of(file);
  }

  @Transactional(readOnly = true)
  public Hold get(CaseId file, UUID id) {
    return store.find(file, id).orElseThrow(NotFound::new);
  }

  /** When it was looked at again and left standing, the latest first. */
  @Transactional(readOnly = true)
  public List<Hold.Review> reviews(Hold hold) {
    return store.reviews(hold.id());
  }

  /** By which authority such a hold can be asked for today. */
  @Transactional(readOnly = true)
  public List<HoldAuthority> authorities(HoldKind kind) {
    return store.authorities(ledger.today()).stream()
        .filter(one -> one.kind() == kind)
        .toList();
  }

  /** All that is wrong with a hold that somebody is about to place. */
  @Transactional(readOnly = true)
  public List<Refusal> faults(HoldWish wish) {
    return wish.faults(ledger.today(), store.authorities(ledger.today()));
  }

  /** Places a hold, from this moment on. */
  public Outcome<UUID> place(CaseId file, UUID once, HoldWish wish) {
    CaseKeepers.require(CaseKeepers.hold());
    var known = store.authorities(ledger.today());
    var faults = wish.faults(ledger.today(), known);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var authority = wish.chosen(known).orElseThrow();
    var hold = new Hold(
        once,
        file,
        authority.kind(),
        authority,
        wish.reason().strip(),
        wish.askedBy().strip(),
        wish.from(),
        wish.reviewOn(),
        ledger.moment(),
        Viewer.person().person(),
        null);
    store.lock();
    if (store.add(hold)) {
      ledger.wrote("hold-placed", KIND, once);
    }
    return accepted(once);
  }

  /** All that is wrong with another look at a hold. */
  public List<Refusal> faults(LocalDate next, String reason) {
    var faults = new ArrayList<Refusal>();
    TypedText.needed(
        "reason", reason, TypedText.TEXT, "Enter why it stands on, and who says so", faults);
    faults.addAll(HoldWish.reviewFaults(next, ledger.today()));
    return faults;
  }

  /** Leaves a hold standing that somebody looked at again. */
  public Outcome<UUID> review(CaseId file, UUID id, UUID once, LocalDate next, String reason) {
    CaseKeepers.require(CaseKeepers.hold());
    var hold = get(file, id);
    var faults = faults(next, reason);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    if (!hold.stands()) {
      return refused("", "This hold was lifted. Place another one if it is needed again");
    }
    var review =
        new Hold.Review(reason.strip(), next, ledger.moment(), Viewer.person().person());
    if (store.review(hold, once, review)) {
      ledger.wrote("hold-reviewed", KIND, id);
    }
    return accepted(id);
  }

  /** Lifts a hold. What it stopped does not happen by itself: a person releases it. */
  public Outcome<UUID> lift(CaseId file, UUID id, String reason) {
    CaseKeepers.require(CaseKeepers.lift());
    var hold = get(file, id);
    var faults = new ArrayList<Refusal>();
    TypedText.needed(
        "reason", reason, TypedText.TEXT, "Enter why it is lifted, and who agreed", faults);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    store.lock();
    var lifted = new Hold.Lifted(ledger.moment(), Viewer.person().person(), reason.strip());
    if (store.lift(hold.id(), lifted)) {
      ledger.wrote("hold-lifted", KIND, id);
    }
    return accepted(id);
  }
}
