package org.lapwing.oversight.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.risks.Risk.Closed;
import org.lapwing.oversight.risks.Risk.Owner;
import org.lapwing.oversight.risks.Scale.Band;
import org.lapwing.oversight.risks.Scale.Step;
import org.lapwing.partnerships.Role;

class RiskTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 12);
  private static final LocalDate LATER = TODAY.plusDays(90);
  private static final AgencyId HEALTH = AgencyId.next();
  private static final AgencyId POLICE = AgencyId.next();
  private static final Keeper OWNER = keeper(HEALTH, Role.PRACTITIONER);
  private static final Keeper MANAGER = keeper(POLICE, Role.BUSINESS_MANAGER);
  private static final Score SEVERE = new Score(4, 4);
  private static final Telling TELLING =
      new Telling("Fathers stay out of sight", "Nobody knows him", "Forms", "Unseen", "");

  private static Keeper keeper(AgencyId agency, Role role) {
    return new Keeper(PersonId.next(), agency, Set.of(role.code()));
  }

  private static Risk risk(@Nullable Closed closed) {
    return new Risk(
        new RiskId(Ids.next()),
        2,
        TELLING,
        new Owner(HEALTH, OWNER.person()),
        TODAY.minusYears(1),
        SEVERE,
        SEVERE,
        TODAY.minusDays(1),
        TODAY.minusDays(200),
        closed,
        0);
  }

  private static Outcome<Risk> scored(Keeper by, Score next, String reason, LocalDate review) {
    return risk(null).score(by, next, reason, review, TODAY, TODAY);
  }

  @Test
  void its_owner_scores_a_risk_again_and_what_it_was_before_stays() {
    var less = now(scored(OWNER, new Score(2, 4), "Ten fathers were asked", LATER));

    assertThat(less.before()).isEqualTo(SEVERE);
    assertThat(less.current()).isEqualTo(new Score(2, 4));
    assertThat(less.reviewOn()).isEqualTo(LATER);
    assertThat(less.scaleSince()).isEqualTo(TODAY);
  }

  @Test
  void whoever_speaks_for_the_owners_agency_or_keeps_the_register_scores_too() {
    for (var by : List.of(keeper(HEALTH, Role.REPRESENTATIVE), MANAGER)) {
      assertThat(scored(by, SEVERE, "Nothing has changed", LATER)).isInstanceOf(Accepted.class);
    }
    for (var by : List.of(keeper(POLICE, Role.REPRESENTATIVE), keeper(HEALTH, Role.SCRUTINEER))) {
      assertThat(said(scored(by, SEVERE, "Nothing has changed", LATER)).message())
          .startsWith("Only its owner");
    }
  }

  @Test
  void a_score_has_two_steps_a_reason_and_a_day_on_which_it_is_looked_at_again() {
    assertThat(said(scored(OWNER, new Score(0, 4), "Why", LATER)).field()).isEqualTo("likelihood");
    assertThat(said(scored(OWNER, new Score(4, 6), "Why", LATER)).field()).isEqualTo("impact");
    assertThat(said(scored(OWNER, SEVERE, " ", LATER)).field()).isEqualTo("reason");
    assertThat(said(scored(OWNER, SEVERE, "Why", TODAY)).field()).isEqualTo("review");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void only_those_who_keep_the_register_change_and_close_risks(Role role) {
    var keeps =
        Set.of(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR, Role.DELEGATED_PARTNER).contains(role);
    var by = keeper(HEALTH, role);

    assertThat(risk(null).close(by, "It is over", TODAY) instanceof Accepted).isEqualTo(keeps);
    assertThat(risk(null).change(by, TELLING, risk(null).owner()) instanceof Accepted)
        .isEqualTo(keeps);
  }

  @Test
  void a_risk_is_closed_with_a_reason_and_then_stays_as_it_is() {
    assertThat(said(risk(null).close(MANAGER, " ", TODAY)).field()).isEqualTo("because");
    var closed = now(risk(null).close(MANAGER, "It is over", TODAY));

    assertThat(closed.isOpen()).isFalse();
    assertThat(closed.isReviewLate(TODAY)).isFalse();
    assertThat(said(closed.score(OWNER, SEVERE, "Back", LATER, TODAY, TODAY)).message())
        .isEqualTo("This risk is closed. Enter a new one if it is back");
    assertThat(closed.change(MANAGER, TELLING, closed.owner())).isInstanceOf(Refused.class);
    assertThat(closed.close(MANAGER, "Again", TODAY)).isInstanceOf(Refused.class);
  }

  @Test
  void what_lacks_in_the_words_of_a_risk_is_said_all_at_once() {
    var faults = new Telling(" ", "", "", " ", "").faults();

    assertThat(faults.stream().map(Refusal::field))
        .containsExactly("title", "happening", "cause", "consequence");
  }

  @ParameterizedTest
  @CsvSource({
    "1,1,Low",
    "1,3,Low",
    "2,2,Moderate",
    "2,3,Moderate",
    "2,4,High",
    "3,4,High",
    "3,5,Extreme",
    "5,5,Extreme"
  })
  void a_score_is_called_by_the_band_that_its_product_lies_in(int l, int i, String band) {
    var step = List.of(
        step(1, "Rare"),
        step(2, "Unlikely"),
        step(3, "Possible"),
        step(4, "Likely"),
        step(5, "Certain"));
    var bands = List.of(
        new Band(1, "low", "Low", "Source"),
        new Band(4, "moderate", "Moderate", "Source"),
        new Band(8, "high", "High", "Source"),
        new Band(15, "extreme", "Extreme", "Source"));
    var scale = new Scale(TODAY, step, step, bands);

    assertThat(scale.band(new Score(l, i)).words()).isEqualTo(band);
    assertThat(scale.words(new Score(3, 1))).isEqualTo("Possible and rare");
  }

  private static Step step(int number, String words) {
    return new Step(number, words, "Meaning", "Source");
  }

  private static Risk now(Outcome<Risk> outcome) {
    return switch (outcome) {
      case Accepted<Risk>(var risk) -> risk;
      case Refused<Risk>(var refusal) -> throw new AssertionError(refusal.message());
    };
  }

  private static Refusal said(Outcome<Risk> outcome) {
    return outcome instanceof Refused<Risk>(var refusal) ? refusal : new Refusal("none", "none");
  }
}
