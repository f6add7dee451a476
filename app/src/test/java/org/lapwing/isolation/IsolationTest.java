package org.lapwing.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.testing.Actors.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Viewer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest
@AutoConfigureMockMvc
class IsolationTest {

  private static final String SENTINEL = Everything.SENTINEL;

  /** Addresses that lie before sign-in, each with what it may show to anybody. */
  private static final Map<String, String> OPEN = Map.ofEntries(
      Map.entry("/", "the list of public sites"),
      Map.entry("/accessibility", "what we promise"),
      Map.entry("/privacy", "what we promise"),
      Map.entry("/cookies", "what we promise"),
      Map.entry("/components", "our components, in development alone"),
      Map.entry("/.well-known/security.txt", "whom to tell of a weakness"),
      Map.entry("/error", "what went wrong"),
      Map.entry("/sign-in", "the first step of sign-in"),
      Map.entry("/sign-in/", "further steps of sign-in, for whoever gave the password"),
      Map.entry("/sign-out", "the end of a session"),
      Map.entry("/invitation/", "one invitation, for whoever holds its link"),
      Map.entry("/calendar/", "days and counts, for whoever holds the secret address"),
      Map.entry("/update/", "one action, for whoever holds the link in its owner's letter"),
      Map.entry("/answer/", "one request, for whoever holds its link and gives its code"),
      Map.entry("/{slug}", "the public site: read through the public's own role"));

  @Autowired
  MockMvcTester pages;

  @Autowired
  ListableBeanFactory beans;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void every_address_lies_behind_sign_in_or_says_why_it_need_not() {
    assertThat(Route.all(mapping))
        .filteredOn(route -> !route.isBehindSignIn())
        .allSatisfy(route -> assertThat(OPEN.keySet())
            .as("why %s is open", route)
            .anyMatch(open -> route.pattern().equals(open)
                || (open.endsWith("/") && open.length() > 1 && route.pattern().startsWith(open))
                || (open.equals("/{slug}") && route.pattern().startsWith("/{slug}/"))));
  }

  @Test
  void those_who_belong_there_find_what_the_others_must_not() {
    var world = new Everything(beans);
    var seen = new ArrayList<Route>();
    for (var route : behindSignIn()) {
      if (route.verb().equals(HttpMethod.GET)
          && body(ask(route, route.address(world.slug, world.names()), world.manager()))
              .contains(SENTINEL)) {
        seen.add(route);
      }
    }
    // The fixture is worth nothing if its owner does not see it.
    assertThat(seen).hasSizeGreaterThan(20);
  }

  @Test
  void the_manager_of_another_partnership_gets_nothing_by_either_name() {
    var world = new Everything(beans);
    for (var route : behindSignIn()) {
      var foreign = ask(route, route.address(world.slug, world.names()), world.stranger);
      nothing(route, foreign);
      if (route.isInPartnership()) {
        absent(route, foreign, "under the foreign name");
        var own = ask(route, route.address(world.elsewhere, world.names()), world.stranger);
        nothing(route, own);
        if (route.namesRecord()) {
          absent(route, arrived(own, world.stranger), "under their own name");
        }
      }
    }
  }

  @Test
  void who_is_not_signed_in_is_led_to_sign_in() {
    var world = new Everything(beans);
    for (var route : behindSignIn()) {
      var answer = ask(route, route.address(world.slug, world.names()), null);
      nothing(route, answer);
      assertThat(answer.getResponse().getRedirectedUrl())
          .as("%s for somebody signed out", route)
          .startsWith("/sign-in");
    }
  }

  @Test
  void without_a_grant_or_behind_a_wall_there_is_no_case() {
    var world = new Everything(beans);
    for (var route : behindSignIn()) {
      if (route.isAboutCase(world.ofCase())) {
        for (var who : List.of(world.ungranted, world.walled)) {
          var answer = ask(route, route.address(world.slug, world.names()), who);
          nothing(route, answer);
          absent(route, answer, "for " + who.roles());
        }
      }
    }
    assertThat(body(ask(cases(), cases().address(world.slug, world.names()), world.walled)))
        .doesNotContain("QF-1");
    assertThat(body(ask(cases(), cases().address(world.slug, world.names()), world.manager())))
        .contains("QF-1");
  }

  @Test
  void an_agency_representative_reaches_the_own_request_and_nothing_else_of_a_case() {
    var world = new Everything(beans);
    var own = world.ungranted.call(
        () -> transaction.execute(_ -> jdbc.sql("select id from information_request")
            .query(java.util.UUID.class)
            .list()));
    assertThat(own).hasSize(1);
    var page = "/p/" + world.slug + "/requests/" + own.getFirst();
    assertThat(ask(new Route(HttpMethod.GET, page), page, world.ungranted)).hasStatusOk();
    for (var route : behindSignIn()) {
      if (route.isAboutCase(world.ofCase())) {
        var answer = ask(route, route.address(world.slug, world.names()), world.ungranted);
        nothing(route, answer);
        absent(route, answer, "for a representative of another agency");
      }
    }
  }

  @Test
  void a_page_that_leaks_would_be_found() {
    var leak = new Route(HttpMethod.GET, "/p/{slug}/leaks/{nobodyKnows}");
    var world = new Everything(beans);

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> leak.address(world.slug, world.names()))
        .hasMessageContaining("nobodyKnows");
    var shown = ask(cases(), "/p/" + world.slug + "/people", world.manager());
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> nothing(leak, shown))
        .isInstanceOf(AssertionError.class);
  }

  private List<Route> behindSignIn() {
    return Route.all(mapping).stream().filter(Route::isBehindSignIn).toList();
  }

  private static Route cases() {
    return new Route(HttpMethod.GET, "/p/{slug}/cases");
  }

  private static void nothing(Route route, MvcTestResult answer) {
    assertThat(body(answer)).as("what %s shows", route).doesNotContain(SENTINEL);
    assertThat(answer.getResponse().getHeaderNames())
        .allSatisfy(name ->
            assertThat(answer.getResponse().getHeaders(name).toString()).doesNotContain(SENTINEL));
  }

  /** Where an answer leads that sends its asker on within the partnership, having looked at nothing yet. */
  private MvcTestResult arrived(MvcTestResult answer, Viewer.Person who) {
    var on = answer.getResponse().getRedirectedUrl();
    return on != null && on.startsWith("/p/")
        ? ask(new Route(HttpMethod.GET, on), on, who)
        : answer;
  }

  private static void absent(Route route, MvcTestResult answer, String to) {
    assertThat(answer.getResponse().getStatus())
        .as("%s %s, led to %s", route, to, answer.getResponse().getRedirectedUrl())
        .isEqualTo(404);
  }

  private MvcTestResult ask(Route route, String address, Viewer.@Nullable Person who) {
    var request = pages.method(route.verb()).uri(URI.create(address)).with(csrf());
    if (who != null) {
      request = request.with(as(who));
    }
    if (route.verb().equals(HttpMethod.POST)) {
      request = request
          .param("once", Ids.next().toString())
          .param("version", "0")
          .param("words", Ids.next().toString())
          .param("reason", "A reason of some length")
          .param("note", "A note");
    }
    return request.exchange();
  }

  private static String body(MvcTestResult answer) {
    return new String(
        answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
