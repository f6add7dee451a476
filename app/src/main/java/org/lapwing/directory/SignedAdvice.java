package org.lapwing.directory;

import static org.lapwing.directory.RoutesOfServices.whoever;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.directory.DirectoryEvent.AdviceSigned;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Advice goes out when somebody who can judge it has read it, and is looked at again in time. */
@org.springframework.stereotype.Service
@Transactional
public class SignedAdvice {

  /** What the trail says was read or written; advice is one thing for a whole partnership. */
  public static final String KIND = "advice";

  private final AdviceStore store;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SignedAdvice(AdviceStore store, Trail trail, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /** Every sign-off of it, the newest first. */
  @Transactional(readOnly = true)
  public List<SignOff> of(Advice advice) {
    return store.of(advice);
  }

  /** The sign-off by which its words are public, if they are. */
  @Transactional(readOnly = true)
  public Optional<SignOff> standing(Advice advice) {
    return store.of(advice).stream().filter(one -> one.stands(advice)).findFirst();
  }

  /** The rule that holds today. */
  @Transactional(readOnly = true)
  public AdviceRule rule() {
    return store.rule(today());
  }

  /** Notes that somebody read the words as they are shown now: from then on they are public. */
  public Outcome<UUID> sign(Advice advice, SignOff.Wish wish, UUID once) {
    var refused = Keepers.only().or(() -> wish.wrong(rule(), today()));
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    if (store.signed(once, advice, wish, whoever(), clock.instant())) {
      trail.wrote("advice-signed-off", KIND, once);
      var here = Viewer.current().orElseThrow(NotFound::new).partnership();
      events.publishEvent(new AdviceSigned(here, once, today()));
    }
    return Outcome.accepted(once);
  }

  /** Takes the page from the public until somebody signs it off again. */
  public Outcome<Advice> takeDown(Advice advice, String reason) {
    var standing = store.of(advice).stream().filter(one -> one.stands(advice)).findFirst();
    var refused =
        Keepers.only().or(() -> Service.needed("reason", reason, "Enter why it is taken down"));
    if (refused.isPresent()) {
      return new Outcome.Refused<>(refused.get());
    }
    standing.ifPresent(one -> {
      store.end(advice, today(), whoever(), reason.strip());
      trail.wrote("advice-taken-down", KIND, one.id());
    });
    return Outcome.accepted(advice);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
