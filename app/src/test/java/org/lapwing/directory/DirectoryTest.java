package org.lapwing.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.directory.Service.About;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@RecordApplicationEvents
class DirectoryTest {

  private static final Viewer.Person NOBODY = new Viewer.Person(
      PartnershipId.next(), PersonId.next(), AgencyId.next(), java.util.Set.of(), null);

  @Autowired
  Clock clock;

  @Autowired
  Services services;

  @Autowired
  RoutesOfServices routes;

  @Autowired
  ChecksOfNumbers checks;

  @Autowired
  NumbersWaiting waiting;

  @Autowired
  FindServices search;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  ApplicationEvents events;

  private Viewer.Person keeper = NOBODY;
  private Viewer.Person practitioner = NOBODY;
  private Viewer.Person stranger = NOBODY;
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void people() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    var unit = world.agency(north, "Unit", "other");
    keeper = world.person(north, unit, "Leah", Role.COMMUNICATIONS);
    practitioner = world.person(north, unit, "Maya", Role.PRACTITIONER);
    stranger =
        world.person(south, world.agency(south, "Other", "other"), "Sam", Role.BUSINESS_MANAGER);
    today = LocalDate.now(clock);
  }

  @Test
  void a_service_is_listed_once_and_announced() {
    var once = Ids.next();
    var listed = took(keeper.call(() -> services.add(about("Front door"), once)));
    took(keeper.call(() -> services.add(about("Front door"), once)));

    assertThat(practitioner.call(() -> services.page("", new UUID(0, 0)))).containsExactly(listed);
    assertThat(events.stream(DirectoryEvent.ServiceListed.class)
            .filter(event -> event.service().equals(listed.id())))
        .hasSize(1);
  }

  @Test
  void only_the_keepers_change_the_directory() {
    var id = service("Front door");

    assertThat(practitioner.call(() -> services.change(id, 0, about("Mine"))))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(practitioner.call(() -> routes.add(id, wish("01632 960 001"), Ids.next())))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void another_partnership_cannot_tell_that_a_service_exists_nor_hang_a_number_on_it() {
    var id = service("Front door");
    var number = number(id, "01632 960 001");

    assertThatThrownBy(() -> stranger.call(() -> services.get(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stranger.call(() -> routes.phone(number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stranger.call(() -> routes.add(id, wish("01632 960 666"), Ids.next())))
        .isInstanceOf(NotFound.class);
    assertThat(stranger.call(() -> search.find("front", null, 10))).isEmpty();
    assertThat(keeper.call(() -> search.find("front", null, 10))).hasSize(1);
  }

  @Test
  void a_number_is_verified_only_by_a_call_and_not_verified_again_when_it_is_changed() {
    var number = number(service("Front door"), "01632 960 001");
    assertThat(verification(number)).isInstanceOf(Verification.Never.class);

    took(keeper.call(() -> checks.confirm(number, call("01632 960 001", today), Ids.next())));
    assertThat(verification(number)).isInstanceOf(Verification.Verified.class);
    assertThat(events.stream(DirectoryEvent.NumberConfirmed.class)).isNotEmpty();

    var version = keeper.call(() -> routes.phone(number)).version();
    took(keeper.call(() -> routes.change(number, version, wish("01632 960 002"))));
    assertThat(verification(number)).isInstanceOf(Verification.Never.class);
    assertThat(keeper.call(() -> routes.change(number, version, wish("01632 960 003"))))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void two_prints_that_differ_are_both_kept_until_a_call_decides() {
    var number = number(service("Front door"), "0300 123 7074");
    took(keeper.call(() -> checks.confirm(number, call("0300 123 7074", today), Ids.next())));
    took(keeper.call(
        () -> checks.alsoPrinted(number, "0300 123 7047", "Another source", Ids.next())));

    assertThat(verification(number)).isInstanceOf(Verification.Differs.class);
    assertThat(keeper.call(() -> checks.printings(number)))
        .extracting(printing -> printing.number().words())
        .containsExactly("0300 123 7074", "0300 123 7047");
    assertThat(keeper.call(
            () -> checks.confirm(number, call("0300 123 7047", today.minusDays(1)), Ids.next())))
        .isInstanceOf(Outcome.Refused.class);

    took(keeper.call(() -> checks.confirm(number, call("0300 123 7047", today), Ids.next())));
    assertThat(verification(number)).isInstanceOf(Verification.Verified.class);
    assertThat(keeper.call(() -> routes.phone(number)).number().words()).isEqualTo("0300 123 7047");
  }

  @Test
  void a_call_that_has_not_been_made_yet_or_to_another_number_is_refused() {
    var number = number(service("Front door"), "01632 960 001");

    assertThat(keeper.call(
            () -> checks.confirm(number, call("01632 960 001", today.plusDays(1)), Ids.next())))
        .isEqualTo(Outcome.refused("called", "The day of the call must be today or in the past"));
    assertThat(keeper.call(() -> checks.confirm(number, call("01632 960 009", today), Ids.next())))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void one_form_sent_many_times_at_once_notes_one_call() throws Exception {
    var number = number(service("Front door"), "01632 960 001");
    var once = Ids.next();
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var sending = java.util.stream.IntStream.range(0, 8)
          .mapToObj(_ -> crowd.submit((Callable<Outcome<Route>>)
              () -> keeper.call(() -> checks.confirm(number, call("01632 960 001", today), once))))
          .toList();
      for (var one : sending) {
        took(one.get());
      }
    }
    assertThat(keeper.call(() -> checks.calls(number))).hasSize(1);
  }

  @Test
  void numbers_wait_for_the_keepers_before_their_check_lapses() {
    var id = service("Front door");
    var fresh = number(id, "01632 960 001");
    var soon = number(id, "01632 960 002");
    var lapsed = number(id, "01632 960 003");
    number(id, "01632 960 004");
    took(keeper.call(
        () -> checks.confirm(fresh, call("01632 960 001", today.minusDays(75)), Ids.next())));
    took(keeper.call(
        () -> checks.confirm(soon, call("01632 960 002", today.minusDays(77)), Ids.next())));
    took(keeper.call(
        () -> checks.confirm(lapsed, call("01632 960 003", today.minusDays(91)), Ids.next())));

    assertThat(keeper.call(waiting::waiting))
        .extracting(WorkItem::reference, WorkItem::ask, WorkItem::late)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "01632 960 004", "Call it for the first time", false),
            org.assertj.core.api.Assertions.tuple("01632 960 003", "Call it again", true),
            org.assertj.core.api.Assertions.tuple("01632 960 002", "Call it again", false));
    assertThat(practitioner.call(waiting::waiting)).isEmpty();
  }

  @Test
  void a_number_out_of_use_is_gone_for_everybody() {
    var id = service("Front door");
    var number = number(id, "01632 960 001");
    took(keeper.call(() -> routes.end(number)));

    assertThat(keeper.call(() -> routes.of(List.of(id)))).isEmpty();
    assertThatThrownBy(() -> keeper.call(() -> routes.phone(number))).isInstanceOf(NotFound.class);
  }

  private ServiceId service(String name) {
    return took(keeper.call(() -> services.add(about(name), Ids.next()))).id();
  }

  private UUID number(ServiceId service, String words) {
    return took(keeper.call(() -> routes.add(service, wish(words), Ids.next()))).id();
  }

  private Verification verification(UUID number) {
    return keeper.call(() -> routes.phone(number)).verification(today, 90);
  }

  private static About about(String name) {
    return new About(name, "Listens", "Everybody", "Everywhere", "", true, "A leaflet");
  }

  private static PhoneWish wish(String number) {
    var hours = ((Accepted<OpeningHours>) OpeningHours.read("Mo-Fr 09:00-17:00; PH off")).value();
    return new PhoneWish("", number, new PhoneHours.At(hours), "", "A leaflet");
  }

  private static Call call(String number, LocalDate on) {
    return new Call(Telephone.read(number).orElseThrow(), on, "", "");
  }

  private static <T> T took(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<T>) outcome).value();
  }
}
