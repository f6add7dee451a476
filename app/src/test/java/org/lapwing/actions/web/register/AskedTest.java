package org.lapwing.actions.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Colour;
import org.lapwing.actions.RegisterFilter.Order;
import org.lapwing.actions.Stage;

class AskedTest {

  @Test
  void whatever_makes_no_sense_in_an_address_is_left_out() {
    var asked = Asked.read(
        "state=nonsense&state=done&colour=pink&agency=x&from=2027-02-31&sort=sideways&way=down&x=y&q=%20&month=2027-13&origin=A'");

    assertThat(asked.query()).isEqualTo("state=done");
    assertThat(Asked.read("%zz&=&q=%zz").isEmpty()).isTrue();
  }

  @Test
  void what_is_asked_for_survives_being_kept_as_one_text() {
    var asked = Asked.read("q=fathers+%26+partners&colour=red&colour=amber&sort=heard&way=board");

    assertThat(Asked.read(asked.query())).isEqualTo(asked);
    assertThat(asked.one("q")).isEqualTo("fathers & partners");
    assertThat(asked.filter().further().colours()).containsExactly(Colour.RED, Colour.AMBER);
    assertThat(asked.filter().order()).isEqualTo(Order.HEARD);
    assertThat(asked.way()).isEqualTo(Way.BOARD);
  }

  @Test
  void one_wish_is_taken_away_and_the_others_stay() {
    var asked = Asked.read("state=done&state=planned&from=2027-01-01");

    assertThat(asked.without("state", "done").query()).isEqualTo("state=planned&from=2027-01-01");
    assertThat(asked.filter().stages()).isEqualTo(List.of(Stage.DONE, Stage.PLANNED));
    assertThat(asked.date("from")).contains(LocalDate.of(2027, 1, 1));
  }

  @Test
  void an_address_that_asks_for_nothing_says_that_it_wants_all() {
    assertThat(Asked.read("").href("/actions")).isEqualTo("/actions?all=yes");
    assertThat(Asked.read("").href("/actions", "0_2027-01-01_x"))
        .isEqualTo("/actions?all=yes&after=0_2027-01-01_x");
  }

  @Test
  void an_age_is_told_as_people_say_it() {
    var today = LocalDate.of(2027, 5, 20);
    assertThat(Marks.heard(null, today)).isEqualTo("nothing heard yet");
    assertThat(Marks.ago(today, today)).isEqualTo("today");
    assertThat(Marks.ago(today.minusDays(1), today)).isEqualTo("yesterday");
    assertThat(Marks.ago(today.minusDays(13), today)).isEqualTo("13 days ago");
    assertThat(Marks.ago(today.minusDays(21), today)).isEqualTo("3 weeks ago");
    assertThat(Marks.ago(today.minusMonths(5), today)).isEqualTo("5 months ago");
  }
}
