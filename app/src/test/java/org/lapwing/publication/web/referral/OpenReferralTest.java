package org.lapwing.publication.web.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lapwing.directory.Ages;
import org.lapwing.directory.Location;
import org.lapwing.directory.LocationsOfServices;
import org.lapwing.directory.Offer;
import org.lapwing.directory.Offer.Cost;
import org.lapwing.directory.PhoneHours;
import org.lapwing.directory.PhoneWish;
import org.lapwing.directory.RoutesOfServices;
import org.lapwing.directory.Running;
import org.lapwing.directory.Service.About;
import org.lapwing.directory.ServiceId;
import org.lapwing.directory.Services;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system reads the directory as Open Referral UK, without a key. */
@SpringBootTest
@AutoConfigureMockMvc
class OpenReferralTest {

  @Autowired
  MockMvcTester pages;

  @Autowired
  Services services;

  @Autowired
  RoutesOfServices routes;

  @Autowired
  LocationsOfServices locations;

  @Autowired
  JsonMapper json;

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
  }

  @Test
  void a_service_is_told_whole_and_an_uncalled_number_is_never_assured() {
    var id = listed("Crying line");
    offered(id, new Ages(0, 2), new Cost.Free(), "crying");
    placed(id, "Tu 10:00-14:00; PH off");

    var service = read("/services/" + id.value());

    assertThat(service.at("/name").asString()).isEqualTo("Crying line");
    assertThat(service.at("/status").asString()).isEqualTo("active");
    assertThat(service.at("/maximum_age").asInt()).isEqualTo(2);
    assertThat(service.at("/cost_options/0/amount").asInt()).isZero();
    assertThat(service.at("/languages/1/name").asString()).isEqualTo("Polish");
    assertThat(service.at("/attributes/0/taxonomy_term/term").asString()).isEqualTo("crying");
    assertThat(service.at("/contacts/0/phones/0/number").asString()).isEqualTo("01632 960 142");
    assertThat(service.at("/contacts/0/phones/0/description").asString()).contains("not verified");
    assertThat(service.has("assured_date")).isFalse();
    assertThat(service.at("/schedules/0/byday").asString()).isEqualTo("TU");
    assertThat(service.at("/schedules/0/service_at_location_id").asString())
        .isEqualTo(service.at("/service_at_locations/0/id").asString());
    assertThat(service
            .at("/service_at_locations/0/location/addresses/0/postal_code")
            .asString())
        .isEqualTo("NR98 4AB");
  }

  @Test
  void the_interface_says_where_it_is_described_and_every_path_of_the_description_answers() {
    listed("Crying line");
    var about = read("/");
    assertThat(about.at("/openapi_url").asString()).endsWith("/open-referral/openapi.json");

    var paths = read("/openapi.json").at("/paths");

    assertThat(paths.propertyNames()).hasSize(9);
    paths.propertyNames().stream()
        .filter(path -> !path.contains("{id}"))
        .forEach(path -> assertThat(ask(path)).hasStatusOk());
  }

  @Test
  void a_crawl_loses_and_repeats_nothing_while_others_add_change_and_end() {
    var before = new HashSet<String>();
    for (var number = 0; number < 23; number++) {
      before.add(listed("Service " + number).value().toString());
    }
    var seen = new ArrayList<String>();
    for (var page = 1; ; page++) {
      var read = read("/services?per_page=5&page=" + page);
      seen.addAll(ids(read));
      listed("Added meanwhile " + page);
      var first = new ServiceId(UUID.fromString(seen.getFirst()));
      renamed(first, "A renamed service " + page);
      if (read.at("/last_page").asBoolean() || page > 20) {
        break;
      }
    }
    assertThat(seen).doesNotHaveDuplicates().containsAll(before);
  }

  @Test
  void places_are_crawled_whole_while_one_of_them_ends() {
    var id = listed("Groups");
    var ends = placed(id, "Mo 10:00-12:00");
    for (var number = 0; number < 8; number++) {
      placed(id, "Mo 10:00-12:00");
    }
    var seen = new ArrayList<>(ids(read("/service_at_locations?per_page=3&page=1")));
    new Viewer.Job(north, "test").run(() -> took(locations.end(ends)));
    seen.addAll(ids(read("/service_at_locations?per_page=3&page=2")));
    seen.addAll(ids(read("/service_at_locations?per_page=3&page=3")));

    assertThat(seen).hasSize(9).doesNotHaveDuplicates();
    assertThat(ask("/service_at_locations/" + ends)).hasStatus(404);
  }

  @Test
  void filters_narrow_as_the_standard_says() {
    var babies = listed("Baby group");
    offered(babies, new Ages(0, 2), new Cost.Free(), "crying");
    placed(babies, "Tu 10:00-14:00");
    var teens = listed("Teen club");
    offered(teens, new Ages(11, 17), new Cost.NotSaid(), "young-carers");
    placed(teens, "Fr 18:00-21:00");
    var crying = need("crying");
    var list = read("/taxonomies").at("/contents/0/id").asString();

    assertThat(names("?minimum_age=10")).containsExactly("Teen club");
    assertThat(names("?maximum_age=5")).containsExactly("Baby group");
    assertThat(names("?day=TU")).containsExactly("Baby group");
    assertThat(names("?day=friday&start_time=17:00")).containsExactly("Teen club");
    assertThat(names("?end_time=15:00")).containsExactly("Baby group");
    assertThat(names("?search=teen")).containsExactly("Teen club");
    assertThat(names("?taxonomy_term_id=" + crying)).containsExactly("Baby group");
    assertThat(names("?taxonomy_id=" + list)).containsExactly("Baby group", "Teen club");
    assertThat(names("?taxonomy_id=" + UUID.randomUUID())).isEmpty();
    assertThat(read("/service_at_locations?day=TU").at("/total_items").asInt()).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=0",
        "page=-1",
        "page=x",
        "per_page=1000000",
        "per_page=0",
        "day=yesterday",
        "start_time=25:00",
        "minimum_age=old",
        "minimum_age=-1",
        "taxonomy_id=1",
        "maximum_age=1e999999"
      })
  void what_cannot_be_understood_is_answered_with_a_problem_that_names_it(String query) {
    assertThat(ask("/services?" + query))
        .hasStatus(400)
        .hasContentType("application/problem+json")
        .bodyText()
        .contains(query.substring(0, query.indexOf('=')) + " must be");
  }

  @Test
  void a_search_without_end_and_an_unknown_id_are_problems() {
    assertThat(ask("/services?search=" + "x".repeat(10_000))).hasStatus(400);
    assertThat(ask("/services/" + UUID.randomUUID()))
        .hasStatus(404)
        .hasContentType("application/problem+json");
    assertThat(ask("/services/nothing")).hasStatus(404);
    assertThat(read("/services?page=999").at("/empty").asBoolean()).isTrue();
  }

  @Test
  void who_asks_again_is_told_that_nothing_changed_until_it_does() {
    var id = listed("Crying line");
    var first = ask("/services/" + id.value());
    var tag = Objects.requireNonNull(first.getResponse().getHeader("ETag"));
    assertThat(again("/services/" + id.value(), tag)).hasStatus(304);

    renamed(id, "Night line");

    assertThat(again("/services/" + id.value(), tag)).hasStatusOk();
    assertThat(first).headers().hasValue("Access-Control-Allow-Origin", "*");
    assertThat(first.getResponse().getCookies()).isEmpty();
  }

  @Test
  void nothing_of_a_neighbour_can_be_read() {
    var id = listed("Crying line");

    var answer = pages
        .get()
        .uri("/" + neighbour + "/open-referral/services/" + id.value())
        .exchange();

    assertThat(answer).hasStatus(404);
    assertThat(pages.get().uri("/" + neighbour + "/open-referral/services").exchange())
        .bodyText()
        .doesNotContain("Crying line");
  }

  private Set<String> names(String query) {
    return new java.util.TreeSet<>(
        StreamSupport.stream(read("/services" + query).at("/contents").spliterator(), false)
            .map(one -> one.at("/name").asString())
            .toList());
  }

  private static List<String> ids(JsonNode page) {
    return StreamSupport.stream(page.at("/contents").spliterator(), false)
        .map(one -> one.at("/id").asString())
        .toList();
  }

  private String need(String term) {
    return StreamSupport.stream(read("/taxonomy_terms").at("/contents").spliterator(), false)
        .filter(one -> one.at("/term").asString().equals(term))
        .findFirst()
        .orElseThrow()
        .at("/id")
        .asString();
  }

  private JsonNode read(String path) {
    var answer = ask(path);
    assertThat(answer).hasStatusOk();
    return json.readTree(answer.getResponse().getContentAsByteArray());
  }

  private MvcTestResult ask(String path) {
    return pages.get().uri(URI.create("/" + slug + "/open-referral" + path)).exchange();
  }

  private MvcTestResult again(String path, String tag) {
    return pages
        .get()
        .uri(URI.create("/" + slug + "/open-referral" + path))
        .header("If-None-Match", tag)
        .exchange();
  }

  private ServiceId listed(String name) {
    return new Viewer.Job(north, "test").call(() -> {
      var id = took(services.add(about(name), Ids.next())).id();
      var wish = new PhoneWish("", "01632 960 142", new PhoneHours.NotSaid(), "", "A page");
      took(routes.add(id, wish, Ids.next()));
      return id;
    });
  }

  private void renamed(ServiceId id, String name) {
    new Viewer.Job(north, "test")
        .run(() -> took(services.change(id, services.get(id).version(), about(name))));
  }

  private void offered(ServiceId id, Ages ages, Cost cost, String need) {
    new Viewer.Job(north, "test").run(() -> {
      var needs = services.needs().stream()
          .filter(one -> one.code().equals(need))
          .map(org.lapwing.directory.Need::id)
          .collect(java.util.stream.Collectors.toSet());
      var offer =
          new Offer("Haven", "", "", true, ages, cost, List.of("pl"), needs, Running.ACTIVE);
      took(services.offer(id, services.get(id).version(), offer));
    });
  }

  private UUID placed(ServiceId id, String hours) {
    return new Viewer.Job(north, "test").call(() -> {
      var wish = new Location.Wish(
          "Hub", "1 Road", "Fenby", "Marlshire", "NR98 4AB", took(OpeningHours.read(hours)), "");
      return took(locations.add(id, wish, Ids.next())).id();
    });
  }

  private static About about(String name) {
    return new About(name, "Listens", "Parents", "North", "", false, "A page");
  }

  private static <T> T took(Outcome<T> outcome) {
    return ((Accepted<T>) outcome).value();
  }
}
