package org.lapwing.oversight.web.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
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
class RiskPagesTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  @Autowired
  MockMvcTester pages;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Clock clock;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person health = NOBODY;
  private Viewer.Person police = NOBODY;
  private String home = "";
  private String base = "";
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void a_register() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    manager =
        world.person(north, world.agency(north, "Unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    health = world.person(
        north, world.agency(north, "Health", "nhs_provider"), "Amina", Role.PRACTITIONER);
    police =
        world.person(north, world.agency(north, "Police", "police"), "Jo", Role.REPRESENTATIVE);
    home = "/p/" + world.slugOf(north);
    base = home + "/risks";
    today = LocalDate.now(clock);
  }

  @Test
  void from_an_empty_register_to_a_risk_that_is_scored_again_and_closed() {
    assertThat(valid(got(base, manager))).contains("No risk is on the register", "Enter a risk");
    var risk = entered();
    assertThat(valid(got(base, police)))
        .contains("RK-1", "Fathers stay out of sight", "app-heat__cell--extreme", "4 × 4 = 16")
        .doesNotContain("Enter a risk");

    assertThat(valid(got(risk + "/score", health))).contains("4 Likely");
    assertThat(posted(
            risk + "/score",
            health,
            day("reason", "Ten fathers were asked", "likelihood", "2", "impact", "4")))
        .hasStatus3xxRedirection();
    assertThat(valid(got(risk + "?done=scored", police)))
        .contains("Unlikely and major, 2 × 4 = 8", "Ten fathers were asked", "Looked at again")
        .doesNotContain("/score\"");

    assertThat(valid(got(risk + "/close", manager))).contains("no longer watched");
    assertThat(posted(risk + "/close", manager, "because", "It is over")).hasStatus3xxRedirection();
    assertThat(valid(got(risk, health))).contains("by Ruth: It is over");
    assertThat(valid(got(base, police))).contains("No longer watched");
  }

  @Test
  void all_that_is_missing_is_said_at_once() {
    var refused = posted(base + "/new", manager, "title", "Fathers", "impact", "9");

    assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(valid(refused))
        .contains(
            "Enter what could happen",
            "Choose who looks after it",
            "Choose how likely it is",
            "Choose how grave it would be",
            "Enter the day on which it is looked at again",
            "value=\"Fathers\"");
  }

  @Test
  void its_words_are_changed_by_those_who_keep_the_register_and_nobody_s_change_is_lost() {
    var risk = entered();
    assertThat(valid(got(risk + "/edit", manager))).contains("Fathers stay out of sight");
    assertThat(got(risk + "/edit", health)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(got(base + "/new", police)).hasStatus(HttpStatus.NOT_FOUND);
    var theirs = told("version", "0");
    theirs[1] = "Nobody speaks with fathers";
    assertThat(posted(risk + "/edit", manager, theirs)).hasStatus3xxRedirection();
    var late = posted(risk + "/edit", manager, told("version", "0"));
    assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(valid(late))
        .contains(
            "Somebody else has changed this risk meanwhile: “Nobody speaks with fathers”",
            "value=\"Fathers stay out of sight\"");
  }

  @Test
  void an_action_is_joined_by_its_short_name() {
    var risk = entered();
    assertThat(valid(got(risk + "/action", health))).contains("Which action is done about it?");
    var refused = posted(risk + "/action", health, "action", "A-99");

    assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(valid(refused)).contains("an action that is here");
  }

  @Test
  void the_page_of_what_came_of_it_is_there_for_whoever_gave_nothing_yet() {
    assertThat(valid(got(home + "/contributed", police)))
        .contains("What came of what you told us", "this page tells you what it led to");
    assertThat(valid(got(home, police))).contains(home + "/contributed");
  }

  private String entered() {
    var once = Ids.next().toString();
    assertThat(posted(
            base + "/new",
            manager,
            told(
                "once",
                once,
                "reason",
                "Agreed",
                "before-likelihood",
                "5",
                "before-impact",
                "4",
                "likelihood",
                "4",
                "impact",
                "4")))
        .hasStatus3xxRedirection();
    return base + "/" + once;
  }

  private String[] told(String... more) {
    var fields = new ArrayList<>(List.of(day(
        "title", "Fathers stay out of sight", "happening", "Nobody knows him", "cause", "Forms")));
    fields.addAll(
        List.of("consequence", "Nobody helps", "owner", health.person().value().toString()));
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }

  private String[] day(String... more) {
    var review = today.plusDays(60);
    var fields = new ArrayList<>(List.of(more));
    fields.addAll(List.of(
        "review-day",
        "" + review.getDayOfMonth(),
        "review-month",
        "" + review.getMonthValue(),
        "review-year",
        "" + review.getYear()));
    return fields.toArray(String[]::new);
  }

  private MvcTestResult got(String uri, Viewer.Person who) {
    return pages.get().uri(uri).with(csrf()).with(Actors.as(who)).exchange();
  }

  private MvcTestResult posted(String uri, Viewer.Person who, String... fields) {
    var form = pages.post().uri(uri).with(csrf()).with(Actors.as(who));
    var all = new ArrayList<>(List.of(fields));
    if (!all.contains("once")) {
      all.addAll(List.of("once", Ids.next().toString()));
    }
    for (var index = 0; index < all.size(); index += 2) {
      form = form.param(all.get(index), all.get(index + 1));
    }
    return form.exchange();
  }

  /** What a page says, which must be valid HTML. */
  private static String valid(MvcTestResult result) {
    var text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    assertThat(Html.errors(text)).isEmpty();
    return text;
  }
}
