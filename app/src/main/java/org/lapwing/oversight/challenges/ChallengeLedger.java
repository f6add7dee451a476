package org.lapwing.oversight.challenges;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.challenges.Entry.Kind;
import org.lapwing.platform.FileId;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries a change of a challenge out whole: the row, what was said, the trail and the event, once for each form. */
@Component
class ChallengeLedger {

  /** What is told of a change. */
  @FunctionalInterface
  interface Announcement {
    ChallengeEvent of(PartnershipId partnership, ChallengeId challenge, LocalDate on);
  }

  /** What is written of a change. */
  record Said(
      Kind kind,
      String note,
      @Nullable BodyId body,
      @Nullable UUID action,
      @Nullable FileId file,
      Announcement event) {

    static Said of(Kind kind, String note, Announcement event) {
      return new Said(kind, note, null, null, null, event);
    }
  }

  private final ChallengeStore store;
  private final EntryStore entries;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChallengeLedger(
      ChallengeStore store,
      EntryStore entries,
      Trail trail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.entries = entries;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /** Changes a challenge by a rule and writes what was said, unless the form that asks for it did so before. */
  Outcome<Challenge> change(
      ChallengeId id,
      UUID once,
      Function<Challenge, Outcome<Challenge>> rule,
      Function<Challenge, Said> said) {
    var challenge = store.findToChange(id).orElseThrow(NotFound::new);
    if (entries.find(once).isPresent()) {
      return accepted(challenge);
    }
    var outcome = rule.apply(challenge);
    if (outcome instanceof Accepted<Challenge>(var changed)) {
      store.save(changed);
      tell(changed, once, said.apply(changed), !changed.due().equals(challenge.due()));
    }
    return outcome;
  }

  void add(Challenge challenge) {
    store.add(challenge);
    tell(
        challenge,
        challenge.id().value(),
        Said.of(Kind.RAISED, challenge.question().reason(), ChallengeEvent.Raised::new),
        true);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private void tell(Challenge challenge, UUID once, Said said, boolean newDay) {
    var me = Viewer.person();
    entries.add(new Entry(
        once,
        challenge.id(),
        said.kind(),
        said.note().strip(),
        clock.instant(),
        me.person(),
        newDay ? challenge.due() : null,
        said.body(),
        said.action(),
        said.file()));
    trail.wrote(
        "challenge-" + said.kind().code().replace('_', '-'),
        Challenges.KIND,
        challenge.id().value());
    events.publishEvent(said.event().of(me.partnership(), challenge.id(), today()));
  }
}
