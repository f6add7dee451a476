package org.lapwing.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.testing.Actors.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.publication.Accent;
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
class ColoursPageTest {

  private static final Viewer.Person NOBODY = new Viewer.Person(
      PartnershipId.next(), PersonId.next(), AgencyId.next(), java.util.Set.of(), null);

  @Autowired
  MockMvcTester pages;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  private Viewer.Person administrator = NOBODY;
  private Viewer.Person manager = NOBODY;
  private String slug = "";
  private String neighbour = "";

  @BeforeEach
  void people() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    slug = world.slugOf(north);
    neighbour = world.slugOf(world.partnership("South"));
    var unit = world.agency(north, "Unit", "other");
    administrator = world.person(north, unit, "Ada", Role.ADMINISTRATOR);
    manager = world.person(north, unit, "Max", Role.BUSINESS_MANAGER);
  }

  @Test
  void a_colour_is_shown_before_it_is_chosen_and_then_worn_by_the_public_site_alone() {
    assertThat(body(open("/" + slug + "/help")))
        .contains("content=\"#14532d\"")
        .doesNotContain("/colours/");
    var shown = administered("?colour=%231d3c6e");
    assertThat(shown)
        .hasStatusOk()
        .bodyText()
        .contains(
            "fill=\"#1d3c6e\"",
            "contrast of " + new Accent("1d3c6e").contrastSaid() + " to 1",
            "Use this colour");
    assertThat(Html.errors(body(shown))).isEmpty();
    assertThat(body(open("/" + slug + "/help"))).doesNotContain("/colours/");

    assertThat(chosen(administrator, "", "#1d3c6e")).hasStatus(HttpStatus.FOUND);

    var sheet = "/" + slug + "/colours/1d3c6e.css";
    for (var page : new String[] {"", "/help", "/services", "/plan", "/statements"}) {
      var html = body(open("/" + slug + page));
      assertThat(html)
          .contains("href=\"" + sheet + "\"", "<meta name=\"theme-color\" content=\"#1d3c6e\">");
      assertThat(Html.errors(html)).isEmpty();
    }
    assertThat(open(sheet)).hasContentType("text/css;charset=UTF-8");
    assertThat(open(sheet))
        .hasStatusOk()
        .bodyText()
        .contains("@media screen{.app-header{background:#1d3c6e}");
    assertThat(open(sheet))
        .headers()
        .hasValue("Cache-Control", "max-age=31536000, public, immutable");
    assertThat(body(open("/" + neighbour + "/help"))).doesNotContain("/colours/");
    assertThat(body(administered(""))).contains("#1d3c6e, your own").doesNotContain(sheet);

    assertThat(chosen(administrator, "/ours", "")).hasStatus(HttpStatus.FOUND);
    assertThat(body(open("/" + slug + "/help"))).doesNotContain("/colours/");
  }

  @Test
  void a_colour_that_nobody_could_read_on_is_refused_with_one_that_everybody_can() {
    var refused = administered("?colour=%23ffd700");

    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("must be at least 4.5", "value=\"#ffd700\"", " instead</a>")
        .doesNotContain("Use this colour");
    assertThat(Html.errors(body(refused))).isEmpty();
    assertThat(chosen(administrator, "", "#ffd700")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(administered("?colour=blue")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(body(open("/" + slug))).doesNotContain("/colours/");
    assertThat(open("/" + slug + "/colours/ffd700.css")).hasStatus(404);
    assertThat(open("/" + slug + "/colours/123.css")).hasStatus(404);
  }

  @Test
  void only_an_administrator_finds_the_page() {
    assertThat(pages.get().uri("/p/" + slug + "/colours").with(as(manager))).hasStatus(404);
    assertThat(chosen(manager, "", "#1d3c6e")).hasStatus(404);
    assertThat(chosen(manager, "/ours", "")).hasStatus(404);
    assertThat(body(open("/" + slug))).doesNotContain("/colours/");
  }

  private MvcTestResult open(String path) {
    return pages.get().uri(path).exchange();
  }

  private MvcTestResult administered(String query) {
    return pages
        .get()
        .uri(java.net.URI.create("/p/" + slug + "/colours" + query))
        .with(as(administrator))
        .exchange();
  }

  private MvcTestResult chosen(Viewer.Person who, String way, String colour) {
    return pages
        .post()
        .uri("/p/" + slug + "/colours" + way)
        .with(as(who))
        .with(csrf())
        .param("once", Ids.next().toString())
        .param("colour", colour)
        .exchange();
  }

  private static String body(MvcTestResult page) {
    return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
