package org.lapwing.incidents.referrals;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.Widenings;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What agencies refer to the partnership: they need no case for it, and see what became of their own. */
@Service
@Transactional
public class Referrals {

  static final String KIND = "incident-referral";

  private static final Role[] REFER = {
    Role.REPRESENTATIVE,
    Role.DELEGATED_PARTNER,
    Role.PANEL_MEMBER,
    Role.ADVISER,
    Role.BUSINESS_MANAGER,
    Role.CO_ORDINATOR
  };

  private final ReferralStore store;
  private final Incidents incidents;
  private final Widenings widenings;
  private final Trail trail;
  private final Clock clock;

  Referrals(
      ReferralStore store, Incidents incidents, Widenings widenings, Trail trail, Clock clock) {
    this.store = store;
    this.incidents = incidents;
    this.widenings = widenings;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether the person now acting refers for an agency here. */
  public static boolean mayRefer() {
    return Role.anyHeld(REFER);
  }

  /** Whether the person now acting takes referrals in. */
  public static boolean mayTriage() {
    return Role.anyHeld(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR);
  }

  /** Those that this viewer may see: those that wait first, then the newest, at most 200. */
  @Transactional(readOnly = true)
  public List<Referral> visible() {
    Role.require(REFER);
    return store.all();
  }

  @Transactional(readOnly = true)
  public Referral get(UUID id) {
    Role.require(REFER);
    return store.find(id).orElseThrow(NotFound::new);
  }

  /** Why it was decided so, for who takes referrals in; the latest last. */
  @Transactional(readOnly = true)
  public List<String> reasons(UUID referral) {
    return store.reasons(referral);
  }

  /** All that is wrong with a referral that somebody is about to make. */
  public List<Refusal> faults(Referral.Wish told) {
    return new ReferralFaults(told, LocalDate.now(clock)).all();
  }

  /** Refers an incident on behalf of one's own agency. */
  public Outcome<UUID> refer(Referral.Wish told, UUID once) {
    Role.require(REFER);
    var faults = faults(told);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var me = Viewer.person();
    var referral = new Referral(
        once, me.agency(), me.person(), told.stripped(), clock.instant(), null, null, null);
    if (store.refer(referral)) {
      trail.wrote("incident-referred", KIND, once);
    }
    return accepted(once);
  }

  /** All that is wrong with what somebody is about to decide on a referral. */
  public static List<Refusal> faults(@Nullable Triage outcome, String why) {
    var faults = new ArrayList<Refusal>();
    if (outcome == null) {
      faults.add(new Refusal("outcome", "Choose what becomes of this referral"));
    }
    ReferralFaults.text("why", why, "Enter why", ReferralFaults.LONGEST_TEXT)
        .ifPresent(faults::add);
    return faults;
  }

  /** Decides what becomes of a referral; it can be decided otherwise until an incident is recorded from it. */
  public Outcome<Referral> triage(UUID id, UUID once, @Nullable Triage outcome, String why) {
    requireTriage();
    var referral = get(id);
    var faults = faults(outcome, why);
    if (!faults.isEmpty() || outcome == null) {
      return new Refused<>(faults.getFirst());
    }
    if (referral.incident() != null) {
      return refused(
          "outcome",
          "An incident is recorded from this referral already. Go back to the referral and open it there");
    }
    var by = Viewer.person().person();
    if (store.triage(referral, once, outcome, why.strip(), clock.instant(), by)) {
      trail.wrote("referral-triaged", KIND, id);
    }
    return accepted(get(id));
  }

  /** Joins the incident that was recorded from a referral; taken up for learning, its children are looked at on purpose. */
  public void takenUp(UUID id, IncidentId as) {
    requireTriage();
    var referral = get(id);
    if (!referral.waitsToBeRecorded() || !store.takenUp(id, incidents.get(as))) {
      return;
    }
    trail.wrote("referral-taken-up", KIND, id);
    if (referral.outcome() == Triage.LEARNING) {
      var why = store.reasons(id).getLast();
      incidents.children(List.of(as.value())).stream()
          .map(Child::id)
          .forEach(child -> widenings.widen(child, Ids.next(), why));
    }
  }

  private static void requireTriage() {
    Role.require(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR);
  }
}
