package org.lapwing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Profiles;
import org.lapwing.platform.Searchable.Found;
import org.lapwing.platform.Viewer;
import org.lapwing.practice.Touchpoint.Version;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@RecordApplicationEvents
class ProgrammesTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  @Autowired
  Clock clock;

  @Autowired
  Programmes programmes;

  @Autowired
  Touchpoints touchpoints;

  @Autowired
  FindProgrammes search;

  @Autowired
  Profiles profiles;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  ApplicationEvents events;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person practitioner = NOBODY;
  private Viewer.Person stranger = NOBODY;

  @BeforeEach
  void people() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    var unit = world.agency(north, "Unit", "other");
    manager = world.person(north, unit, "Ruth", Role.BUSINESS_MANAGER);
    practitioner = world.person(north, unit, "Maya", Role.PRACTITIONER);
    stranger =
        world.person(south, world.agency(south, "Other", "other"), "Sam", Role.BUSINESS_MANAGER);
  }

  private static <T> T accepted(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<T>) outcome).value();
  }

  private Programme icon() {
    var known = KnownProgrammes.SHIPPED.find("icon").orElseThrow();
    return accepted(manager.call(() ->
        programmes.introduce(known, LocalDate.of(2027, 1, 4), "Executive minutes", Ids.next())));
  }

  private List<Touchpoint> points(Programme icon) {
    return practitioner.call(() -> touchpoints.of(icon.id()));
  }

  private static Touchpoint.Wish from(LocalDate day) {
    return new Touchpoint.Wish(day, "At 4 weeks", "Health visitor", "Again", "Group of May");
  }

  @Test
  void icon_comes_with_its_five_touchpoints_and_where_they_are_from() {
    var icon = icon();

    assertThat(points(icon))
        .extracting(point -> point.latest().who())
        .containsExactly(
            "Hospital midwife", "Community midwife", "Health visitor", "Health visitor", "GP");
    assertThat(points(icon)).extracting(Touchpoint::latest).allSatisfy(version -> {
      assertThat(version.source()).contains("iconcope.org");
      assertThat(version.from()).isEqualTo(icon.inPlaceBy());
    });
    assertThat(events.stream(ProgrammeEvent.Introduced.class))
        .extracting(ProgrammeEvent.Introduced::programme)
        .contains(icon.id());
  }

  @Test
  void a_changed_touchpoint_keeps_what_held_before() {
    var icon = icon();
    var third = points(icon).get(2);
    var once = Ids.next();
    for (var sent = 0; sent < 2; sent++) {
      accepted(manager.call(() -> touchpoints.change(
          icon.id(), third.id(), third.latest().id(), from(LocalDate.of(2027, 5, 1)), once)));
    }

    assertThat(points(icon).get(2).versions())
        .extracting(Version::timing)
        .containsExactly("At 4 weeks", "By the time the baby is 14 days old");
    assertThat(points(icon).get(2).latest().by()).isEqualTo("Ruth");
    assertThat(events.stream(ProgrammeEvent.TouchpointChanged.class))
        .filteredOn(told -> told.touchpoint().equals(third.id()))
        .hasSize(2);
  }

  @Test
  void two_people_who_change_a_touchpoint_at_once_see_each_other() {
    var icon = icon();
    var first = points(icon).getFirst();
    var read = first.latest().id();
    accepted(manager.call(() -> touchpoints.change(
        icon.id(), first.id(), read, from(LocalDate.of(2027, 5, 1)), Ids.next())));

    var second = manager.call(() -> touchpoints.change(
        icon.id(), first.id(), read, from(LocalDate.of(2027, 6, 1)), Ids.next()));

    assertThat(second)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.because().message()).contains("At 4 weeks, Health visitor"));
  }

  @Test
  void a_name_stands_for_one_programme() {
    icon();
    var wish = new Programme.Wish("ICON", "Again", LocalDate.now(clock), "Minutes");

    assertThat(manager.call(() -> programmes.introduce(wish, Ids.next())))
        .isEqualTo(Outcome.refused(
            "name", "There is a programme of that name already. Open it, or choose another"));
  }

  @Test
  void only_those_who_run_the_business_change_what_is_expected() {
    var icon = icon();

    assertThatThrownBy(() -> practitioner.call(
            () -> touchpoints.add(icon.id(), from(LocalDate.of(2027, 5, 1)), Ids.next())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void another_partnership_cannot_tell_that_the_programme_exists() {
    var icon = icon();

    assertThatThrownBy(() -> stranger.call(() -> programmes.get(icon.id())))
        .isInstanceOf(NotFound.class);
    assertThat(stranger.call(() -> touchpoints.of(icon.id()))).isEmpty();
    assertThat(stranger.call(() -> search.find("crying", null, 10))).isEmpty();
    assertThat(manager.call(() -> search.find("crying", null, 10)))
        .extracting(Found::title)
        .containsExactly("ICON");
  }

  @Test
  void cheshire_west_and_chester_has_icon_as_its_statement_says() throws IOException {
    var slug = "cheshire-" + UUID.randomUUID().toString().substring(0, 8);
    var profile = new ClassPathResource("profiles/cheshire-west-and-chester.yaml")
        .getContentAsString(StandardCharsets.UTF_8)
        .replace("address: cheshire-west-and-chester", "address: " + slug);
    profiles.load("cheshire.yaml", profile.getBytes(StandardCharsets.UTF_8));

    loaded(slug).run(() -> {
      var icon = programmes.choices().getFirst();
      assertThat(icon.name()).isEqualTo("ICON");
      assertThat(icon.inPlaceBy()).isEqualTo(LocalDate.of(2022, 2, 7));
      assertThat(icon.source()).contains("Public statement").contains("no earlier day");
      assertThat(touchpoints.of(icon.id()))
          .hasSize(5)
          .allSatisfy(
              point -> assertThat(point.latest().source()).contains("Local timings may differ"));
    });
  }

  @Test
  void a_profile_that_names_a_programme_nobody_knows_is_not_loaded() {
    var profile = """
        profile: 1
        partnership: {name: North, address: north-of-nowhere}
        programmes:
          - {programme: icicle, in-place-by: 2022-02-07, source: What we said in public}
        """.getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> profiles.load("north.yaml", profile))
        .hasMessageContaining("line 4: “icicle” is not known here. Write one of: icon");
  }

  private Viewer.Job loaded(String slug) {
    var id = jdbc.sql("select id from partnership where slug = :slug")
        .param("slug", slug)
        .query(UUID.class)
        .single();
    return new Viewer.Job(new PartnershipId(id), "test");
  }
}
