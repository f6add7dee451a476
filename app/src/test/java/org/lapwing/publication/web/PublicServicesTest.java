package org.lapwing.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.directory.Ages;
import org.lapwing.directory.Offer;
import org.lapwing.directory.PhoneHours;
import org.lapwing.directory.PhoneWish;
import org.lapwing.directory.RoutesOfServices;
import org.lapwing.directory.Running;
import org.lapwing.directory.Service.About;
import org.lapwing.directory.Services;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
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

/** Anybody looks for a service by what they need, without signing in and without a trace. */
@SpringBootTest
@AutoConfigureMockMvc
class PublicServicesTest {

  private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*afterId=[^\"]*)\"");

  @Autowired
  MockMvcTester pages;

  @Autowired
  Services services;

  @Autowired
  RoutesOfServices routes;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  private PartnershipId north = PartnershipId.next();
  private String slug = "";
  private String neighbour = "";

  @BeforeEach
  void services() {
    var world = new World(jdbc, transaction);
    north = world.partnership("North");
    slug = world.slugOf(north);
    neighbour = world.slugOf(world.partnership("South"));
    listed("Night line", "Listens when a baby cries", "Parents of babies");
    listed("Sports club", "Football on Saturdays", "Children over five");
  }

  @Test
  void a_service_is_found_by_what_it_does_and_says_how_far_its_number_is_sure() {
    var found = open("?words=crying%20baby");

    assertThat(found)
        .hasStatusOk()
        .bodyText()
        .contains("Night line", "01632 960 142", "Not verified: nobody here has called")
        .doesNotContain("Sports club");
    assertThat(Html.errors(text(found))).isEmpty();
    assertThat(found.getResponse().getCookies()).isEmpty();
    assertThat(open("")).bodyText().contains("Night line", "Sports club");
    assertThat(open("?words=zebras")).bodyText().contains("Nothing listed here fits all of this");
  }

  @Test
  void nothing_of_a_neighbour_is_found() {
    assertThat(pages.get().uri("/" + neighbour + "/services").exchange())
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Night line");
    assertThat(pages.get().uri("/no-such-place/services")).hasStatus(404);
  }

  @Test
  void many_services_are_read_page_by_page_each_once() {
    for (var number = 10; number < 40; number++) {
      listed("Group " + number, "Meets on Mondays", "Everybody");
    }
    var first = text(open("?words=Mondays"));
    assertThat(first).contains("Group 10", "Group 29").doesNotContain("Group 30");
    var next = NEXT.matcher(first);
    assertThat(next.find()).isTrue();
    assertThat(text(pages
            .get()
            .uri(java.net.URI.create(next.group(1).replace("&amp;", "&")))
            .exchange()))
        .contains("Group 30", "Group 39")
        .doesNotContain("Group 29");
  }

  @Test
  void words_without_end_are_refused_kindly() {
    var refused = open("?words=" + "x".repeat(10_000));

    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Look for 200 characters or fewer");
    assertThat(Html.errors(text(refused))).isEmpty();
    assertThat(open("?words=%22(&after=%27&afterId=nobody")).hasStatus(400);
    assertThat(open("?words=%22(%20%7C%20!")).hasStatusOk();
  }

  @Test
  void a_service_has_a_page_of_its_own_that_search_engines_understand() {
    var list = text(open("?words=crying"));
    var at = list.indexOf("/" + slug + "/services/");
    var page = pages.get().uri(list.substring(at).split("\"", 2)[0]).exchange();

    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains(
            "itemtype=\"https://schema.org/GovernmentService\"",
            "itemprop=\"telephone\">01632 960 142",
            "Not verified: nobody here has called",
            "Exit this page");
    assertThat(Html.errors(text(page))).isEmpty();
    assertThat(pages.get().uri("/" + slug + "/services/" + Ids.next())).hasStatus(404);
    assertThat(pages
            .get()
            .uri("/" + neighbour + list.substring(at + slug.length() + 1).split("\"", 2)[0]))
        .hasStatus(404);
  }

  @Test
  void services_are_narrowed_by_age_need_and_place() {
    new Viewer.Job(north, "test").run(() -> {
      var about = new About("Feeding café", "Helps", "Mothers", "Fenby", "", false, "A page");
      var id = took(services.add(about, Ids.next())).id();
      var feeding = services.needs().stream()
          .filter(need -> need.code().equals("feeding"))
          .map(org.lapwing.directory.Need::id)
          .collect(java.util.stream.Collectors.toSet());
      var offer = new Offer(
          "",
          "",
          "",
          false,
          new Ages(0, 1),
          new Offer.Cost.Free(),
          List.of(),
          feeding,
          Running.ACTIVE);
      took(services.offer(id, 0, offer));
    });

    assertThat(open("?need=feeding"))
        .bodyText()
        .contains("Feeding café")
        .doesNotContain("Night line");
    assertThat(open("?age=1&place=fenby"))
        .bodyText()
        .contains("Feeding café")
        .doesNotContain("Night line");
    assertThat(open("?age=2&place=fenby")).bodyText().doesNotContain("Feeding café");
    assertThat(open("?age=one&place=fenby&need=zebras"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains(
            "age of the child must be a whole number", "Choose from the list", "value=\"fenby\"");
    assertThat(Html.errors(text(open("?need=feeding&age=1")))).isEmpty();
  }

  @Test
  void a_service_that_has_ended_is_not_shown_and_one_that_is_closed_for_now_says_so() {
    new Viewer.Job(north, "test").run(() -> {
      var both = services.page("", new java.util.UUID(0, 0));
      took(services.offer(both.get(0).id(), 0, running(Running.CLOSED_FOR_NOW)));
      took(services.offer(both.get(1).id(), 0, running(Running.DEFUNCT)));
    });

    assertThat(open(""))
        .bodyText()
        .contains("Night line", "Closed for the time being")
        .doesNotContain("Sports club");
  }

  private static Offer running(Running running) {
    var said = Offer.NOT_SAID;
    return new Offer(
        "", "", "", false, said.ages(), said.cost(), List.of(), java.util.Set.of(), running);
  }

  private MvcTestResult open(String query) {
    return pages
        .get()
        .uri(java.net.URI.create("/" + slug + "/services" + query))
        .exchange();
  }

  private void listed(String name, String does, String forWhom) {
    new Viewer.Job(north, "test").run(() -> {
      var about = new About(name, does, forWhom, "North", "", false, "A page");
      var id = took(services.add(about, Ids.next())).id();
      var wish = new PhoneWish("", "01632 960 142", new PhoneHours.NotSaid(), "", "A page");
      took(routes.add(id, wish, Ids.next()));
    });
  }

  private static <T> T took(Outcome<T> outcome) {
    return ((Accepted<T>) outcome).value();
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
