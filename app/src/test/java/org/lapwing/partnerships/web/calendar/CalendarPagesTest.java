package org.lapwing.partnerships.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.testing.Actors.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.Area;
import org.lapwing.partnerships.Areas;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Credentials;
import org.lapwing.partnerships.Guest;
import org.lapwing.partnerships.Guests;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.Html;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class CalendarPagesTest {

  private static final Pattern ADDRESS = Pattern.compile("(/calendar/([\\w-]+)/lapwing\\.ics)");
  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  @Autowired
  MockMvcTester pages;

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
  Access access;

  @Autowired
  Credentials credentials;

  @Autowired
  Clock clock;

  private Viewer.Person manager = NOBODY;
  private final CaseId file = CaseId.next();

  /** A guest's access ends in seven days: so much is due for who manages. */
  @BeforeEach
  void something_is_due_in_seven_days() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    var health = world.agency(south, "South health", "nhs_provider");
    manager = world.person(
        north,
        world.agency(north, "Unit", "other"),
        "Ruth",
        Role.BUSINESS_MANAGER,
        Role.ADMINISTRATOR);
    var nurse = world.person(south, health, "Noor Secretname", Role.REPRESENTATIVE);
    var area = Ids.next();
    manager.run(() -> {
      cases.open(file, "K-77");
      areas.record(new Areas.Wish(area, file, south, "", Area.Why.HOME, today()));
      guests.name(new Guest.Wish(
          Ids.next(),
          file,
          area,
          nurse.person().value() + "@example.test",
          "",
          health,
          Guest.Part.PANEL,
          "Secretreason",
          due()));
    });
  }

  @Test
  void a_program_fetches_days_and_counts_and_nothing_of_what_they_are() {
    var answer = fetch(made());

    assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
    assertThat(answer).headers().hasValue("Cache-Control", "no-cache, private");
    assertThat(answer).headers().hasValue("Referrer-Policy", "no-referrer");
    assertThat(answer.getResponse().getCookies()).isEmpty();
    assertThat(text(answer))
        .doesNotContain("K-77", "Noor", "Secretname", "Secretreason", "South health");
    var event = only(answer);
    assertThat(event.getSummary().getValue()).isEqualTo("Lapwing: 1 thing is due, North");
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(event.getDateStart().getValue().getRawComponents().toString(false, true))
        .isEqualTo(due().toString());
    assertThat(text(answer)).contains("DTSTART;VALUE=DATE:" + due().toString().replace("-", ""));
    assertThat(event.getClassification().isConfidential()).isTrue();
    assertThat(event.getUid().getValue()).endsWith("@lapwing");
  }

  @Test
  void what_it_fetches_is_a_valid_calendar_and_stays_the_same_until_something_changes() {
    var address = made();
    var first = fetch(address);
    assertThat(calendar(first).validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(text(first).lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(76));
    assertThat(text(first)).contains("\r\n").startsWith("BEGIN:VCALENDAR");

    var mark = first.getResponse().getHeader("ETag");
    assertThat(mark).isNotBlank();
    var again =
        pages.get().uri(address).header("If-None-Match", String.valueOf(mark)).exchange();
    assertThat(again).hasStatus(304);
    assertThat(only(fetch(address)).getUid().getValue())
        .isEqualTo(only(first).getUid().getValue());
  }

  @Test
  void a_wall_and_a_role_that_ended_bite_at_the_next_fetch() {
    var address = made();
    assertThat(calendar(fetch(address)).getEvents()).hasSize(1);
    var other = new World(jdbc, transaction)
        .person(manager.partnership(), manager.agency(), "Olu", Role.ADMINISTRATOR);
    other.run(() -> access.buildWall(Ids.next(), file, manager.person(), "Kin"));
    assertThat(calendar(fetch(address)).getEvents()).isEmpty();
  }

  @Test
  void an_address_that_was_ended_or_made_anew_gives_nothing_like_one_that_never_was(
      CapturedOutput log) {
    var first = made();
    assertThat(fetch(first)).hasStatusOk();
    var second = made();
    assertThat(fetch(first)).hasStatus(404);
    assertThat(fetch(second)).hasStatusOk();
    assertThat(pages.post().uri("/account/calendar/end").with(as(manager)).with(csrf()))
        .hasStatus3xxRedirection();
    assertThat(fetch(second)).hasStatus(404);
    assertThat(bare(fetch(second))).isEqualTo(bare(fetch("/calendar/never/lapwing.ics")));
    assertThat(log.getOut()).doesNotContain(token(first)).doesNotContain(token(second));
  }

  @Test
  void the_page_shows_an_address_once_and_says_when_it_was_fetched() {
    credentials.setPassword(manager.person(), "copper ladder ninety puffin");
    assertThat(page()).contains("You have made no address").doesNotContain("End this address");
    var made = post();
    assertThat(made.getResponse().getHeader("Cache-Control")).contains("no-store");
    assertThat(Html.errors(text(made))).isEmpty();
    assertThat(page()).contains("no program has fetched it yet").doesNotContain("lapwing.ics");
    fetch(found(text(made)));
    assertThat(page()).contains("fetched last on " + InWords.date(today()));
    assertThat(Html.errors(page())).isEmpty();
    assertThat(text(pages.get().uri("/account").with(as(manager)).exchange()))
        .contains("fetched last on " + InWords.date(today()));
    var kept = jdbc.sql(
            "select count(*) from calendar_address where position(:token in encode(token_hash, 'escape')) > 0")
        .param("token", token(found(text(made))))
        .query(Long.class)
        .single();
    assertThat(kept).isZero();
  }

  private String made() {
    return found(text(post()));
  }

  private MvcTestResult post() {
    return pages.post().uri("/account/calendar").with(as(manager)).with(csrf()).exchange();
  }

  private String page() {
    return text(pages.get().uri("/account/calendar").with(as(manager)).exchange());
  }

  private static String found(String text) {
    var found = ADDRESS.matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String token(String address) {
    var found = ADDRESS.matcher(address);
    assertThat(found.matches()).isTrue();
    return found.group(2);
  }

  private MvcTestResult fetch(String address) {
    return pages.get().uri(address).exchange();
  }

  private static ICalendar calendar(MvcTestResult answer) {
    return Biweekly.parse(text(answer)).first();
  }

  private static VEvent only(MvcTestResult answer) {
    List<VEvent> events = calendar(answer).getEvents();
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  /** Without the id of the request, which is said for the log. */
  private static String bare(MvcTestResult answer) {
    return text(answer).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), InWords.LONDON);
  }

  private LocalDate due() {
    return today().plusDays(7);
  }
}
