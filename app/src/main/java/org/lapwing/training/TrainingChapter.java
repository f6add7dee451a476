package org.lapwing.training;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.lapwing.thread.Node;
import org.lapwing.training.AwarenessEvent.Reach;
import org.lapwing.training.Run.Seats;
import org.springframework.stereotype.Component;

/** Tells what Marlshire taught after its review, who came, and which course must teach something else. */
@Component
class TrainingChapter implements Chapter {

  private static final String TRAINER = "training";
  private static final String ICON = "ICON";
  private static final String CRYING =
      "Talk with every new parent about crying, at five points after birth";
  private static final String FATHERS = "Ask about and record every father and partner";
  private static final String EARLY = "Begin assessments before birth by the twentieth week";

  private static final String HEALTH = "Marlshire Community Health";
  private static final String COUNCIL = "Marlshire Council";
  private static final String HOSPITALS = "Marlshire Hospitals";
  private static final String POLICE = "Marl and Bracken Police";
  private static final String BOARD = "NHS Marlshire Integrated Care Board";
  private static final String SCHOOLS = "Marlshire Schools";
  private static final String HAVEN = "Haven Family Support";

  private final Cast cast;
  private final Courses courses;
  private final Runs runs;
  private final AwarenessEvents events;
  private final Props props;

  /** How many people an agency sent, or hopes to send. */
  private record Sent(String agency, int booked, int came) {}

  TrainingChapter(Cast cast, Courses courses, Runs runs, AwarenessEvents events, Props props) {
    this.cast = cast;
    this.courses = courses;
    this.runs = runs;
    this.events = events;
    this.props = props;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String title() {
    return "what is taught, and who came";
  }

  @Override
  public void tell() {
    coping();
    fathers();
    assessing();
    iconWeek();
  }

  private void coping() {
    var course = added(
        180,
        "ICON: coping with crying",
        "Whoever meets a family with a new baby talks about crying, with fathers and partners too, and at an hour when they can listen.",
        () -> List.of(props.action(CRYING), props.programme(ICON)));
    run(
        course,
        170,
        "Marl town hall",
        new Sent(HEALTH, 14, 12),
        new Sent(COUNCIL, 9, 8),
        new Sent(HOSPITALS, 12, 11),
        new Sent(POLICE, 6, 3),
        new Sent(HAVEN, 3, 3));
    run(
        course,
        110,
        "Bracken Road clinic",
        new Sent(HEALTH, 10, 9),
        new Sent(COUNCIL, 8, 6),
        new Sent(HOSPITALS, 7, 7),
        new Sent(POLICE, 8, 6),
        new Sent(SCHOOLS, 5, 4));
    run(
        course,
        35,
        "Online",
        new Sent(HEALTH, 6, 6),
        new Sent(COUNCIL, 9, 8),
        new Sent(HOSPITALS, 5, 4),
        new Sent(POLICE, 10, 8),
        new Sent(HAVEN, 2, 2),
        new Sent(BOARD, 2, 2));
  }

  private void fathers() {
    var course = added(
        118,
        "Seeing fathers",
        "Every record of a pregnancy or a baby names the father and any partner, says who asked, and what they said.",
        () -> List.of(props.action(FATHERS)));
    run(
        course,
        90,
        "Marl town hall",
        new Sent(HEALTH, 9, 8),
        new Sent(COUNCIL, 11, 9),
        new Sent(HOSPITALS, 6, 5),
        new Sent(POLICE, 4, 4));
    run(
        course,
        -20,
        "Bracken Road clinic",
        new Sent(HEALTH, 7, 0),
        new Sent(COUNCIL, 8, 0),
        new Sent(POLICE, 5, 0));
  }

  private void assessing() {
    var course = added(
        115,
        "Assessment before birth",
        "A midwife and a social worker assess together, and early enough for a family to be helped before the birth.",
        List::of);
    cast.does(
        TRAINER,
        45,
        () -> done(courses.review(
            course,
            Ids.next(),
            "It teaches how to assess, but not to begin by the twentieth week, nor to ask both parents.",
            props.action(EARLY))));
  }

  private void iconWeek() {
    var id = EventId.next();
    var outline = new AwarenessEvent.Outline(
        "ICON week",
        cast.day(75),
        "Market halls, baby clinics and the police control room",
        "Everybody who meets families with a baby, and the families themselves",
        "English, Polish and Urdu");
    cast.does(
        TRAINER,
        96,
        () -> done(
            events.add(outline, List.of(props.action(CRYING), props.programme(ICON)), id.value())));
    cast.does(
        TRAINER,
        68,
        () -> done(events.reached(
            id,
            Ids.next(),
            0,
            List.of(
                reached(HEALTH, 64),
                reached(COUNCIL, 48),
                reached(HOSPITALS, 37),
                reached(POLICE, 52),
                reached(SCHOOLS, 40),
                reached(HAVEN, 12),
                reached(BOARD, 9)))));
  }

  private Reach reached(String agency, int people) {
    return Reach.of(props.agency(agency), people);
  }

  private CourseId added(int daysAgo, String title, String changes, Supplier<List<Node>> reasons) {
    var id = CourseId.next();
    var outline = new Course.Outline(title, changes, "Level 2");
    cast.does(TRAINER, daysAgo, () -> done(courses.add(outline, reasons.get(), id.value())));
    return id;
  }

  /** A run that was planned a month before, and counted the day after or, while it is to come, as booked by now. */
  private void run(CourseId course, int daysAgo, String place, Sent... sent) {
    var run = Ids.next();
    var plan = new Run.Plan(cast.day(daysAgo), place, 45);
    cast.does(TRAINER, Math.max(1, daysAgo + 8), () -> done(runs.plan(course, run, plan)));
    cast.does(TRAINER, Math.max(1, daysAgo - 1), () -> count(course, run, sent));
  }

  private void count(CourseId course, UUID run, Sent... sent) {
    var seats = Stream.of(sent)
        .map(one -> Seats.of(props.agency(one.agency()), one.booked(), one.came()))
        .toList();
    done(runs.count(course, run, Ids.next(), 0, seats));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var no) -> throw new IllegalStateException(no.message());
    };
  }
}
