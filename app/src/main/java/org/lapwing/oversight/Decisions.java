package org.lapwing.oversight;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.MeetingDecision.Standing;
import org.lapwing.oversight.OversightEvent.DecisionMade;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What meetings decided, and what somebody has to do because of it. */
@Service
@Transactional
public class Decisions {

  /** What the thread calls a decision of a meeting. */
  public static final String KIND = "meeting-decision";

  private final DecisionStore store;
  private final MeetingStore meetings;
  private final Raising raising;
  private final Telling telling;
  private final Clock clock;

  /** Whom a decision is told to. */
  @Component
  record Telling(Threads threads, Trail trail, ApplicationEventPublisher events) {}

  Decisions(
      DecisionStore store, MeetingStore meetings, Raising raising, Telling telling, Clock clock) {
    this.store = store;
    this.meetings = meetings;
    this.raising = raising;
    this.telling = telling;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public MeetingDecision get(DecisionId id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  public List<MeetingDecision> these(Collection<UUID> ids) {
    return store.these(ids);
  }

  /** What a meeting decided, in order. */
  @Transactional(readOnly = true)
  public List<MeetingDecision> of(MeetingId meeting) {
    return store.of(meeting);
  }

  /** The actions that a decision raised. */
  @Transactional(readOnly = true)
  public List<Action> actions(DecisionId id) {
    return raising.by(id);
  }

  /** Records a decision and, with it or not at all, the action that it raises. */
  public Outcome<MeetingDecision> make(MeetingId id, DecisionWish wish, UUID once) {
    var meeting = meetings.findToChange(id).orElseThrow(NotFound::new);
    var made = store.find(new DecisionId(once));
    if (made.isPresent()) {
      return accepted(made.get());
    }
    var refused = Clerks.only()
        .or(meeting::cannotDecide)
        .or(() -> MeetingDecision.wrong(wish.words()))
        .or(() -> notToBeSeen(wish));
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    var words = wish.words().strip();
    var number = store.nextNumber(id);
    var decision = new MeetingDecision(
        new DecisionId(once), id, meeting.number(), number, words, Standing.DECIDED, 0);
    var raised = wish.action().map(action -> raising.raise(decision, meeting, action));
    if (raised.isPresent() && raised.get() instanceof Refused<Action>(var because)) {
      return new Refused<>(because);
    }
    store.add(decision);
    raised.ifPresent(action -> remember(decision, action));
    told(decision, wish);
    return accepted(get(decision.id()));
  }

  /** Raises a further action because of a decision. */
  public Outcome<Action> raise(DecisionId id, ActionWish wish) {
    var decision = get(id);
    var meeting = meetings.find(decision.meeting()).orElseThrow(NotFound::new);
    var refused = Clerks.only();
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    var raised = raising.raise(decision, meeting, wish);
    remember(decision, raised);
    return raised;
  }

  /** Puts the words of a decision right, while the minutes are not approved. */
  public Outcome<MeetingDecision> reword(DecisionId id, int version, String words) {
    var decision = get(id);
    var meeting = meetings.findToChange(decision.meeting()).orElseThrow(NotFound::new);
    var refused = Clerks.only().or(meeting::cannotDecide).or(() -> MeetingDecision.wrong(words));
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    if (!store.reword(id, version, words.strip())) {
      return Outcome.refused(
          "words",
          "Somebody else has saved this meanwhile: “%s”. Save again to use yours"
              .formatted(decision.decided()));
    }
    telling.trail().wrote("meeting-decision-reworded", KIND, id.value());
    return accepted(get(id));
  }

  private void remember(MeetingDecision decision, Outcome<Action> raised) {
    if (raised instanceof Accepted<Action>(var action)) {
      store.raised(decision.id(), action.id());
    }
  }

  /** What a decision is about must be there for whoever records it. */
  private Optional<Refusal> notToBeSeen(DecisionWish wish) {
    return wish.restsOn() == null || telling.threads().around(wish.restsOn()).isPresent()
        ? Optional.empty()
        : Optional.of(new Refusal("rests-on", "Choose a record from the list, or none"));
  }

  private void told(MeetingDecision decision, DecisionWish wish) {
    var node = new Node(KIND, decision.id().value());
    var meeting = new Node(Meetings.KIND, decision.meeting().value());
    telling.threads().join(node, Relation.RESTS_ON, meeting);
    if (wish.restsOn() != null) {
      telling.threads().join(node, Relation.RESTS_ON, wish.restsOn());
    }
    telling.trail().wrote("meeting-decision-made", KIND, decision.id().value());
    var here = Viewer.current().orElseThrow(NotFound::new).partnership();
    telling
        .events()
        .publishEvent(
            new DecisionMade(here, decision.meeting(), decision.id(), LocalDate.now(clock)));
  }
}
