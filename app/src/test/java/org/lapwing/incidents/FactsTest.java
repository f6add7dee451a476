package org.lapwing.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.Dated.Exactness;
import org.lapwing.kernel.Refusal;

class FactsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 9);

  private static Facts facts(String area, LocalDate harm, LocalDate aware) {
    return new Facts(
        "A baby was hurt at home",
        "",
        area,
        List.of(
            new Dated(Event.HARM, harm, Exactness.APPROXIMATE, "Hospital trust"),
            new Dated(Event.AWARE, aware, Exactness.EXACT, "Children’s social care")));
  }

  private static List<String> fields(Facts facts) {
    return facts.faults(TODAY).stream().map(Refusal::field).toList();
  }

  @Test
  void whole_facts_have_no_fault() {
    assertThat(fields(facts("Marlton", TODAY.minusDays(2), TODAY.minusDays(2)))).isEmpty();
  }

  @Test
  void the_authority_cannot_be_aware_before_the_harm() {
    assertThat(fields(facts("Marlton", TODAY.minusDays(2), TODAY.minusDays(3))))
        .containsExactly("aware");
  }

  @Test
  void nothing_that_happened_lies_in_the_future() {
    assertThat(fields(facts("Marlton", TODAY.minusDays(2), TODAY.plusDays(1))))
        .containsExactly("aware");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marlton, ML4 2AB", "12 Curlew Road, Marlton", "4b Long Lane"})
  void an_address_is_not_an_area(String area) {
    assertThat(fields(facts(area, TODAY, TODAY))).containsExactly("area");
  }

  @Test
  void everything_that_is_missing_is_said_at_once() {
    assertThat(fields(Facts.NONE)).containsExactly("summary", "area", "harm", "aware");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ada", "Child A, child b", "Child A, Child A", "Child AB"})
  void children_stand_under_neutral_labels_each_their_own(String typed) {
    var wanted = new NewIncident("K-1", facts("Marlton", TODAY, TODAY), NewIncident.labels(typed));

    assertThat(wanted.faults(TODAY)).extracting(Refusal::field).containsExactly("children");
  }

  @Test
  void two_children_may_be_hurt_in_one_incident() {
    var wanted = new NewIncident(
        "K-1", facts("Marlton", TODAY, TODAY), NewIncident.labels(" Child A,Child B , "));

    assertThat(wanted.faults(TODAY)).isEmpty();
    assertThat(wanted.children()).containsExactly("Child A", "Child B");
  }

  private static Facts when(Dated... dates) {
    return new Facts("A baby was hurt at home", "", "Marlton", List.of(dates));
  }

  private static Dated exact(Event event, LocalDate day) {
    return new Dated(event, day, Exactness.EXACT, "Hospital trust");
  }

  private static Dated range(Event event, LocalDate from, LocalDate until) {
    return new Dated(event, from, until, null, Exactness.RANGE, "Hospital trust");
  }

  @Test
  void four_dates_differ_and_each_has_its_own_evidence() {
    assertThat(fields(when(
            range(Event.HARM, TODAY.minusDays(9), TODAY.minusDays(6)),
            exact(Event.KNOWN, TODAY.minusDays(6)),
            exact(Event.SUSPECTED, TODAY.minusDays(5)),
            exact(Event.AWARE, TODAY.minusDays(4)))))
        .isEmpty();
  }

  @Test
  void a_range_is_refused_only_where_it_cannot_be_however_it_is_read() {
    var harm = range(Event.HARM, TODAY.minusDays(9), TODAY.minusDays(3));

    assertThat(fields(when(harm, exact(Event.AWARE, TODAY.minusDays(5))))).isEmpty();
    assertThat(fields(when(harm, exact(Event.AWARE, TODAY.minusDays(10)))))
        .containsExactly("aware");
  }

  @Test
  void nobody_knows_or_suspects_a_harm_before_it_happened() {
    assertThat(fields(when(
            exact(Event.HARM, TODAY.minusDays(3)),
            exact(Event.KNOWN, TODAY.minusDays(4)),
            exact(Event.SUSPECTED, TODAY.minusDays(5)),
            exact(Event.AWARE, TODAY))))
        .containsExactly("known", "suspected");
  }

  @Test
  void the_authority_is_not_aware_before_anybody_knew() {
    assertThat(when(
                exact(Event.HARM, TODAY.minusDays(5)),
                exact(Event.KNOWN, TODAY.minusDays(2)),
                exact(Event.AWARE, TODAY.minusDays(3)))
            .faults(TODAY))
        .extracting(Refusal::message)
        .containsExactly(
            "The authority cannot be aware before anybody knew. If the day of the harm becoming known is uncertain,"
                + " enter an approximate day or a range for it");
  }

  @Test
  void a_range_ends_after_it_begins_and_has_no_time() {
    assertThat(fields(when(
            range(Event.HARM, TODAY.minusDays(3), TODAY.minusDays(3)), exact(Event.AWARE, TODAY))))
        .containsExactly("harm-until");
    assertThat(fields(when(
            range(Event.HARM, TODAY.minusDays(3), TODAY.plusDays(3)), exact(Event.AWARE, TODAY))))
        .containsExactly("harm-until");
    var timed = new Dated(
        Event.HARM,
        TODAY.minusDays(3),
        TODAY,
        java.time.LocalTime.NOON,
        Exactness.RANGE,
        "Hospital trust");
    assertThat(fields(when(timed, exact(Event.AWARE, TODAY)))).containsExactly("harm-time");
  }

  @Test
  void a_date_is_said_as_people_say_it() {
    assertThat(range(Event.HARM, TODAY.minusDays(4), TODAY).when())
        .isEqualTo("Between 5 and 9 April 2026");
    assertThat(range(Event.HARM, TODAY.minusDays(20), TODAY).when())
        .isEqualTo("Between 20 March 2026 and 9 April 2026");
    assertThat(new Dated(
                Event.AWARE, TODAY, null, java.time.LocalTime.of(10, 40), Exactness.EXACT, "Police")
            .when())
        .isEqualTo("9 April 2026, 10:40am");
  }
}
