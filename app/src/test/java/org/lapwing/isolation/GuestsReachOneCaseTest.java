package org.lapwing.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.testing.Actors.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.Area;
import org.lapwing.partnerships.Areas;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Guest;
import org.lapwing.partnerships.Guests;
import org.lapwing.partnerships.Role;
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

/** Somebody of a neighbouring partnership who was let into one case reaches that case and nothing else, by every route. */
@SpringBootTest
@AutoConfigureMockMvc
class GuestsReachOneCaseTest {

  private static final Pattern WAY = Pattern.compile("(?:href|action)=\"(/p/[^\"#?]*)");

  /** The tables of a partnership that are closed to guests. */
  private static final String TABLES = """
      select c.relname
        from pg_class c
        join pg_policy p on p.polrelid = c.oid and p.polname = 'not_for_guests'
       where has_table_privilege('lapwing_app', c.oid, 'select')
       order by c.relname
      """;

  /** What a guest who reads a case may be shown. */
  private static final Set<String> READS = new TreeSet<>(List.of(
      "/p/{slug}",
      "/p/{slug}/cases",
      "/p/{slug}/cases/{file:[0-9a-f-]{36}}",
      "/p/{slug}/cases/{file}/people",
      "/p/{slug}/cases/{file}/requests",
      "/p/{slug}/cases/{file}/requests/side-by-side",
      "/p/{slug}/cases/{file}/requests/{asked}",
      "/p/{slug}/cases/{file}/requests/{asked}/files/{attachment}",
      "/p/{slug}/incidents/{id}",
      "/p/{slug}/incidents/{id}/children/{child}"));

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
  void a_guest_in_one_case_finds_nothing_of_another_and_nothing_of_the_partnership() {
    var world = new Everything(beans);
    var other = CaseId.next();
    world.manager().run(() -> world.took(world.bean(Cases.class).open(other, "QG-2")));
    for (var part : List.of(Guest.Part.PANEL, Guest.Part.ANSWERS)) {
      var guest = guest(world, other, part, world.manager());
      for (var route : inPartnership()) {
        var address = route.address(world.slug, world.names());
        var answer = ask(route, address, guest);
        assertThat(body(answer)).as("%s as %s", route, part).doesNotContain(Everything.SENTINEL);
        if (route.namesRecord()) {
          assertThat(answer.getResponse().getStatus())
              .as("%s as %s", route, part)
              .isEqualTo(404);
        }
      }
      assertThat(body(get(guest, "/p/" + world.slug + "/cases")))
          .contains("QG-2")
          .doesNotContain("QF-1");
    }
  }

  @Test
  void the_database_itself_gives_a_guest_no_row_of_another_case_or_of_the_partnership() {
    var world = new Everything(beans);
    var other = CaseId.next();
    world.manager().run(() -> world.took(world.bean(Cases.class).open(other, "QG-2")));
    var tables = jdbc.sql(TABLES).query((row, _) -> row.getString("relname")).list();
    assertThat(tables).hasSizeGreaterThan(70);
    for (var part : List.of(Guest.Part.PANEL, Guest.Part.ANSWERS)) {
      var guest = guest(world, other, part, world.manager());
      for (var table : tables) {
        // Their own access, and what they read themselves.
        if (!Set.of("case_grant", "case_guest", "case_area", "case_area_agency", "trail_entry")
            .contains(table)) {
          assertThat(rows(guest, table)).as("%s as %s", table, part).isZero();
        }
      }
      assertThat(rows(guest, "case_guest")).isEqualTo(1);
      assertThat(rows(guest, "case_file")).isEqualTo(1);
      assertThat(rows(world.manager(), "incident")).isPositive();
    }
  }

  private long rows(Viewer.Person who, String table) {
    return who.call(() -> Objects.requireNonNull(transaction.execute(
        _ -> jdbc.sql("select count(*) from " + table).query(Long.class).single())));
  }

  @Test
  void a_guest_reads_the_pages_of_their_case_and_no_others_exist_for_them() {
    var world = new Everything(beans);
    var guest = guest(world, world.caseFile(), Guest.Part.PANEL, world.stranger);
    var shown = new TreeSet<String>();
    for (var route : inPartnership()) {
      var answer = ask(route, route.address(world.slug, world.names()), guest);
      var status = answer.getResponse().getStatus();
      assertThat(status).as("%s", route).isIn(200, 404);
      if (status == 200) {
        assertThat(route.verb()).as("%s", route).isEqualTo(HttpMethod.GET);
        shown.add(route.pattern());
      }
    }
    assertThat(shown).isEqualTo(READS);
  }

  @Test
  void no_way_that_a_guest_is_shown_leads_nowhere() {
    var world = new Everything(beans);
    for (var part : List.of(Guest.Part.PANEL, Guest.Part.ANSWERS)) {
      var guest = guest(
          world,
          world.caseFile(),
          part,
          part == Guest.Part.PANEL ? world.stranger : colleague(world));
      var seen = new ArrayList<String>();
      var waiting = new ArrayList<>(List.of("/p/" + world.slug));
      while (!waiting.isEmpty()) {
        var address = waiting.removeFirst();
        seen.add(address);
        var answer = get(guest, address);
        assertThat(answer.getResponse().getStatus())
            .as("%s as %s", address, part)
            .isEqualTo(200);
        WAY.matcher(body(answer)).results().map(found -> found.group(1)).forEach(way -> {
          if (!seen.contains(way)
              && !waiting.contains(way)
              && way.startsWith("/p/" + world.slug)
              && !way.matches(".*/(remove|back|sign|ask)$")) {
            waiting.add(way);
          }
        });
      }
      assertThat(seen).as("as %s", part).hasSizeGreaterThan(4);
    }
  }

  @Test
  void access_that_ended_and_a_wall_bite_at_the_next_request() {
    var world = new Everything(beans);
    var guest = guest(world, world.caseFile(), Guest.Part.PANEL, world.stranger);
    var page = "/p/" + world.slug + "/cases/" + world.caseFile().value();
    assertThat(get(guest, page)).hasStatusOk();

    var access = world.bean(Access.class);
    var wall = Ids.next();
    world
        .manager()
        .run(() -> world.took(
            access.buildWall(wall, world.caseFile(), guest.person(), "Knows the family")));
    assertThat(get(guest, page)).hasStatus(404);
    assertThat(get(guest, "/p/" + world.slug)).hasStatus(404);
    world.manager().run(() -> world.took(access.takeDownWall(wall, "It was another")));
    assertThat(get(guest, page)).hasStatusOk();

    world
        .manager()
        .run(() -> world.bean(Guests.class).of(world.caseFile()).stream()
            .filter(one -> one.grant().person().equals(guest.person()))
            .forEach(one -> world.took(access.revoke(one.grant().id(), "The panel is over"))));
    assertThat(get(guest, page)).hasStatus(404);
    assertThat(get(guest, "/p/" + world.slug)).hasStatus(404);
  }

  /** Somebody of the agency that was asked, who serves the neighbour alone. */
  private Viewer.Person colleague(Everything world) {
    return world
        .world()
        .person(
            world.stranger.partnership(), world.manager().agency(), "Robin", Role.REPRESENTATIVE);
  }

  /** Names a guest: somebody of the neighbour, of the same agency as that person. */
  private Viewer.Person guest(Everything world, CaseId file, Guest.Part part, Viewer.Person like) {
    var who = world
        .world()
        .person(world.stranger.partnership(), like.agency(), "Gil", Role.REPRESENTATIVE);
    var area = UUID.randomUUID();
    world.manager().run(() -> {
      world
          .bean(Areas.class)
          .record(
              new Areas.Wish(area, file, world.stranger.partnership(), "", Area.Why.HOME, today()));
      var shared = world.bean(Areas.class).ofCase(file).others().stream()
          .filter(one -> world.stranger.partnership().equals(one.neighbour()))
          .findFirst()
          .orElseThrow()
          .id();
      world.took(world
          .bean(Guests.class)
          .name(new Guest.Wish(
              Ids.next(),
              file,
              shared,
              email(who),
              "",
              like.agency(),
              part,
              "Sits on the panel",
              today().plusDays(30))));
    });
    return new Viewer.Person(
        world.manager().partnership(), who.person(), who.agency(), Set.of(), Instant.now());
  }

  private String email(Viewer.Person who) {
    return jdbc.sql("select email from person where id = :id")
        .param("id", who.person().value())
        .query(String.class)
        .single();
  }

  private List<Route> inPartnership() {
    return Route.all(mapping).stream().filter(Route::isInPartnership).toList();
  }

  private MvcTestResult get(Viewer.Person who, String address) {
    return ask(new Route(HttpMethod.GET, address), address, who);
  }

  private MvcTestResult ask(Route route, String address, Viewer.Person who) {
    var request =
        pages.method(route.verb()).uri(URI.create(address)).with(csrf()).with(as(who));
    if (route.verb().equals(HttpMethod.POST)) {
      request = request
          .param("once", Ids.next().toString())
          .param("version", "0")
          .param("words", Ids.next().toString())
          .param("reason", "A reason of some length");
    }
    return request.exchange();
  }

  private static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static LocalDate today() {
    return LocalDate.now(InWords.LONDON);
  }
}
