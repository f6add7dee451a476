package org.lapwing.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.incidents.Standing.MET;
import static org.lapwing.incidents.Standing.NOT_MET;
import static org.lapwing.incidents.Standing.NOT_MET_BUT_LEARNING;
import static org.lapwing.partnerships.AgencyKind.ICB;
import static org.lapwing.partnerships.AgencyKind.LOCAL_AUTHORITY;
import static org.lapwing.partnerships.AgencyKind.POLICE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.Deliberation.Reached;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.AgencyKind;

/** Children Act 2004, section 16F: the safeguarding partners decide together. */
class DeliberationTest {

  private static final UUID CHILD = Ids.next();
  private static final Instant BEGINNING = Instant.parse("2026-04-09T09:00:00Z");

  private final List<Position<Standing>> positions = new ArrayList<>();

  private Position<Standing> position(
      AgencyKind partner, Standing standing, String why, boolean dissents) {
    return new Position<>(
        Ids.next(),
        CHILD,
        partner,
        AgencyId.next(),
        PersonId.next(),
        standing,
        why,
        dissents,
        BEGINNING.plusSeconds(positions.size()),
        1,
        false);
  }

  private Outcome<Deliberation<Standing>> says(AgencyKind partner, Standing standing) {
    return took(position(partner, standing, "So the records show", false));
  }

  private Outcome<Deliberation<Standing>> dissents(AgencyKind partner, Standing own) {
    return took(position(partner, own, "We read the X-rays otherwise", true));
  }

  private Outcome<Deliberation<Standing>> took(Position<Standing> position) {
    var outcome = said().with(position);
    if (outcome instanceof Accepted<Deliberation<Standing>>) {
      positions.add(position);
    }
    return outcome;
  }

  private Deliberation<Standing> said() {
    return new Deliberation<>(List.of(ICB, LOCAL_AUTHORITY, POLICE), positions);
  }

  @Test
  void no_decision_stands_before_all_three_have_spoken() {
    says(LOCAL_AUTHORITY, MET);
    says(POLICE, MET);

    assertThat(said().reached()).isEqualTo(new Reached.Waiting<>(List.of(ICB)));
  }

  @Test
  void what_all_three_hold_is_the_decision() {
    says(LOCAL_AUTHORITY, NOT_MET_BUT_LEARNING);
    says(POLICE, NOT_MET_BUT_LEARNING);
    says(ICB, NOT_MET_BUT_LEARNING);

    assertThat(said().reached()).isEqualTo(new Reached.Agreed<>(NOT_MET_BUT_LEARNING, List.of()));
  }

  @Test
  void two_against_one_is_no_decision_until_the_third_says_so() {
    says(LOCAL_AUTHORITY, NOT_MET);
    says(POLICE, MET);
    says(ICB, NOT_MET);

    assertThat(said().reached()).isEqualTo(new Reached.Differing<>());
    dissents(POLICE, MET);
    assertThat(said().reached()).isEqualTo(new Reached.Agreed<>(NOT_MET, List.of(POLICE)));
    assertThat(said().of(POLICE)).get().extracting(Position::standing).isEqualTo(MET);
  }

  @Test
  void a_partner_changes_its_position_and_the_earlier_one_stays() {
    says(LOCAL_AUTHORITY, NOT_MET);
    says(POLICE, MET);
    says(ICB, NOT_MET);
    says(POLICE, NOT_MET);

    assertThat(said().reached()).isEqualTo(new Reached.Agreed<>(NOT_MET, List.of()));
    assertThat(said().earlier()).extracting(Position::standing).containsExactly(MET);
  }

  @Test
  void three_views_leave_nobody_to_dissent_from() {
    says(LOCAL_AUTHORITY, NOT_MET);
    says(POLICE, MET);
    says(ICB, NOT_MET_BUT_LEARNING);

    assertThat(said().reached()).isEqualTo(new Reached.Differing<>());
    assertThat(dissents(POLICE, MET))
        .isEqualTo(Outcome.refused(
            "standing", "You can record dissent when the others agree and your agency differs"));
  }

  @Test
  void nobody_dissents_before_all_others_have_spoken_or_from_their_own_view() {
    says(LOCAL_AUTHORITY, NOT_MET);
    says(POLICE, MET);
    assertThat(dissents(POLICE, MET)).isInstanceOf(Outcome.Refused.class);

    says(ICB, MET);
    assertThat(dissents(POLICE, MET)).isInstanceOf(Outcome.Refused.class);
    assertThat(said().othersAgainst(LOCAL_AUTHORITY)).contains(MET);
  }

  @Test
  void a_position_without_reasons_is_refused() {
    assertThat(took(position(POLICE, MET, "  ", false)))
        .isEqualTo(Outcome.refused("reasons", "Enter your agency’s reasons"));
  }
}
