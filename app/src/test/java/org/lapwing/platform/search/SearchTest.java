package org.lapwing.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.testing.Actors.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
class SearchTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  @Autowired
  MockMvcTester pages;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Actions actions;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person colleague = NOBODY;
  private Viewer.Person stranger = NOBODY;
  private String here = "";
  private String elsewhere = "";

  @BeforeEach
  void two_partnerships() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    var unit = world.agency(north, "Unit", "other");
    manager = world.person(north, unit, "Ruth", Role.BUSINESS_MANAGER);
    colleague = world.person(north, unit, "Amina", Role.PRACTITIONER);
    stranger =
        world.person(south, world.agency(south, "Unit", "other"), "Sam", Role.BUSINESS_MANAGER);
    here = "/p/" + world.slugOf(north) + "/search";
    elsewhere = "/p/" + world.slugOf(south) + "/search";
  }

  @Test
  void what_was_promised_is_found_by_its_words_and_by_the_name_people_say() {
    raised("Ask about every father");
    raised("Talk over every bruise");

    assertThat(text(found("fathers", manager)))
        .contains("Ask about every father")
        .doesNotContain("bruise");
    assertThat(text(found("a-2", manager))).contains("Talk over every bruise");
    assertThat(text(found("zebras", manager))).contains("Nothing that you may open");
    assertThat(Html.errors(text(found("fathers", manager)))).isEmpty();
  }

  @Test
  void nothing_of_another_partnership_is_found() {
    raised("Ask about every father");

    assertThat(text(looked(elsewhere, "fathers", stranger))).doesNotContain("Ask about every");
  }

  @Test
  void the_words_never_stand_in_an_address_and_nobody_else_can_follow_it() {
    raised("Ask about every father");
    var address =
        Objects.requireNonNull(sent(here, "fathers", manager).getResponse().getRedirectedUrl());

    assertThat(address).doesNotContain("father");
    assertThat(text(got(address, colleague))).doesNotContain("Ask about every father");
    assertThat(text(got(here + "?for=forged", manager))).doesNotContain("Ask about every father");
  }

  @Test
  void one_kind_is_read_page_by_page() {
    for (var number = 0; number < 31; number++) {
      raised("Visit every nursery");
    }
    var first = text(found("nursery", manager));
    assertThat(first).contains("All actions with these words", "A-31").doesNotContain("A-26<");

    var all = next(first, "kind=action");
    assertThat(all).contains("A-31", "A-7<").doesNotContain("A-6<");
    assertThat(next(all, "after=")).contains("A-6<", "A-1<").doesNotContain("A-7<");
  }

  @Test
  void nothing_to_look_for_is_said_beside_the_field() {
    var empty = sent(here, "  ", manager);
    assertThat(empty)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Enter a word to look for");
    assertThat(Html.errors(text(empty))).isEmpty();
    assertThat(text(sent(here, "x".repeat(201), manager))).contains("Enter 200 characters");
  }

  private void raised(String promise) {
    var today = LocalDate.of(2026, 4, 9);
    manager.run(() -> actions.raise(
        new NewAction(
            new Origin("statement", null, "", "Our statement"),
            Promise.of(promise),
            new Owner(manager.person(), manager.agency(), List.of()),
            Dates.of(null, today),
            new State.UnderWay(today, "")),
        Ids.next()));
  }

  private String next(String page, String with) {
    var href =
        java.util.regex.Pattern.compile("href=\"([^\"]*" + with + "[^\"]*)\"").matcher(page);
    assertThat(href.find()).as("a way with " + with).isTrue();
    return text(got(href.group(1).replace("&amp;", "&"), manager));
  }

  private MvcTestResult found(String words, Viewer.Person who) {
    return looked(here, words, who);
  }

  private MvcTestResult looked(String where, String words, Viewer.Person who) {
    return got(
        Objects.requireNonNull(sent(where, words, who).getResponse().getRedirectedUrl()), who);
  }

  private MvcTestResult sent(String where, String words, Viewer.Person who) {
    return pages.post().uri(where).with(csrf()).with(as(who)).param("q", words).exchange();
  }

  private MvcTestResult got(String address, Viewer.Person who) {
    return pages.get().uri(java.net.URI.create(address)).with(as(who)).exchange();
  }

  private static String text(MvcTestResult result) {
    return new String(
        result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
