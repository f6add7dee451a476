package org.lapwing.oversight;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;

/** A meeting that was held, with minutes and a decision. */
public class SpecimensOfOversight implements Specimens {

  private static final String SENTINEL = Everything.SENTINEL;

  @Override
  public int floor() {
    return 5;
  }

  @Override
  public void put(Everything here) {
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    var body = new Body(new BodyId(Ids.next()), SENTINEL, Body.Kind.EXECUTIVE, today, null, 0);
    here.took(here.bean(Bodies.class).add(body, Set.of(here.manager().person())));
    here.name("body", body.id().value());
    var meetings = here.bean(Meetings.class);
    var plan = new Plan(body.id(), today, LocalTime.of(14, 0), SENTINEL, SENTINEL);
    var meeting = here.took(meetings.plan(plan, Ids.next()));
    here.name("meetings", meeting.id().value());
    here.took(meetings.hold(
        meeting.id(), new Attendance(Set.of(here.manager().person()), Set.of())));
    here.took(meetings.write(meeting.id(), 1, SENTINEL));
    var decision = here.took(here.bean(Decisions.class)
        .make(meeting.id(), new DecisionWish(SENTINEL, null, Optional.empty()), Ids.next()));
    here.name("meeting-decisions", decision.id().value());
  }
}
