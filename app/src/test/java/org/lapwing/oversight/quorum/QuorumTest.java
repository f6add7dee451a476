package org.lapwing.oversight.quorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.oversight.quorum.Room.Filling.DEPUTY;
import static org.lapwing.oversight.quorum.Room.Filling.MEMBER;
import static org.lapwing.oversight.quorum.Room.Filling.NOBODY;
import static org.lapwing.partnerships.AgencyKind.ICB;
import static org.lapwing.partnerships.AgencyKind.LOCAL_AUTHORITY;
import static org.lapwing.partnerships.AgencyKind.OTHER;
import static org.lapwing.partnerships.AgencyKind.POLICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.Attendance;
import org.lapwing.oversight.quorum.Room.Filling;
import org.lapwing.oversight.quorum.Room.Seat;
import org.lapwing.partnerships.AgencyKind;

class QuorumTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private static final Quorum PARTNERS =
      new Quorum(MAY, 3, Set.of(LOCAL_AUTHORITY, POLICE, ICB), "Terms of reference, section 5");

  @Test
  void the_three_partners_together_may_decide() {
    var judged = PARTNERS.judge(room(MEMBER, MEMBER, MEMBER));

    assertThat(judged.quorate()).isTrue();
    assertThat(judged.came()).isEqualTo(3);
    assertThat(judged.missing()).isEmpty();
    assertThat(judged.words()).isEqualTo("Quorate");
  }

  @Test
  void a_deputy_speaks_for_the_partner_who_sent_them() {
    assertThat(PARTNERS.judge(room(MEMBER, DEPUTY, MEMBER)).quorate()).isTrue();
  }

  @Test
  void without_the_police_nothing_is_decided_however_many_came() {
    var judged = PARTNERS.judge(new Room(
        List.of(
            seat("Thomas", LOCAL_AUTHORITY, MEMBER),
            seat("Priya", POLICE, NOBODY),
            seat("Margaret", ICB, MEMBER),
            clerk(MEMBER)),
        Set.of()));

    assertThat(judged.quorate()).isFalse();
    assertThat(judged.missing()).containsExactly("Police: neither Priya nor a deputy");
  }

  @Test
  void it_says_everybody_who_is_missing_and_how_many() {
    assertThat(PARTNERS.judge(room(MEMBER, NOBODY, NOBODY)).missing())
        .containsExactly(
            "Police: neither Priya nor a deputy",
            "Integrated care board: neither Margaret nor a deputy",
            "1 of at least 3 members were there");
  }

  @Test
  void a_delegate_who_is_not_named_fills_an_empty_seat_of_that_agency() {
    var seats = List.of(
        seat("Thomas", LOCAL_AUTHORITY, MEMBER),
        seat("Priya", POLICE, NOBODY),
        seat("Margaret", ICB, MEMBER));

    var judged = PARTNERS.judge(new Room(seats, Set.of(POLICE)));
    assertThat(judged.quorate()).isTrue();
    assertThat(judged.came()).isEqualTo(3);
    assertThat(PARTNERS.judge(new Room(seats, Set.of(LOCAL_AUTHORITY))).came()).isEqualTo(2);
  }

  @Test
  void a_clerk_of_the_council_does_not_speak_for_the_council() {
    var judged = PARTNERS.judge(new Room(
        List.of(
            new Seat("Ruth", LOCAL_AUTHORITY, false, MEMBER),
            seat("Priya", POLICE, MEMBER),
            seat("Margaret", ICB, MEMBER)),
        Set.of()));

    assertThat(judged.missing())
        .containsExactly("Local authority: nobody who sits here speaks for it");
  }

  @Test
  void a_group_may_ask_for_a_number_alone() {
    var group = new Quorum(MAY, 2, Set.of(), "Terms of reference");

    assertThat(group.judge(room(MEMBER, MEMBER, NOBODY)).quorate()).isTrue();
    assertThat(group.judge(room(MEMBER, NOBODY, NOBODY)).missing())
        .containsExactly("1 of at least 2 members were there");
  }

  @Test
  void the_latest_rule_that_had_begun_holds_on_a_day() {
    var later = new Quorum(MAY.plusYears(1), 4, Set.of(), "New terms");
    var rules = List.of(PARTNERS, later);

    assertThat(Quorum.on(MAY.minusDays(1), rules)).isEmpty();
    assertThat(Quorum.on(MAY, rules)).contains(PARTNERS);
    assertThat(Quorum.on(MAY.plusYears(1), rules)).contains(later);
  }

  @Test
  void a_rule_asks_for_somebody_and_says_where_it_is_laid_down() {
    assertThat(new Quorum(MAY, 0, Set.of(), "Terms").wrong()).isPresent();
    assertThat(new Quorum(MAY, 101, Set.of(), "Terms").wrong()).isPresent();
    assertThat(new Quorum(MAY, 3, Set.of(), " ").wrong()).isPresent();
    assertThat(PARTNERS.wrong()).isEmpty();
  }

  @Test
  void whoever_was_there_sent_no_apologies_and_whoever_sits_there_is_nobodys_deputy() {
    var priya = PersonId.next();
    var thomas = PersonId.next();
    var jo = PersonId.next();
    var members = Set.of(priya, thomas);
    var came = new Attendance(Set.of(priya), Set.of());

    assertThat(Absence.wrong(came, List.of(new Absence(priya, null)), members)).isPresent();
    assertThat(Absence.wrong(came, List.of(new Absence(thomas, priya)), members))
        .isPresent();
    assertThat(Absence.wrong(came, List.of(new Absence(thomas, jo)), members)).isEmpty();
    assertThat(Absence.with(came, List.of(new Absence(thomas, jo))).people())
        .containsExactlyInAnyOrder(priya, jo);
  }

  private static Room room(Filling council, Filling police, Filling board) {
    return new Room(
        List.of(
            seat("Thomas", LOCAL_AUTHORITY, council),
            seat("Priya", POLICE, police),
            seat("Margaret", ICB, board)),
        Set.of());
  }

  private static Seat seat(String name, AgencyKind kind, Filling filling) {
    return new Seat(name, kind, true, filling);
  }

  private static Seat clerk(Filling filling) {
    return new Seat("Ruth", OTHER, false, filling);
  }
}
