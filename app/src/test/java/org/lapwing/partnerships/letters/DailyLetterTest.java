package org.lapwing.partnerships.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Promise;
import org.lapwing.actions.State;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.signin.Account;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Mail.Letter;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class DailyLetterTest {

  private static final DailyLetter.Setting HERE =
      new DailyLetter.Setting("http://localhost", java.time.LocalTime.of(7, 0));
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate THURSDAY = LocalDate.of(2026, 4, 9);
  private static final LocalDate EASTER_MONDAY = LocalDate.of(2026, 4, 6);

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Readers readers;

  @Autowired
  Counting counting;

  @Autowired
  ObjectProvider<LetterLines> modules;

  @Autowired
  BankHolidays holidays;

  @Autowired
  Actions actions;

  @Autowired
  Account account;

  private final List<Letter> sent = new ArrayList<>();
  private PartnershipId north = PartnershipId.next();
  private Viewer.Person owner =
      new Viewer.Person(north, PersonId.next(), AgencyId.next(), Set.of(), null);

  @BeforeEach
  void somebody_owns_an_action() {
    var world = new World(jdbc, transaction);
    north = world.partnership("North");
    var health = world.agency(north, "Community health", "nhs_provider");
    owner = world.person(north, health, "Amina", Role.REPRESENTATIVE);
    world.person(north, health, "Maya", Role.PRACTITIONER);
    var manager =
        world.person(north, world.agency(north, "Unit", "other"), "Ruth", Role.CO_ORDINATOR);
    manager.run(() -> actions.raise(
        new NewAction(
            new Origin("statement", null, "", "Our statement"),
            Promise.of("Ask about every father"),
            new Owner(owner.person(), health, List.of()),
            Dates.of(null, LocalDate.of(2020, 4, 1)),
            new State.UnderWay(LocalDate.of(2020, 1, 1), "")),
        Ids.next()));
  }

  @Test
  void whoever_something_waits_for_is_told_how_much_once_and_nothing_of_what_it_is() {
    morning(THURSDAY);
    morning(THURSDAY);

    var to = sent.stream().filter(letter -> letter.to().startsWith(id(owner))).toList();
    assertThat(to).hasSize(1);
    assertThat(to.getFirst().subject()).isEqualTo("Lapwing: 1 thing waits for you");
    assertThat(to.getFirst().text())
        .contains("1 thing waits for you at North.", "1 is late", "/p/north-")
        .contains("A-1 was due on 1 April 2020", "without signing in: http")
        .doesNotContain("father");
    assertThat(sent).noneMatch(letter -> letter.text().contains("0 things"));

    morning(THURSDAY.plusDays(1));
    assertThat(sent.stream().filter(letter -> letter.to().startsWith(id(owner))))
        .hasSize(2);
  }

  @Test
  void nobody_is_written_to_on_a_bank_holiday_or_before_seven() {
    morning(EASTER_MONDAY);
    at(THURSDAY, 6);

    assertThat(sent).isEmpty();
  }

  @Test
  void whoever_asked_for_no_letter_is_told_only_of_what_is_late_and_nothing_is_counted() {
    account.wantsDailyLetter(owner.person(), false);
    morning(THURSDAY);
    morning(THURSDAY.plusDays(1));

    var to = sent.stream().filter(letter -> letter.to().startsWith(id(owner))).toList();
    assertThat(to).hasSize(1);
    assertThat(to.getFirst().subject()).isEqualTo("Lapwing: 1 reminder");
    assertThat(to.getFirst().text())
        .contains(
            "1 reminder at North.", "A-1 was due on 1 April 2020", "asked for no daily letter")
        .doesNotContain("father", "waits");
  }

  private void morning(LocalDate day) {
    at(day, 8);
  }

  private void at(LocalDate day, int hour) {
    Instant then = day.atTime(hour, 0).atZone(LONDON).toInstant();
    var press = new DailyLetter.Press(
        () -> List.of(north), holidays, sent::add, Clock.fixed(then, LONDON), transaction);
    new DailyLetter(readers, counting, modules, press, HERE).run();
  }

  private static String id(Viewer.Person person) {
    return person.person().value().toString();
  }
}
