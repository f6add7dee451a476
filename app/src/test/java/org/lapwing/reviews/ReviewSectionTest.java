package org.lapwing.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.Incidents;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Profiles;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WrongProfile;
import org.lapwing.testing.World;
import org.lapwing.thread.Node;
import org.lapwing.thread.ThreadPanel.Link;
import org.lapwing.thread.Threads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class ReviewSectionTest {

  private static final String FOUND = """
      select id from partnership where slug = :slug
      """;

  @Autowired
  Profiles profiles;

  @Autowired
  Reviews reviews;

  @Autowired
  Threads threads;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Test
  void
      the_review_of_cheshire_west_and_chester_is_over_five_placeholders_of_which_two_are_statutory()
          throws IOException {
    var manager = managerOf(cheshire());

    var review = reviews(manager);
    assertThat(review.reference() + " " + review.title())
        .isEqualTo("R-1 Thematic Review of Non-Accidental Injuries in Children under 1 year");
    assertThat(review.state()).isEqualTo(new ReviewState.Closed(LocalDate.of(2022, 2, 7)));
    assertThat(review.openedOn()).isNull();
    assertThat(review.scope()).isEqualTo(new Scope("", ""));
    var cohort = manager.call(() -> reviews.cohort(review.id()));
    assertThat(cohort.children()).hasSize(5);
    assertThat(cohort.statutory()).isEqualTo(2);
    assertThat(cohort.children().stream().filter(Cohort::isStatutory)).hasSize(2);
    var panel =
        manager.call(() -> threads.panel(new Node(Reviews.KIND, review.id().value())));
    assertThat(panel.restsOn()).hasSize(5);
    assertThat(panel.reliedOnBy()).extracting(Link::relation).containsExactly("tells of");
  }

  @Test
  void a_review_over_incidents_that_the_file_does_not_tell_is_a_fault_with_its_line() {
    assertThatThrownBy(() -> profiles.load("north.yaml", """
            profile: 1
            partnership: {name: North, address: north-of-nowhere}
            reviews:
              - {title: Ours, kind: thematic, incidents: [first], source: Ours}
            """.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(WrongProfile.class)
        .hasMessageContaining(
            "line 4: There is no %s “first” in this file".formatted(Incidents.KIND));
  }

  private Review reviews(Viewer.Person manager) {
    return manager.call(() -> reviews.register(null)).getFirst();
  }

  private Viewer.Person managerOf(String profile) {
    var slug = "cheshire-" + UUID.randomUUID().toString().substring(0, 8);
    profiles.load(
        "test.yaml",
        profile
            .replace("address: cheshire-west-and-chester", "address: " + slug)
            .getBytes(StandardCharsets.UTF_8));
    var here =
        new PartnershipId(jdbc.sql(FOUND).param("slug", slug).query(UUID.class).single());
    var world = new World(jdbc, transaction);
    return world.person(here, world.agency(here, "Unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
  }

  private static String cheshire() throws IOException {
    return new ClassPathResource("profiles/cheshire-west-and-chester.yaml")
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
