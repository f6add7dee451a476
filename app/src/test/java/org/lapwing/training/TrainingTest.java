package org.lapwing.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Actions;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Searchable.Found;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.testing.World;
import org.lapwing.thread.Node;
import org.lapwing.training.AwarenessEvent.Reach;
import org.lapwing.training.Run.Seats;
import org.lapwing.training.figures.Count;
import org.lapwing.training.figures.CourseFigures.AgencyFigure;
import org.lapwing.training.figures.TrainingFigures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@RecordApplicationEvents
class TrainingTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  private static final String JOINS = """
      select relation || ' ' || to_kind from thread_join where from_id = :id order by 1
      """;

  @Autowired
  Clock clock;

  @Autowired
  Courses courses;

  @Autowired
  Runs runs;

  @Autowired
  AwarenessEvents awareness;

  @Autowired
  TrainingFigures figures;

  @Autowired
  TrainingWaiting waiting;

  @Autowired
  FindCourses search;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  ApplicationEvents events;

  private Viewer.Person trainer = NOBODY;
  private Viewer.Person practitioner = NOBODY;
  private Viewer.Person reviewer = NOBODY;
  private Viewer.Person stranger = NOBODY;
  private AgencyId health = AgencyId.next();
  private AgencyId police = AgencyId.next();

  @BeforeEach
  void people() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    health = world.agency(north, "Community health", "nhs_provider");
    police = world.agency(north, "Police", "police");
    trainer = world.person(north, health, "Sofia", Role.TRAINING);
    practitioner = world.person(north, police, "Maya", Role.PRACTITIONER);
    reviewer = world.person(north, police, "Helen", Role.REVIEWER);
    stranger = world.person(south, world.agency(south, "Other", "other"), "Sam", Role.TRAINING);
  }

  private static <T> T accepted(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<T>) outcome).value();
  }

  private Course added() {
    var outline = new Course.Outline("Coping with crying", "Every parent hears it", "Level 2");
    return accepted(trainer.call(() -> courses.add(outline, List.of(), Ids.next())));
  }

  private Run held(Course course, int daysAgo) {
    var plan = new Run.Plan(LocalDate.now(clock).minusDays(daysAgo), "Town hall", 20);
    return accepted(trainer.call(() -> runs.plan(course.id(), Ids.next(), plan)));
  }

  private Outcome<Run> counted(Run run, Seats... seats) {
    return trainer.call(
        () -> runs.count(run.course(), run.id(), Ids.next(), run.version(), List.of(seats)));
  }

  @Test
  void a_course_comes_back_as_it_was_recorded_and_is_numbered() {
    var first = added();
    var second = added();

    assertThat(practitioner.call(() -> courses.get(first.id()))).isEqualTo(first);
    assertThat(first.reference()).isEqualTo("T-1");
    assertThat(second.reference()).isEqualTo("T-2");
    assertThat(practitioner.call(() -> search.find("crying", null, 10)))
        .extracting(Found::reference)
        .containsExactly("T-2", "T-1");
  }

  @Test
  void a_course_is_joined_to_what_it_is_for_in_the_words_of_the_thread() {
    var id = added().id();
    trainer.run(() -> courses.answers(id, new Node(Actions.KIND, Ids.next())));
    trainer.run(() -> courses.answers(id, new Node("programme", Ids.next())));
    reviewer.run(() -> courses.answers(id, new Node("recommendation", Ids.next())));

    assertThat(joins(id.value()))
        .containsExactly("answers recommendation", "carries_out action", "rests_on programme");
    assertThatThrownBy(() ->
            practitioner.run(() -> courses.answers(id, new Node("recommendation", Ids.next()))))
        .isInstanceOf(NotFound.class);
  }

  private List<String> joins(UUID id) {
    return trainer.call(() -> java.util.Objects.requireNonNull(transaction.execute(
        _ -> jdbc.sql(JOINS).param("id", id).query(String.class).list())));
  }

  @Test
  void a_course_under_review_is_joined_to_what_it_must_answer_and_waits() {
    var id = added().id();
    var finding = new Node("finding", Ids.next());
    var once = Ids.next();
    for (var sent = 0; sent < 2; sent++) {
      accepted(trainer.call(() -> courses.review(id, once, "Says nothing of fathers", finding)));
    }

    assertThat(joins(id.value())).containsExactly("answers finding");
    assertThat(trainer.call(() -> courses.history(id)))
        .extracting(CourseEntry::kind)
        .containsExactly(CourseEntry.Kind.REVIEWED, CourseEntry.Kind.ADDED);
    assertThat(trainer.call(waiting::waiting)).extracting(WorkItem::ask).containsExactly("Review");
    assertThat(practitioner.call(waiting::waiting)).isEmpty();
    assertThat(events.stream(TrainingEvent.CoursePutUnderReview.class))
        .filteredOn(told -> told.course().equals(id))
        .hasSize(1);
  }

  @Test
  void words_that_changed_since_they_were_read_are_not_overwritten() {
    var read = added();
    var other = new Course.Outline("Coping", "Every parent hears it", "");
    accepted(trainer.call(() -> courses.reword(read.id(), Ids.next(), read.version(), other)));

    assertThat(trainer.call(() -> courses.reword(read.id(), Ids.next(), read.version(), other)))
        .isEqualTo(Outcome.refused(
            "title", "Somebody else has saved this meanwhile: Coping. Save again to use yours"));
  }

  @Test
  void who_came_is_told_by_agency_and_a_run_without_it_waits() {
    var run = held(added(), 3);
    assertThat(trainer.call(waiting::waiting))
        .extracting(WorkItem::ask)
        .containsExactly("Record who came");

    var counted = accepted(counted(run, Seats.of(police, 5, 3), Seats.of(health, 12, 11)));

    assertThat(counted.seats())
        .containsExactly(
            new Seats(health, "Community health", 12, 11), new Seats(police, "Police", 5, 3));
    assertThat(trainer.call(waiting::waiting)).isEmpty();
    assertThat(counted(counted, Seats.of(health, 12, 13))).isInstanceOf(Refused.class);
    assertThat(events.stream(TrainingEvent.AttendanceRecorded.class))
        .filteredOn(told -> told.run().equals(run.id()))
        .hasSize(1);
  }

  @Test
  void two_people_who_count_at_once_do_not_overwrite_each_other() {
    var run = held(added(), 3);
    accepted(counted(run, Seats.of(police, 5, 3)));

    assertThat(counted(run, Seats.of(police, 5, 4))).isInstanceOf(Refused.class);
  }

  @Test
  void small_numbers_of_people_never_leave_training() {
    var course = added();
    accepted(counted(held(course, 9), Seats.of(health, 12, 11), Seats.of(police, 2, 2)));
    accepted(counted(held(course, 3), Seats.of(health, 4, 3), Seats.of(police, 3, 2)));

    var told = practitioner.call(() -> figures.of(List.of(course.id().value()))).getFirst();

    assertThat(told.runs()).isEqualTo(2);
    assertThat(told.agencies())
        .containsExactly(
            new AgencyFigure(health, "Community health", new Count.Exactly(14)),
            new AgencyFigure(police, "Police", new Count.FewerThan(5)));
    assertThat(told.total().words()).isEqualTo("at least 15");
  }

  @Test
  void an_event_tells_whom_it_reached() {
    var outline = new AwarenessEvent.Outline(
        "ICON week", LocalDate.now(clock).minusDays(5), "", "Everybody", "English, Polish");
    var event = accepted(trainer.call(() -> awareness.add(outline, List.of(), Ids.next())));
    trainer.run(() -> awareness.tells(event.id(), new Node(Actions.KIND, Ids.next())));
    var reached = accepted(trainer.call(() -> awareness.reached(
        event.id(),
        Ids.next(),
        event.version(),
        List.of(Reach.of(police, 40), Reach.of(health, 60)))));

    assertThat(reached.reached()).isEqualTo(100);
    assertThat(reached.reach())
        .extracting(Reach::agencyName)
        .containsExactly("Community health", "Police");
    assertThat(reached.outline().where()).isEqualTo("Online");
    assertThat(joins(event.id().value())).containsExactly("tells action");
    assertThat(practitioner.call(() -> awareness.page(LocalDate.now(clock), new UUID(-1, -1))))
        .containsExactly(reached);
  }

  @Test
  void nobody_is_reached_by_an_event_that_is_still_to_come() {
    var outline = new AwarenessEvent.Outline(
        "Roadshow", LocalDate.now(clock).plusDays(5), "Market hall", "Everybody", "English");
    var event = accepted(trainer.call(() -> awareness.add(outline, List.of(), Ids.next())));

    assertThat(trainer.call(
            () -> awareness.reached(event.id(), Ids.next(), 0, List.of(Reach.of(police, 40)))))
        .isInstanceOf(Refused.class);
  }

  @Test
  void another_partnership_cannot_tell_that_the_course_exists() {
    var course = added();
    var run = held(course, 3);

    assertThatThrownBy(() -> stranger.call(() -> courses.get(course.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> stranger.call(() -> courses.withdraw(course.id(), Ids.next(), "Mine now")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stranger.call(() -> runs.get(course.id(), run.id())))
        .isInstanceOf(NotFound.class);
    assertThat(stranger.call(() -> figures.of(List.of(course.id().value())))).isEmpty();
  }
}
