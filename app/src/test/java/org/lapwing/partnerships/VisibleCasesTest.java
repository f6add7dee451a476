package org.lapwing.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lapwing.partnerships.Cases.Right;
import org.lapwing.platform.ScopedClock;
import org.lapwing.platform.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class VisibleCasesTest {

  private static final List<Role> READS_BY_ROLE = List.of(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR);
  private static final List<Role> KEEPS = List.of(Role.BUSINESS_MANAGER, Role.ADMINISTRATOR);

  enum Held {
    NONE,
    LIVE,
    OVER,
    REVOKED
  }

  enum Walled {
    NEVER,
    STANDS,
    TAKEN_DOWN
  }

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Cases cases;

  @Autowired
  Access access;

  @Autowired
  Glass glass;

  @Autowired
  Clock clock;

  private @Nullable House built;

  @BeforeEach
  void a_partnership_with_one_case() {
    built = new House(jdbc, transaction);
  }

  @ParameterizedTest(name = "{0}: {1} with grant {2}, break-glass {3}, wall {4} sees {5}")
  @CsvSource(delimiter = '|', textBlock = """
      the business manager runs everything           | BUSINESS_MANAGER  | NONE    | NONE | NEVER      | case
      the co-ordinator runs everything               | CO_ORDINATOR      | NONE    | NONE | NEVER      | case
      the administrator keeps access, not stories    | ADMINISTRATOR     | NONE    | NONE | NEVER      | label
      a partner has no need to know without a grant  | DELEGATED_PARTNER | NONE    | NONE | NEVER      | nothing
      the lead partner oversees without reading      | LEAD_PARTNER      | NONE    | NONE | NEVER      | nothing
      a panel member sits on the case                | PANEL_MEMBER      | LIVE    | NONE | NEVER      | case
      a panel whose work is over                     | PANEL_MEMBER      | OVER    | NONE | NEVER      | nothing
      a panel member who left the panel              | PANEL_MEMBER      | REVOKED | NONE | NEVER      | nothing
      an administrator may be granted one case       | ADMINISTRATOR     | LIVE    | NONE | NEVER      | case
      an emergency lasts an hour                     | DELEGATED_PARTNER | NONE    | LIVE | NEVER      | case
      and not longer                                 | DELEGATED_PARTNER | NONE    | OVER | NEVER      | nothing
      a wall beats the role of business manager      | BUSINESS_MANAGER  | NONE    | NONE | STANDS     | nothing
      a wall beats the role of co-ordinator          | CO_ORDINATOR      | NONE    | NONE | STANDS     | nothing
      a wall beats the administrator                 | ADMINISTRATOR     | LIVE    | NONE | STANDS     | nothing
      a wall beats a grant                           | PANEL_MEMBER      | LIVE    | NONE | STANDS     | nothing
      a wall beats break-glass                       | DELEGATED_PARTNER | LIVE    | LIVE | STANDS     | nothing
      a wall taken down leaves what was held before  | PANEL_MEMBER      | LIVE    | NONE | TAKEN_DOWN | case
      """)
  void who_sees_what(String why, Role role, Held grant, Held broken, Walled wall, String expected) {
    var person = somebody(role, grant, broken, wall);

    assertThat(seenBy(person)).as(why).isEqualTo(expected);
  }

  @Test
  void every_other_combination_follows_the_same_rule() {
    for (var role : Role.values()) {
      for (var grant : Held.values()) {
        for (var broken : List.of(Held.NONE, Held.LIVE, Held.OVER)) {
          for (var wall : Walled.values()) {
            assertThat(seenBy(somebody(role, grant, broken, wall)))
                .as("%s, grant %s, break-glass %s, wall %s", role, grant, broken, wall)
                .isEqualTo(rule(role, grant, broken, wall));
          }
        }
      }
    }
  }

  private static String rule(Role role, Held grant, Held broken, Walled wall) {
    if (wall == Walled.STANDS) {
      return "nothing";
    }
    if (READS_BY_ROLE.contains(role) || grant == Held.LIVE || broken == Held.LIVE) {
      return "case";
    }
    return KEEPS.contains(role) ? "label" : "nothing";
  }

  @Test
  void a_grant_is_over_at_the_moment_it_ends_and_not_a_moment_before() {
    var member = house().person("Panel Member", Role.PANEL_MEMBER);
    var ends = Instant.parse("2030-05-02T00:00:00Z");
    house().granted(member, Instant.EPOCH, ends, false);

    ScopedClock.at(ends.minusMillis(1), () -> assertThat(seenBy(member)).isEqualTo("case"));
    ScopedClock.at(ends, () -> assertThat(seenBy(member)).isEqualTo("nothing"));
  }

  @Test
  void a_grant_that_begins_later_shows_nothing_yet() {
    var member = house().person("Panel Member", Role.PANEL_MEMBER);
    var begins = Instant.parse("2030-05-02T00:00:00Z");
    house().granted(member, begins, begins.plusSeconds(60), false);

    ScopedClock.at(begins.minusMillis(1), () -> assertThat(seenBy(member)).isEqualTo("nothing"));
    ScopedClock.at(begins, () -> assertThat(seenBy(member)).isEqualTo("case"));
  }

  @Test
  void another_partnership_sees_neither_the_case_nor_who_may_see_it() {
    var south = house().world.partnership("South");
    var agency = house().world.agency(south, "Elsewhere", "other");
    var stranger = house().world.person(south, agency, "Stranger", Role.BUSINESS_MANAGER);
    var guest = house().person("Guest", Role.PANEL_MEMBER);
    house().granted(guest, Instant.EPOCH, clock.instant().plusSeconds(60), false);
    var guestInSouth = house().world.holding(south, guest.person(), agency, Role.PANEL_MEMBER);

    for (var outsider : List.of(stranger, guestInSouth)) {
      assertThat(seenBy(outsider)).isEqualTo("nothing");
      assertThat(outsider.call(() -> access.grants(house().file))).isEmpty();
      assertThat(outsider.call(() -> access.walls(house().file))).isEmpty();
    }
  }

  @Test
  void nobody_and_a_job_see_nothing() {
    assertThat(cases.find(house().file)).isEmpty();
    assertThat(new Viewer.Job(house().north, "test").call(() -> cases.find(house().file)))
        .isEmpty();
  }

  @Test
  void a_walled_person_learns_nothing_of_the_wall_even_when_they_keep_access() {
    house().walled(house().manager, true);

    assertThat(house().manager.call(() -> access.walls(house().file))).isEmpty();
    assertThat(house().manager.call(() -> access.grants(house().file))).isEmpty();
    assertThat(house().manager.call(() -> glass.of(house().file))).isEmpty();
    assertThat(house().administrator.call(() -> access.walls(house().file))).hasSize(1);
  }

  @Test
  void somebody_granted_a_case_sees_their_own_grant_and_no_other() {
    var one = house().person("One", Role.PANEL_MEMBER);
    var other = house().person("Other", Role.PANEL_MEMBER);
    house().granted(one, Instant.EPOCH, clock.instant().plusSeconds(60), false);
    house().granted(other, Instant.EPOCH, clock.instant().plusSeconds(60), false);

    assertThat(one.call(() -> access.grants(house().file)))
        .extracting(CaseGrant::person)
        .containsExactly(one.person());
    assertThat(house().administrator.call(() -> access.grants(house().file))).hasSize(2);
  }

  @Test
  void the_database_itself_refuses_a_grant_to_oneself_and_a_grant_by_others() {
    var member = house().person("Panel Member", Role.PANEL_MEMBER);
    assertThatThrownBy(() -> insertGrant(house().administrator, house().administrator))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> insertGrant(member, house().administrator))
        .isInstanceOf(DataAccessException.class);
  }

  private void insertGrant(Viewer.Person by, Viewer.Person to) {
    house()
        .as(
            by,
            () -> jdbc.sql("""
            insert into case_grant (id, case_id, person_id, reason, granted_at, ends_at)
            values (gen_random_uuid(), :case, :person, 'x', '2020-01-01', '2099-01-01')
            """)
                .param("case", house().file.value())
                .param("person", to.person().value())
                .update());
  }

  private Viewer.Person somebody(Role role, Held grant, Held broken, Walled wall) {
    var person = house().person("Somebody", role);
    var now = clock.instant();
    if (grant != Held.NONE) {
      var until = grant == Held.OVER ? now.minusSeconds(1) : now.plus(Duration.ofDays(1));
      house().granted(person, now.minus(Duration.ofDays(2)), until, grant == Held.REVOKED);
    }
    if (broken != Held.NONE) {
      house()
          .glass(
              person, broken == Held.OVER ? now.minusSeconds(1) : now.plus(Duration.ofMinutes(50)));
    }
    if (wall != Walled.NEVER) {
      house().walled(person, wall == Walled.STANDS);
    }
    return person;
  }

  private House house() {
    return Objects.requireNonNull(built);
  }

  private String seenBy(Viewer.Person person) {
    var found = person.call(() -> cases.find(house().file));
    var listed = person.call(() -> cases.visible("", null));
    assertThat(listed).isEqualTo(found.stream().toList());
    return found.map(file -> file.right() == Right.KEEPING ? "label" : "case").orElse("nothing");
  }
}
