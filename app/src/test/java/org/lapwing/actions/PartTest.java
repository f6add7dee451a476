package org.lapwing.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Role;

class PartTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 9);
  private static final AgencyId HEALTH = AgencyId.next();
  private static final AgencyId POLICE = AgencyId.next();
  private static final Doer OWNER = doer(HEALTH, Role.PRACTITIONER);
  private static final Doer KEEPER = doer(POLICE, Role.PRACTITIONER);
  private static final Doer STRANGER = doer(POLICE, Role.PRACTITIONER);

  private static Doer doer(AgencyId agency, Role role) {
    return new Doer(PersonId.next(), agency, Set.of(role.code()));
  }

  private static Action whole() {
    return new Action(
        ActionId.next(),
        3,
        new Origin("meeting", null, "", "A meeting"),
        Promise.of("Ask about and record every father"),
        Plan.NONE,
        new Owner(OWNER.person(), HEALTH, List.of(POLICE)),
        Dates.of(TODAY.minusDays(10), TODAY.plusDays(40)),
        new State.UnderWay(TODAY, ""),
        Progress.NONE,
        0);
  }

  private static Part part() {
    return new Part(
        Ids.next(),
        ActionId.next(),
        1,
        "Change the form",
        POLICE,
        KEEPER.person(),
        TODAY.plusDays(5),
        TODAY.plusDays(5),
        Part.Standing.OPEN,
        TODAY,
        "",
        0);
  }

  @Test
  void whoever_keeps_a_part_says_that_it_is_done_and_what_was_done() {
    assertThat(part().finish(KEEPER, whole(), "The form is live", TODAY))
        .isInstanceOf(Accepted.class);
    assertThat(part().finish(OWNER, whole(), "The form is live", TODAY))
        .as("and whoever keeps the whole")
        .isInstanceOf(Accepted.class);
    assertThat(part().finish(STRANGER, whole(), "The form is live", TODAY))
        .isInstanceOf(Refused.class);
    assertThat(part().finish(KEEPER, whole(), " ", TODAY))
        .isEqualTo(Outcome.refused("note", "Enter what was done"));
  }

  @Test
  void a_part_is_dropped_only_by_those_who_keep_the_whole() {
    assertThat(part().drop(KEEPER, whole(), "Not needed", TODAY)).isInstanceOf(Refused.class);
    assertThat(part().drop(OWNER, whole(), "Not needed", TODAY)).isInstanceOf(Accepted.class);
  }

  @Test
  void what_is_done_cannot_be_done_again_but_opened_again() {
    var done = ((Accepted<Part>) part().finish(KEEPER, whole(), "Live", TODAY)).value();

    assertThat(done.finish(KEEPER, whole(), "Live", TODAY))
        .isEqualTo(Outcome.refused("", "This part is done. Open it again first"));
    assertThat(done.reopen(KEEPER, whole(), "It was taken back", TODAY))
        .isInstanceOf(Accepted.class);
    assertThat(part().reopen(KEEPER, whole(), "Why not", TODAY)).isInstanceOf(Refused.class);
  }

  @Test
  void a_part_falls_within_the_dates_of_the_whole() {
    assertThat(Part.wrong("Change the form", TODAY.plusDays(40), whole())).isEmpty();
    assertThat(Part.wrong("Change the form", TODAY.plusDays(41), whole()))
        .map(Refusal::message)
        .hasValue(
            "The date must be on or before the date of the action, or ask for a new one first");
    assertThat(Part.wrong("Change the form", TODAY.minusDays(11), whole()))
        .map(Refusal::message)
        .hasValue("The date must be on or after the start of the action");
    assertThat(Part.wrong("Change the form", null, whole())).map(Refusal::field).hasValue("due");
    assertThat(Part.wrong(" ", TODAY, whole())).map(Refusal::field).hasValue("words");
  }

  @Test
  void an_action_is_not_done_while_a_part_of_it_is_open() {
    var open = whole().with(Progress.NONE.withPartDue(TODAY.plusDays(5)));

    assertThat(open.complete(OWNER, "All of it", true, TODAY))
        .isEqualTo(Outcome.refused(
            "", "Some of its parts are open. Mark them as done, or drop them, first"));
  }
}
