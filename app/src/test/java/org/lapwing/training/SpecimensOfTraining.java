package org.lapwing.training;

import java.time.LocalDate;
import java.util.List;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;
import org.lapwing.thread.Node;

/** A course under review with a run that people booked, and an event that reached somebody. */
public class SpecimensOfTraining implements Specimens {

  private static final String SENTINEL = Everything.SENTINEL;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @Override
  public int floor() {
    return 5;
  }

  @Override
  public void put(Everything here) {
    var agency = here.manager().agency();
    var courses = here.bean(Courses.class);
    var course = here.took(
        courses.add(new Course.Outline(SENTINEL, SENTINEL, SENTINEL), List.of(), Ids.next()));
    here.took(courses.review(course.id(), Ids.next(), SENTINEL, new Node("finding", Ids.next())));
    here.name("courses", course.id().value());
    var runs = here.bean(Runs.class);
    var run = here.took(runs.plan(course.id(), Ids.next(), new Run.Plan(DAY, SENTINEL, 20)));
    here.took(
        runs.count(course.id(), run.id(), Ids.next(), 0, List.of(Run.Seats.of(agency, 4, 3))));
    here.name("courseRun", run.id());
    var events = here.bean(AwarenessEvents.class);
    var event = here.took(events.add(
        new AwarenessEvent.Outline(SENTINEL, DAY, SENTINEL, SENTINEL, SENTINEL),
        List.of(),
        Ids.next()));
    here.took(
        events.reached(event.id(), Ids.next(), 0, List.of(AwarenessEvent.Reach.of(agency, 40))));
    here.name("events", event.id().value());
  }
}
