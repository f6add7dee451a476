package org.lapwing.oversight.minutes;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Clerks;
import org.lapwing.oversight.Decisions;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingDecision;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.agenda.Agenda;
import org.lapwing.oversight.agenda.AgendaItem;
import org.lapwing.oversight.agenda.Saying;
import org.lapwing.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Writes the minutes of a meeting on one page: what was said on each item, what was decided, and who does what because of it. */
@Service
@Transactional
public class Writing {

  private final Meetings meetings;
  private final Decisions decisions;
  private final Saying saying;
  private final MinutesStore store;

  Writing(Meetings meetings, Decisions decisions, Saying saying, MinutesStore store) {
    this.meetings = meetings;
    this.decisions = decisions;
    this.saying = saying;
    this.store = store;
  }

  /** The items of a meeting with what is written on each so far; minutes without items stand among what belongs to none. */
  @Transactional(readOnly = true)
  public Agenda written(MeetingId id) {
    var meeting = meetings.get(id);
    var agenda = saying.of(id);
    return agenda.general().version() == 0 && agenda.general().words().isBlank() && isAlone(agenda)
        ? new Agenda(
            id,
            agenda.version(),
            agenda.published(),
            agenda.changed(),
            new AgendaItem.Said(meeting.minutes(), 0),
            agenda.items())
        : agenda;
  }

  /** The decisions of a meeting by the item on which they were made. */
  @Transactional(readOnly = true)
  public Map<UUID, List<MeetingDecision>> decided(MeetingId meeting) {
    var all =
        decisions.of(meeting).stream().collect(toMap(one -> one.id().value(), Function.identity()));
    return store.byItem(meeting).entrySet().stream()
        .collect(toMap(
            Map.Entry::getKey,
            one -> one.getValue().stream()
                .map(all::get)
                .filter(java.util.Objects::nonNull)
                .toList()));
  }

  /**
   * Writes all of it or nothing: passages that somebody else wrote meanwhile are not overwritten unless they were seen, and
   * what was decided is recorded with the actions that it raises.
   */
  public Outcome<Meeting> write(MeetingId id, Sheet sheet) {
    var refused = Clerks.only().or(() -> unwritable(meetings.get(id)));
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    var before = saying.hold(id);
    var now = written(id);
    var meanwhile = meanwhile(now, sheet);
    if (meanwhile.isPresent()) {
      return new Refused<>(meanwhile.get());
    }
    for (var passage : sheet.passages()) {
      var item = item(before, passage.item());
      if (passage.said().touched()) {
        saying.say(item, passage.said().words());
      }
      var no = decide(id, item, passage);
      if (no.isPresent()) {
        TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
        return new Refused<>(no.get());
      }
    }
    saying.sayGenerally(
        before,
        sheet.general().touched() ? sheet.general().words() : now.general().words());
    return put(id);
  }

  private Outcome<Meeting> put(MeetingId id) {
    var outcome =
        meetings.write(id, meetings.get(id).version(), MinutesText.of(saying.of(id), decided(id)));
    if (outcome instanceof Refused<Meeting> _) {
      TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
    }
    return outcome;
  }

  private Optional<Refusal> decide(MeetingId id, AgendaItem item, Sheet.Passage passage) {
    if (passage.decided().isEmpty()) {
      return Optional.empty();
    }
    var decided = passage.decided().get();
    return switch (decisions.make(id, decided.wish(), decided.once())) {
      case Refused<MeetingDecision>(var because) ->
        Optional.of(new Refusal(because.field() + "-" + passage.item(), because.message()));
      case Accepted<MeetingDecision>(var made) -> {
        store.onItem(made.id(), item.id());
        yield Optional.empty();
      }
    };
  }

  private static Optional<Refusal> unwritable(Meeting meeting) {
    return switch (meeting.cannotDecide()) {
      case Optional<Refusal> no
      when no.isPresent() -> Optional.of(new Refusal("", no.get().message()));
      case Optional<Refusal> _ -> Optional.empty();
    };
  }

  /** What somebody else wrote since this was begun; empty if nothing, or if they wrote the same. */
  static Optional<Refusal> meanwhile(Agenda now, Sheet sheet) {
    var all = new ArrayList<Refusal>();
    if (clash(now.general(), sheet.general())) {
      all.add(theirs("minutes"));
    }
    for (var passage : sheet.passages()) {
      if (clash(item(now, passage.item()).said(), passage.said())) {
        all.add(theirs("said-" + passage.item()));
      }
    }
    return all.stream().findFirst();
  }

  /** Whether somebody wrote something else there since. */
  public static boolean clash(AgendaItem.Said now, Sheet.Text typed) {
    return typed.touched()
        && !now.words().isBlank()
        && now.version() != typed.version()
        && !now.words().equals(typed.words().strip());
  }

  private static Refusal theirs(String field) {
    return new Refusal(
        field,
        "Somebody else has written here meanwhile. Theirs stands above yours: put both together, then save again");
  }

  private static AgendaItem item(Agenda agenda, int number) {
    return agenda.items().stream()
        .filter(item -> item.number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static boolean isAlone(Agenda agenda) {
    return agenda.items().stream().allMatch(item -> item.said().words().isBlank());
  }
}
