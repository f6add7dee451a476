package org.lapwing.partnerships;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;
import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.Mail;
import org.lapwing.platform.Mail.Letter;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for an hour to somebody who cannot wait for a grant, and tells those who look after access. */
@Service
@Transactional
public class Glass {

  private final GlassStore store;
  private final Mail mail;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Glass(GlassStore store, Mail mail, Trail trail, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.mail = mail;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /** Whether the person now acting may ever break glass here. */
  @Transactional(readOnly = true)
  public boolean isWithinReach() {
    return store.roles(today()).stream().map(Role::of).anyMatch(Role::isHeld);
  }

  /**
   * Opens the case of that label for an hour.
   *
   * @param id made with the form, so that sending it twice breaks once
   */
  public Outcome<CaseId> breakGlass(UUID id, String label, String why) {
    if (!isWithinReach()) {
      throw new NotFound();
    }
    if (BrokenGlass.reason(why) instanceof Refused<Reason>(var refusal)) {
      return new Refused<>(refusal);
    }
    var file = store.behind(label.strip(), today());
    if (file.isEmpty()) {
      return refused(
          "label",
          "There is no case with that label for you to open. Check the label, or ask the business manager");
    }
    var who = Viewer.person();
    var broken = BrokenGlass.of(id, file.get(), who.person(), why, clock.instant());
    if (broken instanceof Accepted<BrokenGlass>(var glass) && store.add(glass)) {
      tell(glass);
    }
    return accepted(file.get());
  }

  private void tell(BrokenGlass glass) {
    var partnership = Viewer.person().partnership();
    trail.wrote("glass-broken", "break-glass", glass.id());
    for (var address : store.addressesToTell(glass.file())) {
      mail.send(new Letter(address, "A case was opened under break-glass", LETTER));
    }
    events.publishEvent(new AccessEvent.GlassBroken(
        partnership, glass.file(), glass.person(), glass.id(), glass.brokenAt()));
  }

  private static final String LETTER = """
      Somebody opened a case in an emergency, for one hour.

      Sign in to Lapwing and look at it under My work: it shows who, which case and why.
      """;

  /** Each time glass was broken that this viewer may know of, newest first. */
  @Transactional(readOnly = true)
  public List<BrokenGlass> of(CaseId file) {
    return store.of(file);
  }

  @Transactional(readOnly = true)
  public BrokenGlass get(UUID id) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    return store.find(id).orElseThrow(NotFound::new);
  }

  /** Records that somebody who looks after access has looked at it; saying so twice changes nothing. */
  public void see(UUID id) {
    var glass = get(id);
    var me = Viewer.person().person();
    if (!glass.person().equals(me) && store.see(id, me, clock.instant())) {
      trail.wrote("break-glass-seen", "break-glass", id);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
