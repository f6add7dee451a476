package org.lapwing.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Refusal;
import org.lapwing.thread.Node;
import org.lapwing.training.Course.Outline;
import org.lapwing.training.CourseState.Offered;
import org.lapwing.training.CourseState.UnderReview;
import org.lapwing.training.CourseState.Withdrawn;
import org.lapwing.training.Run.Seats;

class CourseTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
  private static final Node FINDING = new Node("finding", Ids.next());
  private static final AgencyId HEALTH = AgencyId.next();

  private static Course in(CourseState state) {
    return new Course(
        CourseId.next(), 3, new Outline("Assessment before birth", "Begin early", ""), state, 0);
  }

  private static Course under(CourseState state, CourseState next) {
    var course = in(state);
    return new Course(course.id(), 3, course.outline(), next, 0);
  }

  @Test
  void a_course_under_review_names_what_it_must_answer() {
    var reviewed = in(new Offered(TODAY)).review(" Says nothing of fathers ", FINDING, TODAY);

    assertThat(reviewed)
        .isInstanceOfSatisfying(
            Accepted.class,
            kept -> assertThat(((Course) kept.value()).state())
                .isEqualTo(new UnderReview(TODAY, "Says nothing of fathers", FINDING)));
  }

  @Test
  void nobody_puts_a_course_under_review_without_saying_why() {
    assertThat(in(new Offered(TODAY)).review(" ", FINDING, TODAY))
        .isEqualTo(refused("reason", "Enter why this course is under review"));
  }

  @Test
  void it_is_offered_again_once_somebody_says_what_changed() {
    var course = in(new UnderReview(TODAY.minusDays(9), "Old", FINDING));

    assertThat(course.offer("", TODAY))
        .isEqualTo(refused("reason", "Enter what has changed since"));
    assertThat(course.offer("A new module", TODAY))
        .isEqualTo(accepted(new Course(course.id(), 3, course.outline(), new Offered(TODAY), 0)));
  }

  @Test
  void a_withdrawn_course_is_offered_again_before_it_is_reviewed() {
    var course = in(new Withdrawn(TODAY, "Overtaken"));

    assertThat(course.review("Old", FINDING, TODAY))
        .isEqualTo(refused("", "This course is withdrawn. Offer it again first"));
    assertThat(course.withdraw("Again", TODAY))
        .isEqualTo(refused("", "This course is withdrawn already"));
    assertThat(under(new Offered(TODAY), new Withdrawn(TODAY, "x")).state().words())
        .isEqualTo("Withdrawn");
  }

  @Test
  void no_more_can_come_than_were_booked() {
    var run = held(TODAY.minusDays(1));
    var field = "attended-" + HEALTH.value();

    assertThat(run.wrong(List.of(Seats.of(HEALTH, 8, 9)), TODAY))
        .containsExactly(new Refusal(field, "Enter 8 or fewer: no more can come than were booked"));
    assertThat(run.wrong(List.of(Seats.of(HEALTH, 0, 1)), TODAY))
        .containsExactly(new Refusal(field, "Nobody is booked. Enter how many were booked first"));
    assertThat(run.wrong(List.of(Seats.of(HEALTH, 8, 8)), TODAY)).isEmpty();
  }

  @Test
  void nobody_comes_before_the_day() {
    assertThat(held(TODAY.plusDays(1)).wrong(List.of(Seats.of(HEALTH, 8, 2)), TODAY))
        .extracting(Refusal::message)
        .containsExactly("This is held on 11 March 2027. Enter who came once it is over");
  }

  private static Run held(LocalDate day) {
    return new Run(
        Ids.next(), CourseId.next(), new Run.Plan(day, "Town hall", 20), null, List.of(), 0);
  }
}
