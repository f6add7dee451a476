package org.lapwing.oversight;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;

/** Shows meetings in the thread, to everybody who serves the partnership: they hold no case material. */
@Component
class MeetingPlace implements ThreadPlace {

  private final MeetingStore store;
  private final BodyStore bodies;

  MeetingPlace(MeetingStore store, BodyStore bodies) {
    this.store = store;
    this.bodies = bodies;
  }

  @Override
  public String kind() {
    return Meetings.KIND;
  }

  @Override
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return store.these(ids).stream()
        .collect(toMap(meeting -> meeting.id().value(), this::seen));
  }

  private Seen seen(Meeting meeting) {
    var body = bodies.find(meeting.plan().body()).map(Body::name).orElse("Meeting");
    return new Seen(
        "Meeting " + meeting.reference(),
        body + ", " + InWords.date(meeting.plan().day()),
        "meetings/" + meeting.id().value(),
        meeting.state().words());
  }
}
