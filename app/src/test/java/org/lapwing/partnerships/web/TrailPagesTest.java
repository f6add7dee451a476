package org.lapwing.partnerships.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lapwing.testing.Actors.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
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
class TrailPagesTest {

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

  private Viewer.Person manager = NOBODY;
  private Viewer.Person visitor = NOBODY;
  private String trail = "";

  @BeforeEach
  void a_case_file_was_opened() {
    var world = new World(jdbc, transaction);
    var marlshire = world.partnership("Marlshire");
    var unit = world.agency(marlshire, "Business unit", "other");
    manager = world.person(marlshire, unit, "Ruth Adeyemi", Role.BUSINESS_MANAGER);
    visitor = world.person(marlshire, unit, "Maya Patel", Role.PRACTITIONER);
    trail = "/p/" + world.slugOf(marlshire) + "/trail";
    manager.run(() -> cases.open(CaseId.next(), "K-1"));
  }

  @Test
  void the_manager_reads_who_did_what() {
    var page = get(trail, manager);

    assertThat(page).hasStatusOk();
    assertThat(text(page)).contains("Ruth Adeyemi", "Opened a case file", "Case K-1");
    assertThat(Html.errors(text(page))).isEmpty();
  }

  @Test
  void the_trail_is_asked_by_person_deed_and_record() {
    assertThat(text(get(trail + "?what=role-given", manager)))
        .contains("Nothing stands in the trail");
    assertThat(text(get(trail + "?what=case-opened&who=" + manager.person().value(), manager)))
        .contains("</span>Opened a case file</td>");
    assertThat(get(trail + "?what=drop&who=x&subject=y&before=z", manager)).hasStatusOk();
  }

  @Test
  void a_practitioner_finds_no_trail_and_cannot_have_it_verified() {
    assertThat(get(trail, visitor)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(
            pages.post().uri(trail + "/verify").with(csrf()).with(as(visitor)).exchange())
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void verifying_shows_how_it_goes_on_and_ends_in_words() {
    var asked =
        pages.post().uri(trail + "/verify").with(csrf()).with(as(manager)).exchange();
    assertThat(asked).hasStatus(HttpStatus.SEE_OTHER);
    var progress = Objects.requireNonNull(asked.getResponse().getRedirectedUrl());

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(text(get(progress, manager))).contains("The trail holds"));
    assertThat(Html.errors(text(get(progress, manager)))).isEmpty();
    assertThat(get(progress, visitor)).hasStatus(HttpStatus.NOT_FOUND);
  }

  private MvcTestResult get(String address, Viewer.Person who) {
    return pages.get().uri(java.net.URI.create(address)).with(as(who)).exchange();
  }

  private static String text(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
