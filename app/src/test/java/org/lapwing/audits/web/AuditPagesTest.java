package org.lapwing.audits.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
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
class AuditPagesTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  @Autowired
  MockMvcTester pages;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  private Viewer.Person auditor = NOBODY;
  private Viewer.Person practitioner = NOBODY;
  private String base = "";
  private AgencyId health = AgencyId.next();
  private AgencyId police = AgencyId.next();

  @BeforeEach
  void people() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    health = world.agency(north, "Community health", "nhs_provider");
    police = world.agency(north, "Police", "police");
    auditor = world.person(north, health, "Grace", Role.AUDITOR);
    practitioner = world.person(north, police, "Maya", Role.PRACTITIONER);
    base = "/p/" + world.slugOf(north) + "/audits";
  }

  private List<String> plan(String sample) {
    return new ArrayList<>(List.of(
        "title",
        "Is ICON embedded?",
        "theme",
        "Coping with crying",
        "from-day",
        "5",
        "from-month",
        "1",
        "from-year",
        "2026",
        "to-day",
        "5",
        "to-month",
        "3",
        "to-year",
        "2026",
        "sample",
        sample,
        "questions",
        "Recorded?\nFather reached?",
        "agencies",
        health.value().toString(),
        "agencies",
        police.value().toString()));
  }

  private String begun(String address, String sample) {
    var made = posted(address, auditor, plan(sample).toArray(String[]::new));
    assertThat(made).hasStatus3xxRedirection();
    var audit = String.valueOf(made.getResponse().getRedirectedUrl());
    assertThat(posted(audit + "/begin", auditor)).hasStatus3xxRedirection();
    return audit;
  }

  private MvcTestResult entered(String audit, AgencyId agency, String... numbers) {
    return posted(
        audit + "/results/" + agency.value(),
        auditor,
        "found-1",
        numbers[0],
        "of-1",
        numbers[1],
        "found-2",
        numbers[2],
        "of-2",
        numbers[3]);
  }

  @Test
  void an_empty_list_says_why_and_what_next() {
    assertThat(got(base, auditor))
        .hasStatusOk()
        .bodyText()
        .contains("No audit is planned here yet", "Plan an audit");
    assertThat(got(base, practitioner)).bodyText().doesNotContain("href=\"" + base + "/new\"");
  }

  @Test
  void a_plan_says_all_that_is_missing_at_once_in_the_order_of_its_fields() {
    var refused = posted(base + "/new", auditor, "title", "Is ICON embedded?");

    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("value=\"Is ICON embedded?\"")
        .containsSubsequence(
            "Enter what the audit is about",
            "Enter the first day",
            "Enter the last day",
            "Choose how the files are chosen",
            "Enter at least one question",
            "Choose at least one agency");
    assertThat(Html.errors(text(refused))).isEmpty();
  }

  @Test
  void more_files_with_yes_than_were_looked_at_are_refused_in_the_field_and_kept() {
    var audit = begun(base + "/new", "purposive");
    assertThat(Html.errors(text(got(audit + "/results/" + health.value(), auditor))))
        .isEmpty();

    var refused = entered(audit, health, "9", "8", "", "");
    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains(
            "Enter 8 or fewer: no more can be found than were looked at",
            "href=\"#found-1\"",
            "value=\"9\"");
    assertThat(Html.errors(text(refused))).isEmpty();
  }

  @Test
  void files_chosen_on_purpose_are_counted_and_no_range_is_drawn() {
    var audit = begun(base + "/new", "purposive");
    assertThat(entered(audit, health, "6", "8", "0", "8")).hasStatus3xxRedirection();
    assertThat(posted(audit + "/report", auditor))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter the results of every agency first: 1 of 2 are there");
    assertThat(entered(audit, police, "3", "8", "", "")).hasStatus3xxRedirection();

    var page = got(audit, practitioner);
    assertThat(page)
        .bodyText()
        .contains("6 of 8", "0 of 8", "Not asked", "No likely range is drawn")
        .doesNotContain("Likely range", "%</", "Put right");
    assertThat(Html.errors(text(page))).isEmpty();
    assertThat(posted(audit + "/report", auditor)).hasStatus3xxRedirection();
    assertThat(got(base, practitioner)).bodyText().contains("AU-1", "Reported");
  }

  @Test
  void files_drawn_at_random_show_the_range_in_which_all_files_are_likely_to_lie() {
    var audit = begun(base + "/new", "random");
    assertThat(entered(audit, health, "8", "8", "", "")).hasStatus3xxRedirection();

    var page = got(audit, practitioner);
    assertThat(page).bodyText().contains("Likely range", "68 to 100 in 100", "19 times in 20");
    assertThat(Html.errors(text(page))).isEmpty();
  }

  @Test
  void the_same_questions_asked_again_stand_side_by_side() {
    var first = begun(base + "/new", "purposive");
    assertThat(entered(first, health, "6", "8", "4", "8")).hasStatus3xxRedirection();
    assertThat(got(first + "/again", auditor))
        .bodyText()
        .contains("Recorded?\nFather reached?", "Ask the same questions");
    var second = begun(first + "/again", "purposive");
    assertThat(entered(second, health, "7", "8", "5", "8")).hasStatus3xxRedirection();

    var page = got(second, practitioner);
    assertThat(page)
        .bodyText()
        .containsSubsequence("AU-1, to 5 Mar 2026", "AU-2, to 5 Mar 2026", "6 of 8", "7 of 8")
        .contains("one or two more or fewer may be chance");
    assertThat(Html.errors(text(page))).isEmpty();
    assertThat(got(first, practitioner)).bodyText().contains("Asked again in");
  }

  @Test
  void once_it_has_begun_only_the_outline_can_be_changed() {
    var audit = begun(base + "/new", "purposive");
    var form = got(audit + "/plan", auditor);
    assertThat(form)
        .bodyText()
        .contains("What is the audit called?")
        .doesNotContain("What is asked of each file?");
    var fields = plan("random");
    fields.set(1, "Does ICON reach families?");
    assertThat(posted(
            audit + "/plan",
            auditor,
            java.util.stream.Stream.concat(
                    fields.stream(), java.util.stream.Stream.of("version", "1"))
                .toArray(String[]::new)))
        .hasStatus3xxRedirection();
    assertThat(got(audit, practitioner))
        .bodyText()
        .contains("Does ICON reach families?", "Chosen on purpose");
  }

  @Test
  void forms_are_absent_for_those_who_may_only_read() {
    var audit = begun(base + "/new", "purposive");
    for (var path : List.of("/plan", "/join", "/again", "/results/" + health.value())) {
      assertThat(got(audit + path, practitioner)).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(posted(audit + path, practitioner)).hasStatus(HttpStatus.NOT_FOUND);
    }
    for (var path : List.of(audit + "/begin", audit + "/report", base + "/new")) {
      assertThat(posted(path, practitioner)).hasStatus(HttpStatus.NOT_FOUND);
    }
    assertThat(got(audit + "/results/" + Ids.next(), auditor)).hasStatus(HttpStatus.NOT_FOUND);
  }

  private MvcTestResult got(String uri, Viewer.Person who) {
    return pages.get().uri(uri).with(csrf()).with(Actors.as(who)).exchange();
  }

  private MvcTestResult posted(String uri, Viewer.Person who, String... fields) {
    var form = pages
        .post()
        .uri(uri)
        .with(csrf())
        .with(Actors.as(who))
        .param("once", Ids.next().toString());
    for (var index = 0; index < fields.length; index += 2) {
      form = form.param(fields[index], fields[index + 1]);
    }
    return form.exchange();
  }

  private static String text(MvcTestResult result) {
    return new String(
        result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
