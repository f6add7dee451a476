package org.lapwing.training;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.NotFound;
import org.lapwing.training.Run.Plan;
import org.lapwing.training.Run.Seats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which courses are held, and who came, agency by agency. */
@Service
@Transactional
public class Runs {

  private final CourseStore courses;
  private final RunStore store;
  private final TrainingLedger ledger;

  Runs(CourseStore courses, RunStore store, TrainingLedger ledger) {
    this.courses = courses;
    this.store = store;
    this.ledger = ledger;
  }

  /** The runs of a course, the newest first. */
  @Transactional(readOnly = true)
  public List<Run> of(CourseId course) {
    return store.of(course);
  }

  @Transactional(readOnly = true)
  public Run get(CourseId course, UUID id) {
    return store.find(course, id).orElseThrow(NotFound::new);
  }

  /** Plans a run of a course. */
  public Outcome<Run> plan(CourseId course, UUID once, Plan plan) {
    Trainers.requireEditor();
    if (courses.find(course).isEmpty()) {
      throw new NotFound();
    }
    var before = store.find(course, once);
    if (before.isPresent()) {
      return accepted(before.get());
    }
    var wrong = plan.wrong();
    if (!wrong.isEmpty()) {
      return new Refused<>(wrong.getFirst());
    }
    store.add(once, course, plan.stripped());
    ledger.wrote("run-planned", course);
    return accepted(get(course, once));
  }

  /** Moves a run to another day or place that somebody read as a version. */
  public Outcome<Run> replan(CourseId course, UUID id, UUID once, int version, Plan plan) {
    Trainers.requireEditor();
    var now = store.findToChange(course, id).orElseThrow(NotFound::new);
    if (now.form().equals(once)) {
      return accepted(now.run());
    }
    if (now.run().version() != version) {
      return changedMeanwhile("place");
    }
    var wrong = plan.wrong();
    if (!wrong.isEmpty()) {
      return new Refused<>(wrong.getFirst());
    }
    store.save(id, plan.stripped(), now.run().countedOn(), once);
    ledger.wrote("run-changed", course);
    return accepted(get(course, id));
  }

  /** Records how many booked and, once the day has come, how many came; an agency that is left out stays as it was. */
  public Outcome<Run> count(CourseId course, UUID id, UUID once, int version, List<Seats> seats) {
    Trainers.requireEditor();
    var now = store.findToChange(course, id).orElseThrow(NotFound::new);
    if (now.form().equals(once)) {
      return accepted(now.run());
    }
    if (now.run().version() != version) {
      return changedMeanwhile("");
    }
    var wrong = now.run().wrong(seats, ledger.today());
    return wrong.isEmpty()
        ? accepted(counted(now.run(), once, seats))
        : new Refused<>(wrong.getFirst());
  }

  private Run counted(Run run, UUID once, List<Seats> seats) {
    seats.forEach(one -> store.seat(run.id(), one));
    var isOver = !run.plan().on().isAfter(ledger.today());
    store.save(run.id(), run.plan(), isOver ? ledger.today() : null, once);
    ledger.wrote("attendance-recorded", run.course());
    ledger.announceAttendance(run.course(), run.id());
    return get(run.course(), run.id());
  }

  private static Outcome<Run> changedMeanwhile(String field) {
    return refused(
        field, "Somebody else has saved this meanwhile. Check it, and save again to use yours");
  }
}
