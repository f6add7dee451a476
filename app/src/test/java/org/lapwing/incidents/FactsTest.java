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
}
