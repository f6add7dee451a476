package org.lapwing.incidents.web.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.AnIncident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Widenings;
import org.lapwing.incidents.web.Asking;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.Html;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class ReferralPagesTest {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final String[] whole = {
    "summary", "A baby was hurt at home",
    "account", "The X-ray was read twice",
    "area", "Marlton",
    "harm-day", "" + today.getDayOfMonth(),
    "harm-month", "" + today.getMonthValue(),
    "harm-year", "" + today.getYear(),
    "children", "2",
    "agreed", "Named nurse"
  };

  @Autowired
  MockMvcTester pages;

  @Autowired
  ListableBeanFactory beans;

  private Asking asking() {
    return new Asking(pages);
  }

  private static String sound(MvcTestResult page) {
    assertThat(page).hasStatusOk();
    assertThat(Html.errors(Asking.text(page))).isEmpty();
    return Asking.text(page);
  }

  private static String on(MvcTestResult sent) {
    assertThat(sent).hasStatus3xxRedirection();
    return String.valueOf(sent.getResponse().getRedirectedUrl()).replaceAll("[?].*", "");
  }

  private String referred(AnIncident here) {
    return on(asking().posted(here.home + "/referrals/new", here.hospital, whole));
  }

  private Viewer.Person of(AnIncident here, Viewer.Person colleague) {
    return here.world()
        .person(colleague.partnership(), colleague.agency(), "Colleague", Role.REPRESENTATIVE);
  }

  @Test
  void a_representative_without_a_case_refers_and_is_told_that_it_reports_no_child_at_risk() {
    var here = new AnIncident(beans);
    assertThat(sound(asking().got(here.home + "/referrals/new", here.hospital)))
        .contains("This is not how to report a child at risk", "999")
        .contains(here.home.replace("/p/", "/") + "/help");

    var referral = referred(here);
    assertThat(sound(asking().got(referral, here.hospital)))
        .contains("A baby was hurt at home", "Waiting. The partnership looks at it")
        .doesNotContain("Decide what becomes of it");
    assertThat(sound(asking().got(here.home + "/referrals", of(here, here.hospital))))
        .contains("A baby was hurt at home");
    assertThat(sound(asking().got(here.home + "/referrals", here.police)))
        .doesNotContain("A baby was hurt at home");
    assertThat(asking().got(referral, here.police)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(asking().got(referral + "/triage", here.hospital)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void all_that_is_wrong_is_said_at_once_and_what_was_typed_stays() {
    var here = new AnIncident(beans);
    var refused = asking()
        .posted(
            here.home + "/referrals/new",
            here.hospital,
            "summary",
            "",
            "area",
            "",
            "children",
            "0",
            "harm-day",
            "3",
            "account",
            "It stays");

    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter what happened in one line", "Enter how many children were hurt")
        .contains("The day must include a month", "Enter who agrees", "It stays");
    assertThat(Html.errors(Asking.text(refused))).isEmpty();
  }

  @Test
  void it_is_not_taken_up_and_the_agency_sees_the_neutral_outcome_alone() {
    var here = new AnIncident(beans);
    var referral = referred(here);
    var refused = asking().posted(referral + "/triage", here.manager, "why", "");
    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Choose what becomes of this referral", "Enter why");
    assertThat(on(asking()
            .posted(
                referral + "/triage",
                here.manager,
                "outcome",
                "do_not_notify",
                "why",
                "The second reading explains the fracture")))
        .isEqualTo(referral);

    assertThat(sound(asking().got(referral, here.manager)))
        .contains("Not taken up", "The second reading explains the fracture", "Decide otherwise");
    assertThat(sound(asking().got(referral, here.hospital)))
        .contains("Not taken up on ")
        .doesNotContain("The second reading");
  }

  @Test
  void taken_up_for_learning_it_becomes_an_incident_that_widens_the_cohort_on_purpose() {
    var here = new AnIncident(beans);
    here.recorded("K-3", today, "Child A");
    var referral = referred(here);
    assertThat(sound(asking().got(referral, here.manager)))
        .contains("It may be recorded already", "I-1, K-3");

    var form = asking()
        .posted(
            referral + "/triage",
            here.manager,
            "outcome",
            "learning",
            "why",
            "Crying was met with a leaflet")
        .getResponse()
        .getRedirectedUrl();
    assertThat(sound(asking().got(String.valueOf(form), here.manager)))
        .contains("value=\"A baby was hurt at home\"", "Child A, Child B", "value=\"Marlton\"");
    var incident = on(recorded(here, referral.substring(referral.lastIndexOf('/') + 1)));

    assertThat(sound(asking().got(incident, here.manager)))
        .contains("Possible duplicate", "I-1", "Consider learning", "On purpose");
    var children = here.children(new IncidentId(
        java.util.UUID.fromString(incident.substring(incident.lastIndexOf('/') + 1))));
    assertThat(
            here.manager.call(() -> beans.getBean(Widenings.class).of(children)).values())
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.reason()).isEqualTo("Crying was met with a leaflet"));
    assertThat(sound(asking().got(incident + "/children/" + children.getFirst(), here.manager)))
        .contains("Looked at on purpose", "Crying was met with a leaflet");
    assertThat(sound(asking().got(referral, here.hospital))).contains("Taken up for learning");
    walled(here, incident);
  }

  private MvcTestResult recorded(AnIncident here, String referral) {
    var day =
        new String[] {"" + today.getDayOfMonth(), "" + today.getMonthValue(), "" + today.getYear()};
    return asking()
        .posted(
            here.home + "/incidents/new",
            here.manager,
            "referral",
            referral,
            "label",
            "K-8",
            "children",
            "Child A, Child B",
            "summary",
            "A baby was hurt at home",
            "area",
            "Marlton",
            "harm-day",
            day[0],
            "harm-month",
            day[1],
            "harm-year",
            day[2],
            "harm-exactness",
            "approximate",
            "harm-source",
            "Hospital",
            "aware-day",
            day[0],
            "aware-month",
            day[1],
            "aware-year",
            day[2],
            "aware-exactness",
            "exact",
            "aware-source",
            "Referral");
  }

  /** Once it is of a case, a wall around that case hides the referral too. */
  private void walled(AnIncident here, String incident) {
    var second = here.world()
        .person(here.manager.partnership(), here.manager.agency(), "Second", Role.BUSINESS_MANAGER);
    assertThat(sound(asking().got(here.home + "/referrals", second)))
        .contains("A baby was hurt at home");
    var id = new IncidentId(
        java.util.UUID.fromString(incident.substring(incident.lastIndexOf('/') + 1)));
    var file = here.manager
        .call(() -> beans.getBean(org.lapwing.incidents.Incidents.class).get(id))
        .caseFile();
    here.manager.run(() -> AnIncident.took(beans
        .getBean(Access.class)
        .buildWall(Ids.next(), file, second.person(), "Knows the family")));
    assertThat(sound(asking().got(here.home + "/referrals", second)))
        .doesNotContain("A baby was hurt at home");
  }

  @Test
  void a_cohort_is_widened_for_a_reason_and_not_for_a_child_who_counts_as_statutory() {
    var here = new AnIncident(beans);
    var id = here.recorded("K-3", today, "Child A");
    var child = here.home + "/incidents/" + id.value() + "/children/"
        + here.children(id).getFirst();

    var refused = asking().posted(child + "/widen", here.police, "reason", "");
    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter why this child is looked at although the criteria are not met");
    for (var who : List.of(here.council, here.police, here.health)) {
      on(asking().posted(child + "/position", who, "standing", "met", "reasons", "So it is"));
    }
    assertThat(asking().posted(child + "/widen", here.police, "reason", "All the same"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("there is nothing to widen");
    assertThat(sound(asking().got(child, here.police))).doesNotContain("Learn from this child");
  }
}
