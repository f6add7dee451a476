package org.lapwing.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Area;
import org.lapwing.partnerships.Areas;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Guest;
import org.lapwing.partnerships.Guests;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.ScopedClock;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A police force serves two areas that share a case; somebody who serves the neighbour alone answers for it as a guest. */
@SpringBootTest
class GuestsAnswerTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  @Autowired
  Clock clock;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Cases cases;

  @Autowired
  Areas areas;

  @Autowired
  Guests guests;

  @Autowired
  Requests requests;

  @Autowired
  Answering answering;

  @Autowired
  AgencyAnswers answers;

  @Autowired
  RequestsWaiting waiting;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person guest = NOBODY;
  private AgencyId health = AgencyId.next();
  private final CaseId shared = CaseId.next();
  private final CaseId other = CaseId.next();

  @BeforeEach
  void both_cases_ask_the_force_and_one_is_shared() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    var force = world.agency(north, "Force", "police");
    world.serves(south, force);
    health = world.agency(north, "Health", "nhs_provider");
    manager =
        world.person(north, world.agency(north, "Unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    var officer = world.person(south, force, "Jo", Role.REPRESENTATIVE);
    var area = Ids.next();
    manager.run(() -> {
      took(cases.open(shared, "K-1"));
      took(cases.open(other, "K-2"));
      took(areas.record(new Areas.Wish(area, shared, south, "", Area.Why.HOME, today())));
      took(guests.name(new Guest.Wish(
          Ids.next(),
          shared,
          area,
          officer.person().value() + "@example.test",
          "",
          force,
          Guest.Part.ANSWERS,
          "Answers for the force",
          today().plusDays(10))));
    });
    manager.run(() -> {
      took(requests.send(round(shared, force, health)));
      took(requests.send(round(other, force, health)));
    });
    guest = new Viewer.Person(
        north, officer.person(), force, Set.of(Role.GUEST_REPRESENTATIVE.code()), clock.instant());
  }

  @Test
  void they_answer_their_agency_s_request_in_that_case_and_find_none_of_another() {
    var mine = asked(shared, guest.agency());
    took(guest.call(() -> answering.save(mine, 0, Map.of("systems", "Our records"))));
    assertThat(guest.call(() -> waiting.waiting()))
        .extracting(item -> item.href())
        .containsExactly("requests/" + mine.value());
    for (var none : List.of(asked(other, guest.agency()), asked(shared, health))) {
      assertThatThrownBy(() -> guest.call(() -> answering.mine(none))).isInstanceOf(NotFound.class);
    }
    assertThat(guest.call(() -> answers.sideBySide(shared)).rows()).isEmpty();
  }

  @Test
  void they_are_written_to_about_it_while_they_are_a_guest() {
    assertThat(told(shared)).isEqualTo(1);
    assertThat(told(other)).isZero();
    var later = clock.instant().plus(java.time.Duration.ofDays(20));
    ScopedClock.at(later, () -> assertThat(told(shared)).isZero());
  }

  private int told(CaseId file) {
    return manager.call(() -> requests.told(asked(file, guest.agency())));
  }

  private RequestId asked(CaseId file, AgencyId agency) {
    return manager.call(() -> requests.of(file)).stream()
        .filter(one -> one.agency().equals(agency))
        .map(Request::id)
        .findFirst()
        .orElseThrow();
  }

  private Round round(CaseId file, AgencyId... agencies) {
    return new Round(
        UUID.randomUUID(),
        file,
        List.of(agencies),
        today().minusYears(2),
        today(),
        "section_16h",
        today().plusDays(7),
        List.of(new Subject("Una Invented", "", "", "", "Mother")));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), InWords.LONDON);
  }

  private static <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var because) -> throw new AssertionError(because.message());
    };
  }
}
