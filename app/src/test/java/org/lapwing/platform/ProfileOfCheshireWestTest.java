package org.lapwing.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** The profile of Cheshire West and Chester holds what its public statement says, element by element, and nothing else. */
class ProfileOfCheshireWestTest {

  private static final String TITLE =
      "Thematic Review of Non-Accidental Injuries in Children under 1 year";

  private final Map<String, Object> profile = read();

  @Test
  void it_has_these_parts_and_no_other() {
    assertThat(profile)
        .containsOnlyKeys(
            "profile",
            "partnership",
            "agencies",
            "people",
            "statements",
            "incidents",
            "reviews",
            "programmes",
            "actions",
            "services");
    assertThat(map(profile, "partnership").get("name"))
        .isEqualTo("Cheshire West and Chester Safeguarding Children Partnership");
  }

  @Test
  void nobody_is_named_and_the_roles_exist_in_a_demonstration_alone() {
    assertThat(maps("people")).allMatch(person -> Boolean.TRUE.equals(person.get("demonstration")));
    assertThat(maps("people"))
        .extracting(person -> person.get("name"))
        .containsExactly("Business manager", "Health representative");
    assertThat(maps("agencies"))
        .extracting(agency -> agency.get("name"))
        .containsExactly("The partnership", "Police", "Social care", "Health partners");
  }

  @Test
  void the_statement_is_of_monday_7_february_2022() {
    assertThat(maps("statements")).hasSize(1);
    var statement = maps("statements").getFirst();
    assertThat(statement.get("title")).isEqualTo(TITLE);
    var day = LocalDate.ofInstant(
        ((java.util.Date) Objects.requireNonNull(statement.get("published"))).toInstant(),
        java.time.ZoneOffset.UTC);
    assertThat(day).isEqualTo("2022-02-07");
    assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(String.join(" ", texts(statement, "text")))
        .contains(
            "five infants, none of whom died",
            "Two met the national criteria",
            "Three did not, but offered learning",
            "national learning of the pandemic period",
            "ICON programme has been introduced",
            "Audits have been conducted",
            "pre-birth assessments and on parental factors is under review",
            "awareness-raising events for multi-agency practitioners has been delivered",
            "An action plan is to follow");
  }

  @Test
  void five_infants_are_unnamed_placeholders_two_statutory_and_three_not() {
    assertThat(maps("incidents")).hasSize(5).allSatisfy(infant -> {
      assertThat(infant).containsOnlyKeys("key", "case", "placeholder", "children");
      assertThat(infant.get("placeholder")).isEqualTo(true);
      assertThat(list(infant, "children")).hasSize(1);
      assertThat(list(infant, "children").getFirst()).containsOnlyKeys("standing");
    });
    assertThat(maps("incidents"))
        .extracting(infant -> list(infant, "children").getFirst().get("standing"))
        .containsExactly(
            "met", "met", "not_met_but_learning", "not_met_but_learning", "not_met_but_learning");
  }

  @Test
  void one_thematic_review_lies_over_all_five() {
    assertThat(maps("reviews")).hasSize(1);
    var review = maps("reviews").getFirst();
    assertThat(review.get("title")).isEqualTo(TITLE);
    assertThat(review.get("kind")).isEqualTo("thematic");
    assertThat(texts(review, "incidents"))
        .containsExactly("infant-1", "infant-2", "infant-3", "infant-4", "infant-5");
  }

  @Test
  void what_was_done_and_what_is_to_follow_stands_as_promises_of_the_statement() {
    assertThat(maps("actions"))
        .extracting(action -> action.get("promise"), action -> action.get("state"))
        .containsExactly(
            tuple("Introduce the ICON programme by training the multi-agency workforce", "done"),
            tuple(
                "Audit that ICON is embedded across police, social care and all health partners",
                "done"),
            tuple("Review training on pre-birth assessments and parental factors", "under_way"),
            tuple("Deliver awareness-raising events for multi-agency practitioners", "done"),
            tuple(
                "Agree an action plan to accompany the review, and oversee its progress",
                "planned"));
    assertThat(maps("actions")).allMatch(action -> !action.containsKey("due"));
    assertThat(maps("actions")).allMatch(action -> action.containsKey("rests-on"));
    assertThat(maps("programmes"))
        .extracting(programme -> programme.get("programme"))
        .containsExactly("icon");
  }

  @Test
  void the_contact_routes_are_as_printed_nobody_has_called_them_and_the_media_contact_is_a_role() {
    assertThat(maps("services")).hasSize(1);
    var front = maps("services").getFirst();
    var numbers = list(front, "numbers");
    assertThat(numbers)
        .extracting(number -> number.get("number"))
        .containsExactly("0300 123 7074", "01244 977 277");
    assertThat(String.valueOf(numbers.getFirst().get("hours")))
        .startsWith("Mo-Th 08:30-17:00; Fr 08:30-16:30");
    assertThat(list(numbers.getFirst(), "also-printed"))
        .extracting(other -> other.get("number"))
        .containsExactly("0300 123 7047");
    assertThat(numbers).noneMatch(number -> number.containsKey("verified"));
    assertThat(list(front, "roles"))
        .extracting(role -> role.get("role"))
        .containsExactly("Media contact of the partnership");
  }

  private List<Map<String, Object>> maps(String part) {
    return list(profile, part);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> in, String key) {
    return (Map<String, Object>) Objects.requireNonNull(in.get(key));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> in, String key) {
    return (List<Map<String, Object>>) Objects.requireNonNull(in.get(key));
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(Map<String, Object> in, String key) {
    return (List<String>) Objects.requireNonNull(in.get(key));
  }

  private static Map<String, Object> read() {
    try (var in =
        new ClassPathResource("profiles/cheshire-west-and-chester.yaml").getInputStream()) {
      return new Yaml().load(in);
    } catch (IOException missing) {
      throw new java.io.UncheckedIOException(missing);
    }
  }
}
