package org.lapwing.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
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
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.mail.Outbox;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class SharedCasesTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);
  private static final Pattern TOKEN = Pattern.compile("/invitation/(\\S+)");

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Areas areas;

  @Autowired
  Guests guests;

  @Autowired
  Access access;

  @Autowired
  Cases cases;

  @Autowired
  Places places;

  @Autowired
  Roles roles;

  @Autowired
  Waiting waiting;

  @Autowired
  InvitationAnswer answer;

  @Autowired
  Outbox outbox;

  @Autowired
  Clock clock;

  private PartnershipId south = PartnershipId.next();
  private Viewer.Person manager = NOBODY;
  private Viewer.Person neighbour = NOBODY;
  private Viewer.Person nurse = NOBODY;
  private final CaseId file = CaseId.next();
  private final UUID area = Ids.next();

  @BeforeEach
  void a_case_that_two_areas_share() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    south = world.partnership("South");
    manager =
        world.person(north, world.agency(north, "Unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    var health = world.agency(south, "South health", "nhs_provider");
    neighbour = world.person(south, health, "Fiona", Role.BUSINESS_MANAGER);
    nurse = world.person(south, health, "Noor", Role.REPRESENTATIVE);
    manager.run(() -> {
      took(cases.open(file, "K-1"));
      took(areas.record(new Areas.Wish(area, file, south, "", Area.Why.HOME, today())));
    });
  }

  @Test
  void an_area_is_named_once_and_says_why_and_since_when() {
    var again = manager.call(() -> areas.record(
        new Areas.Wish(Ids.next(), file, neighbour.partnership(), "", Area.Why.PLACING, today())));
    assertThat(message(again))
        .isEqualTo("That area shares this case already. Name a guest or an agency of it instead");
    var outside = manager.call(() -> areas.record(
        new Areas.Wish(Ids.next(), file, null, " Fellshire ", Area.Why.FORMERLY, today())));
    took(outside);
    assertThat(manager.call(() -> areas.ofCase(file)).others())
        .extracting(Area::label)
        .containsExactly("South (home area)", "Fellshire (lived there before)");
    assertThat(message(manager.call(() -> areas.record(new Areas.Wish(
            Ids.next(), file, null, "Fenshire", Area.Why.HOME, today().plusDays(1))))))
        .isEqualTo("The day must be today or earlier");
  }

  @Test
  void who_serves_the_area_is_found_by_their_address_and_sees_that_case_alone() {
    manager.run(() -> took(cases.open(CaseId.next(), "K-2")));
    took(named(email(nurse), Guest.Part.PANEL, 30));
    var place = place(nurse);
    assertThat(place.roles()).containsExactly(Role.GUEST_READER.code());
    assertThat(guest(place).call(() -> cases.visible("", null)))
        .extracting(Cases.CaseFile::label)
        .containsExactly("K-1");
    assertThat(manager.call(() -> guests.of(file)))
        .extracting(Guest::part)
        .containsExactly(Guest.Part.PANEL);
    assertThat(manager.call(() -> areas.ofCase(file)).of(nurse.agency()))
        .isEqualTo("South (home area)");
    assertThat(manager.call(() -> areas.ofCase(file)).of(manager.agency())).isEqualTo("North");
  }

  @Test
  void whoever_is_unknown_there_is_invited_and_sees_the_case_once_they_accepted() {
    var email = "g" + UUID.randomUUID() + "@example.test";
    took(manager.call(() -> guests.name(new Guest.Wish(
        Ids.next(),
        file,
        area,
        email,
        "Gil",
        nurse.agency(),
        Guest.Part.ADVISER,
        "Advises",
        today().plusDays(30)))));
    assertThat(manager.call(() -> guests.invited(file)))
        .extracting(Guests.Invited::name)
        .containsExactly("Gil");
    assertThat(manager.call(() -> guests.of(file))).isEmpty();

    var joined = took(answer.accept(token(email), "copper ladder ninety puffin"));

    var place = places.of(joined).getFirst();
    assertThat(place.roles()).containsExactly(Role.GUEST_READER.code());
    assertThat(new Viewer.Person(
                place.partnership(), joined, place.agency(), place.roles(), clock.instant())
            .call(() -> cases.find(file)))
        .isPresent();
    assertThat(manager.call(() -> guests.invited(file))).isEmpty();
    assertThat(manager.call(() -> roles.of(joined))).isEmpty();
  }

  @Test
  void an_unknown_guest_needs_a_name_and_an_agency_of_the_area() {
    assertThat(message(named("g" + UUID.randomUUID() + "@example.test", Guest.Part.PANEL, 30)))
        .isEqualTo("Enter their name, in 100 characters or fewer");
    assertThat(message(manager.call(() -> guests.name(new Guest.Wish(
            Ids.next(),
            file,
            area,
            "x@example.test",
            "Gil",
            manager.agency(),
            Guest.Part.PANEL,
            "Why",
            today().plusDays(1))))))
        .isEqualTo("Choose the agency they work for");
  }

  @Test
  void a_guest_who_no_longer_serves_at_home_is_a_guest_no_longer() {
    took(named(email(nurse), Guest.Part.PANEL, 30));
    neighbour.run(() -> roles.of(nurse.person()).forEach(one -> took(roles.end(one.id(), "Left"))));
    assertThat(places.of(nurse.person())).isEmpty();
  }

  @Test
  void an_area_that_shares_the_case_no_longer_takes_its_guests_with_it() {
    took(named(email(nurse), Guest.Part.PANEL, 30));
    var before = guest(place(nurse));
    took(manager.call(() -> areas.end(file, area, "The family moved")));
    assertThat(before.call(() -> cases.find(file))).isEmpty();
    assertThat(places.of(nurse.person())).hasSize(1);
    assertThat(manager.call(() -> areas.ofCase(file)).isShared()).isFalse();
  }

  @Test
  void guests_whose_access_ends_soon_wait_for_who_looks_after_access_until_they_are_named_again() {
    took(named(email(nurse), Guest.Part.PANEL, 7));
    assertThat(ending()).containsExactly("Noor");
    took(named(email(nurse), Guest.Part.PANEL, 60));
    assertThat(ending()).isEmpty();
  }

  @Test
  void one_person_reads_or_answers_here_and_not_both() {
    var other = CaseId.next();
    var shared = Ids.next();
    manager.run(() -> {
      took(cases.open(other, "K-3"));
      took(areas.record(
          new Areas.Wish(shared, other, neighbour.partnership(), "", Area.Why.HOME, today())));
    });
    took(named(email(nurse), Guest.Part.PANEL, 30));
    assertThat(message(manager.call(() -> guests.name(new Guest.Wish(
            Ids.next(),
            other,
            shared,
            email(nurse),
            "",
            nurse.agency(),
            Guest.Part.ANSWERS,
            "Answers",
            today().plusDays(5))))))
        .startsWith("They are a guest in another case here, as “Member of the panel”");
  }

  @Test
  void nobody_who_serves_here_is_a_guest_here_and_nobody_walled_off() {
    new World(jdbc, transaction)
        .holding(manager.partnership(), nurse.person(), nurse.agency(), Role.REPRESENTATIVE);
    assertThat(message(named(email(nurse), Guest.Part.PANEL, 30)))
        .isEqualTo("They serve here too. Give them access to the case instead");
    took(named(email(neighbour), Guest.Part.PANEL, 30));
    took(manager.call(() -> access.buildWall(Ids.next(), file, neighbour.person(), "Kin")));
    assertThat(message(named(email(neighbour), Guest.Part.PANEL, 30)))
        .isEqualTo("They are walled off from this case. Take the wall down first");
  }

  @Test
  void only_who_looks_after_access_learns_who_serves_the_neighbour() {
    assertThat(found(manager)).isEqualTo(1);
    assertThat(found(nurse)).isZero();
    assertThatThrownBy(() -> neighbour.call(() -> areas.get(file, area)))
        .isInstanceOf(NotFound.class);
    took(manager.call(() -> areas.end(file, area, "Over")));
    assertThat(found(manager)).isZero();
  }

  private long found(Viewer.Person who) {
    return who.call(() -> Objects.requireNonNull(
        transaction.execute(status -> jdbc.sql("select count(*) from person_of_area(:area, :email)")
            .param("area", area)
            .param("email", email(nurse))
            .query(Long.class)
            .single())));
  }

  private List<String> ending() {
    return manager.call(() -> waiting.forMe()).stream()
        .filter(group -> group.heading().equals("Guests whose access ends"))
        .flatMap(group -> group.items().stream())
        .map(item -> item.title())
        .toList();
  }

  private Outcome<CaseId> named(String email, Guest.Part part, int days) {
    return manager.call(() -> guests.name(new Guest.Wish(
        Ids.next(),
        file,
        area,
        email,
        "",
        nurse.agency(),
        part,
        "Sits on the panel",
        today().plusDays(days))));
  }

  private Place place(Viewer.Person who) {
    return places.of(who.person()).stream().filter(Place::isGuests).findFirst().orElseThrow();
  }

  private Viewer.Person guest(Place place) {
    return new Viewer.Person(
        place.partnership(), nurse.person(), place.agency(), place.roles(), clock.instant());
  }

  private String token(String email) {
    var letter = new Viewer.Job(manager.partnership(), "test")
        .call(() -> outbox.newest(true).stream()
            .filter(one -> one.address().equals(email))
            .map(one -> String.valueOf(one.text()))
            .findFirst()
            .orElseThrow());
    var found = TOKEN.matcher(letter);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String email(Viewer.Person who) {
    return jdbc.sql("select email from person where id = :id")
        .param("id", who.person().value())
        .query(String.class)
        .single();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(InWords.LONDON));
  }

  private static String message(Outcome<CaseId> outcome) {
    return switch (outcome) {
      case Refused<CaseId>(var because) -> because.message();
      case Accepted<CaseId> _ -> "accepted";
    };
  }

  private static <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var because) -> throw new AssertionError(because.message());
    };
  }
}
