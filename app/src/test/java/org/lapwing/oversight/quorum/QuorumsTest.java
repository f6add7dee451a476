package org.lapwing.oversight.quorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.oversight.Attendance;
import org.lapwing.oversight.DecisionWish;
import org.lapwing.oversight.MeetingDecision;
import org.lapwing.oversight.MeetingDecision.Standing;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.MeetingWorld;
import org.springframework.beans.factory.annotation.Autowired;

class QuorumsTest extends MeetingWorld {

  @Autowired
  Confirming confirming;

  @Test
  void a_meeting_is_judged_from_who_came_and_again_when_that_is_corrected() {
    three_partners_must_be_there();
    var id = held(council, board, clerk);
    var judged = clerk.call(() -> quorums.of(id)).orElseThrow();
    assertThat(judged.quorate()).isFalse();
    assertThat(judged.missing()).containsExactly("Police: neither Priya nor a deputy");

    hold(id, List.of(new Absence(police.person(), deputy.person())), council, board, clerk);
    assertThat(clerk.call(() -> quorums.of(id)).orElseThrow().quorate()).isTrue();
    assertThat(police.call(() -> holding.away(id)))
        .containsExactly(new Absence(police.person(), deputy.person()));
    assertThat(police.call(() -> meetings.attendance(id)).people()).contains(deputy.person());

    hold(id, List.of(new Absence(police.person(), null)), council, board, clerk);
    assertThat(clerk.call(() -> quorums.of(id)).orElseThrow().quorate()).isFalse();
  }

  @Test
  void an_agency_for_which_somebody_else_spoke_counts() {
    three_partners_must_be_there();
    var id = planned(today);
    var came =
        new Attendance(Set.of(council.person(), board.person()), Set.<AgencyId>of(police.agency()));
    took(clerk.call(() -> holding.hold(id, came, List.of())));

    assertThat(clerk.call(() -> quorums.of(id)).orElseThrow().quorate()).isTrue();
  }

  @Test
  void where_nothing_is_laid_down_nothing_is_judged() {
    var id = held(council);

    assertThat(clerk.call(() -> quorums.of(id))).isEmpty();
    assertThat(decided(id).standing()).isEqualTo(Standing.DECIDED);
  }

  @Test
  void what_an_inquorate_meeting_says_is_a_recommendation_until_a_quorate_one_confirms_it() {
    three_partners_must_be_there();
    var early = planned(today.minusDays(30));
    hold(early, List.of(), council);
    var recommended = decided(early);
    assertThat(recommended.standing()).isEqualTo(Standing.RECOMMENDED);
    assertThat(clerk.call(() -> confirming.able(recommended.id()))).isEmpty();

    var later = held(council);
    assertThat(refused(clerk.call(() -> confirming.confirm(recommended.id(), later))))
        .contains("Choose the meeting");
    hold(later, List.of(), council, police, board);
    assertThat(refused(police.call(() -> confirming.confirm(recommended.id(), later))))
        .contains("Only the business manager");
    took(clerk.call(() -> confirming.confirm(recommended.id(), later)));
    took(clerk.call(() -> confirming.confirm(recommended.id(), later)));

    assertThat(police.call(() -> decisions.get(recommended.id())).standing())
        .isEqualTo(Standing.CONFIRMED);
    assertThat(police.call(() -> confirming.by(recommended.id())).orElseThrow().meeting())
        .isEqualTo(later);
    var decided = decided(later);
    assertThat(refused(clerk.call(() -> confirming.confirm(decided.id(), later))))
        .contains("nothing needs to be confirmed");
  }

  @Test
  void a_rule_laid_down_later_does_not_judge_meetings_held_before() {
    var id = held(council);
    three_partners_must_be_there();

    assertThat(clerk.call(() -> quorums.of(id))).isEmpty();
    assertThat(clerk.call(() -> quorums.rules(executive))).hasSize(1);
    assertThat(stranger.call(() -> quorums.of(id))).isEmpty();
  }

  @Test
  void only_the_clerks_lay_down_a_rule() {
    var rule = new Quorum(today, 2, Set.of(), "Terms");

    assertThat(refused(police.call(() -> quorums.set(executive, rule))))
        .contains("Only the business manager");
  }

  private MeetingDecision decided(MeetingId id) {
    var wish = new DecisionWish("Ask fathers", null, Optional.empty());
    return took(clerk.call(() -> decisions.make(id, wish, Ids.next())));
  }
}
