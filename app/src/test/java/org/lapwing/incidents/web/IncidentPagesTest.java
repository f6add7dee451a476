package org.lapwing.incidents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.Actors;
import org.lapwing.testing.Html;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class IncidentPagesTest {

  private static final Viewer.Person NOBODY = new Viewer.Person(
      PartnershipId.next(), PersonId.next(), AgencyId.next(), java.util.Set.of(), null);

  @Autowired
  MockMvcTester pages;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Clock clock;

  @Autowired
  Incidents incidents;

  @Autowired
  Access access;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person council = NOBODY;
  private Viewer.Person police = NOBODY;
  private Viewer.Person health = NOBODY;
  private String home = "";
  private String base = "";

  @BeforeEach
  void a_partnership_with_its_three_partners() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    manager =
        world.person(north, world.agency(north, "Unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    council = partner(world, north, "Council", "local_authority");
    police = partner(world, north, "Police", "police");
    health = partner(world, north, "Care board", "icb");
    home = "/p/" + world.slugOf(north);
    base = home + "/incidents";
  }

  private static Viewer.Person partner(World world, PartnershipId in, String name, String kind) {
    return world.person(in, world.agency(in, name, kind), name + " lead", Role.DELEGATED_PARTNER);
  }

  /** The fields of a whole form; pairs of a name and a value replace some of them. */
  private List<String> form(String... instead) {
    var fields = new java.util.TreeMap<>(Map.of(
        "label", "K-1",
        "children", "Child A",
        "summary", "A baby was hurt at home",
        "account", "A bruise was first recorded by the health visitor",
        "area", "Marlton",
        "harm-exactness", "approximate",
        "harm-source", "Hospital trust",
        "aware-exactness", "exact",
        "aware-source", "Children’s social care"));
    dated(fields, "harm", LocalDate.now(clock).minusDays(9));
    dated(fields, "aware", LocalDate.now(clock).minusDays(8));
    for (var index = 0; index < instead.length; index += 2) {
      fields.put(instead[index], instead[index + 1]);
    }
    var flat = new ArrayList<String>();
    fields.forEach((name, value) -> flat.addAll(List.of(name, value)));
    return flat;
  }

  private static void dated(Map<String, String> fields, String event, LocalDate day) {
    fields.put(event + "-day", "" + day.getDayOfMonth());
    fields.put(event + "-month", "" + day.getMonthValue());
    fields.put(event + "-year", "" + day.getYear());
  }

  private String recorded() {
    var sent = posted(base + "/new", manager, form());
    assertThat(sent).hasStatus3xxRedirection();
    var address = String.valueOf(sent.getResponse().getRedirectedUrl());
    for (var partner : List.of(council, police, health)) {
      manager.run(() -> access.grantCase(new CaseGrant.Wish(
          Ids.next(),
          incident(address).caseFile(),
          partner.person(),
          "Decides",
          LocalDate.now(clock).plusDays(90))));
    }
    return address;
  }

  private Incident incident(String address) {
    var id = java.util.UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    return manager.call(() -> incidents.get(new IncidentId(id)));
  }

  private String childOf(String address) {
    var id = incident(address).id().value();
    return address + "/children/"
        + manager.call(() -> incidents.children(List.of(id))).getFirst().id();
  }

  @Test
  void an_empty_list_says_what_comes_next() {
    assertThat(got(base, manager))
        .hasStatusOk()
        .bodyText()
        .contains("record the incident: its case file is opened with it", "Record an incident");
    assertThat(got(base, police))
        .bodyText()
        .contains("The business manager gives access")
        .doesNotContain("Record an incident");
    assertThat(got(base + "/new", police)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void an_incident_is_recorded_and_its_account_stands_folded_away() {
    var form = got(base + "/new", manager);
    assertThat(form).hasStatusOk();
    assertThat(Html.errors(text(form))).isEmpty();
    var address = recorded();

    var page = got(address, police);
    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains("Incident I-1", "K-1", "A baby was hurt at home", "Authority aware")
        .contains("Approximate. Hospital trust", "Not decided yet", "Support for you")
        .contains("Open the account (it may be distressing)")
        .doesNotContain("Correct the facts");
    assertThat(Html.errors(text(page))).isEmpty();
    var list = got(base, police);
    assertThat(list).bodyText().contains("I-1", "K-1").doesNotContain("A baby was hurt at home");
    assertThat(Html.errors(text(list))).isEmpty();
    var file = home + "/cases/" + incident(address).caseFile().value();
    assertThat(got(file, manager)).bodyText().contains("Incident I-1", "People in this case");
  }

  @Test
  void aware_before_harm_is_refused_in_the_field_and_everything_typed_is_kept() {
    var refused = posted(base + "/new", manager, form("harm-year", "2090"));
    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("The authority cannot be aware before the harm", "A bruise was first recorded");
    assertThat(Html.errors(text(refused))).isEmpty();
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    var refused = posted(
        base + "/new",
        manager,
        form(
            "label",
            "",
            "children",
            "Ada",
            "summary",
            " ",
            "area",
            "ML4 2AB",
            "harm-day",
            "31",
            "harm-month",
            "2",
            "aware-exactness",
            "",
            "aware-source",
            ""));

    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains(
            "Enter the label of the case file",
            "Each label must be “Child” and one capital letter",
            "Enter what happened in one line",
            "Enter an area, such as a town, and not an address",
            "The date must be one that exists",
            "Choose how exact the day of becoming aware is",
            "Enter how we know the day of becoming aware");
    assertThat(Html.errors(text(refused))).isEmpty();
  }

  @Test
  void harm_is_a_range_and_the_authority_became_aware_at_a_time() {
    var day = LocalDate.now(clock).minusDays(8);
    var sent = posted(
        base + "/new",
        manager,
        form(
            "harm-exactness", "range",
            "harm-until-day", "" + day.getDayOfMonth(),
            "harm-until-month", "" + day.getMonthValue(),
            "harm-until-year", "" + day.getYear(),
            "known-day", "" + day.getDayOfMonth(),
            "known-month", "" + day.getMonthValue(),
            "known-year", "" + day.getYear(),
            "known-exactness", "approximate",
            "known-source", "Ambulance service",
            "aware-time", "10.40 am"));
    assertThat(sent).hasStatus3xxRedirection();
    assertThat(got(String.valueOf(sent.getResponse().getRedirectedUrl()), manager))
        .bodyText()
        .contains("Between ", "Range. Hospital trust", "Approximate. Ambulance service")
        .contains(", 10:40am", "Not recorded yet");
    var refused = posted(
        base + "/new",
        manager,
        form("harm-exactness", "range", "known-source", "Police", "aware-time", "noonish"));
    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("The date must include a day", "noonish", "like 2pm or 14:30")
        .contains("Choose how exact the day of the harm becoming known is");
    assertThat(Html.errors(text(refused))).isEmpty();
  }

  @Test
  void two_people_who_correct_the_facts_at_once_see_both() {
    var edit = recorded() + "/edit";
    assertThat(Html.errors(text(got(edit, manager)))).isEmpty();
    assertThat(posted(edit, manager, form("version", "0", "area", "Marlbridge")))
        .hasStatus3xxRedirection();

    var clash = posted(edit, manager, form("version", "0", "area", "Marlford"));
    assertThat(clash)
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Somebody else changed this", "Marlbridge", "value=\"Marlford\"");
    assertThat(Html.errors(text(clash))).isEmpty();
    assertThat(posted(edit, manager, form("version", "1", "area", "Marlford")))
        .hasStatus3xxRedirection();
    assertThat(got(edit, police)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void a_partner_records_a_position_and_the_business_manager_is_told_who_can() {
    var child = childOf(recorded());
    assertThat(got(child, police))
        .bodyText()
        .contains("0 of 3 positions recorded", "Record your agency’s position");
    assertThat(got(child, manager))
        .bodyText()
        .contains("Only the delegated partners of Care board, Council and Police")
        .doesNotContain("Record your agency’s position");
    assertThat(posted(child + "/position", manager, List.of("standing", "met", "reasons", "Mine")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Only the delegated partners of Care board, Council and Police", "Mine");

    assertThat(Html.errors(text(got(child + "/position", police)))).isEmpty();
    var refused = posted(child + "/position", police, List.of("standing", "met", "reasons", " "));
    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter your agency’s reasons", "checked");
    assertThat(Html.errors(text(refused))).isEmpty();
    says(child, police, "met", "We read the X-rays as inflicted");
    assertThat(got(child, manager))
        .bodyText()
        .contains("1 of 3 positions recorded", "We read the X-rays as inflicted")
        .contains("Waiting for Care board and Council.");
  }

  private void says(String child, Viewer.Person who, String standing, String reasons) {
    assertThat(posted(child + "/position", who, List.of("standing", standing, "reasons", reasons)))
        .hasStatus3xxRedirection();
  }

  @Test
  void partners_differ_and_the_third_accepts_with_dissent_and_every_word_stays() {
    var child = childOf(recorded());
    says(child, police, "met", "Police reasons");
    says(child, council, "not_met", "Council reasons");
    assertThat(got(child + "/position", police)).bodyText().doesNotContain("record our dissent");
    says(child, health, "not_met", "Health reasons");

    var differ = got(child, police);
    assertThat(differ).bodyText().contains("The partners differ", "Change your agency’s position");
    assertThat(Html.errors(text(differ))).isEmpty();
    assertThat(got(child + "/position", council)).bodyText().doesNotContain("record our dissent");
    assertThat(got(child + "/position", police)).bodyText().contains("record our dissent");
    says(child, police, "dissent", "We stay of our view");

    var decided = got(child, manager);
    assertThat(decided)
        .bodyText()
        .contains("Criteria not met", "with the dissent of Police", "Accepts the decision")
        .contains("Police reasons", "Council reasons", "Health reasons", "We stay of our view")
        .contains("Earlier positions", "Thread")
        .doesNotContain("positions recorded");
    assertThat(Html.errors(text(decided))).isEmpty();
    assertThat(
            posted(child + "/position", council, List.of("standing", "met", "reasons", "Too late")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("The decision for this child stands");
  }

  @Test
  void a_decision_asks_for_a_fresh_second_factor() {
    var child = childOf(recorded());
    var tired = new Viewer.Person(
        police.partnership(),
        police.person(),
        police.agency(),
        police.roles(),
        java.time.Instant.now().minusSeconds(3600));

    assertThat(got(child + "/position", tired).getResponse().getRedirectedUrl())
        .startsWith("/sign-in/again");
  }

  @Test
  void reading_an_incident_is_recorded_with_the_right_by_which_it_was_read() {
    var address = recorded();
    got(address, police);

    var rights = manager.call(() -> java.util.Objects.requireNonNull(transaction.execute(
        _ -> jdbc.sql("select by_right from trail_entry where what = 'read' and subject_id = :id")
            .param("id", incident(address).id().value())
            .query(String.class)
            .list())));
    assertThat(rights).containsExactly("grant");
  }

  private MvcTestResult got(String uri, Viewer.Person who) {
    return pages.get().uri(uri).with(csrf()).with(Actors.as(who)).exchange();
  }

  private MvcTestResult posted(String uri, Viewer.Person who, List<String> fields) {
    var form = pages
        .post()
        .uri(uri)
        .with(csrf())
        .with(Actors.as(who))
        .param("once", Ids.next().toString());
    for (var index = 0; index < fields.size(); index += 2) {
      form = form.param(fields.get(index), fields.get(index + 1));
    }
    return form.exchange();
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
