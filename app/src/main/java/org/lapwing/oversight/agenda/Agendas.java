package org.lapwing.oversight.agenda;

import static org.lapwing.kernel.Outcome.accepted;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.AgendaSource;
import org.lapwing.oversight.Clerks;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.Proposal;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes agendas: from what is proposed because it needs attention, and from what the clerks add. */
@Service
@Transactional
public class Agendas {

  /** What the trail calls an item. */
  static final String KIND = "agenda-item";

  private final AgendaStore store;
  private final Meetings meetings;
  private final Occasions occasions;
  private final ObjectProvider<AgendaSource> sources;
  private final Trail trail;

  Agendas(
      AgendaStore store,
      Meetings meetings,
      Occasions occasions,
      ObjectProvider<AgendaSource> sources,
      Trail trail) {
    this.store = store;
    this.meetings = meetings;
    this.occasions = occasions;
    this.sources = sources;
    this.trail = trail;
  }

  /** The agenda as it is being made, for those who make it; others read what was published. */
  @Transactional(readOnly = true)
  public Agenda of(MeetingId meeting) {
    return store.of(meetings.get(meeting).id());
  }

  /** What needs attention and is not on the agenda yet. */
  @Transactional(readOnly = true)
  public List<Proposal> proposals(MeetingId meeting) {
    var agenda = of(meeting);
    return all(meeting).stream()
        .filter(proposal -> !agenda.holds(proposal.key()))
        .toList();
  }

  /** An item that is on that agenda. */
  @Transactional(readOnly = true)
  public AgendaItem item(MeetingId meeting, UUID item) {
    return of(meeting).item(item).orElseThrow(NotFound::new);
  }

  /** Takes what was chosen among the proposals onto the agenda; what is on it already stays there once. */
  public Outcome<Agenda> take(MeetingId meeting, Collection<String> keys) {
    return changed(meeting, agenda -> {
      if (keys.isEmpty()) {
        return Outcome.refused("take", "Choose at least one proposal");
      }
      all(meeting).stream()
          .filter(proposal -> keys.contains(proposal.key()) && !agenda.holds(proposal.key()))
          .forEach(proposal -> add(Ids.next(), meeting, proposal));
      return accepted(agenda);
    });
  }

  /** Adds an item of the clerks' own; the form that asks for it twice adds it once. */
  public Outcome<Agenda> add(MeetingId meeting, UUID once, Wording wording) {
    return changed(meeting, agenda -> {
      var faults = wording.faults();
      if (!faults.isEmpty()) {
        return new Refused<>(faults.getFirst());
      }
      if (store.find(once).isEmpty()) {
        store.add(once, meeting, wording.stripped(), "", "");
        trail.wrote("agenda-item-added", KIND, once);
      }
      return accepted(agenda);
    });
  }

  /** Changes what an item says, unless somebody else has changed it meanwhile. */
  public Outcome<Agenda> change(MeetingId meeting, UUID item, int version, Wording wording) {
    return changed(meeting, agenda -> {
      var now = agenda.item(item).orElseThrow(NotFound::new);
      var faults = wording.faults();
      if (!faults.isEmpty()) {
        return new Refused<>(faults.getFirst());
      }
      if (!store.change(item, version, wording.stripped())) {
        return Outcome.refused(
            "title",
            "Somebody else has saved this meanwhile: “%s”. Save again to use yours"
                .formatted(now.title()));
      }
      trail.wrote("agenda-item-changed", KIND, item);
      return accepted(agenda);
    });
  }

  /** Takes an item off, and says why; it stays on record. */
  public Outcome<Agenda> takeOff(MeetingId meeting, UUID item, String why) {
    return changed(meeting, agenda -> {
      var _ = agenda.item(item).orElseThrow(NotFound::new);
      if (why.isBlank()) {
        return Outcome.refused("why", "Enter why the item is taken off");
      }
      if (store.takeOff(item, why.strip())) {
        trail.wrote("agenda-item-taken-off", KIND, item);
      }
      return accepted(agenda);
    });
  }

  /** Puts the items in the order of their numbers, unless somebody else has changed the agenda meanwhile. */
  public Outcome<Agenda> order(MeetingId meeting, int version, Map<UUID, Integer> wanted) {
    return changed(meeting, agenda -> {
      if (agenda.version() != version) {
        return new Refused<>(meanwhile("order"));
      }
      var ordered = agenda.inOrder(wanted);
      for (var index = 0; index < ordered.size(); index++) {
        store.place(ordered.get(index).id(), index + 1);
      }
      trail.wrote("agenda-ordered", Meetings.KIND, meeting.value());
      return accepted(agenda);
    });
  }

  static Refusal meanwhile(String field) {
    return new Refusal(
        field,
        "Somebody else has changed the agenda meanwhile. This is how it stands now: look at it, then do it again");
  }

  private Outcome<Agenda> changed(MeetingId id, Function<Agenda, Outcome<Agenda>> deed) {
    var meeting = meetings.get(id);
    var refused = Clerks.only().or(() -> Agenda.cannotChange(meeting));
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    var outcome = deed.apply(store.hold(id));
    if (outcome instanceof Accepted<Agenda> _) {
      store.touch(id);
      return accepted(store.of(id));
    }
    return outcome;
  }

  private void add(UUID id, MeetingId meeting, Proposal proposal) {
    var wording = new Wording(proposal.title(), proposal.because(), proposal.purpose(), null, null);
    store.add(id, meeting, wording, proposal.key(), proposal.href());
    trail.wrote("agenda-item-added", KIND, id);
  }

  private List<Proposal> all(MeetingId meeting) {
    var occasion = occasions.of(meetings.get(meeting));
    return sources
        .orderedStream()
        .flatMap(source -> source.proposals(occasion).stream())
        .toList();
  }

  /** An item that is or was on an agenda. */
  Optional<AgendaItem> find(UUID item) {
    return store.find(item);
  }
}
