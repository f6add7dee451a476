package org.lapwing.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Profiles;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WrongProfile;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class PlaceholdersOfCheshireWestTest {

  private static final String FOUND = """
      select id from partnership where slug = :slug
      """;

  @Autowired
  Profiles profiles;

  @Autowired
  Incidents incidents;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Test
  void five_infants_stand_without_a_fact_two_statutory_and_three_with_learning()
      throws IOException {
    var manager = managerOf(loaded());
    var lines = manager.call(incidents::visible);

    assertThat(lines).hasSize(5).allMatch(IncidentLine::placeholder);
    assertThat(lines).extracting(IncidentLine::words).containsOnly("");
    assertThat(lines.stream()
            .map(line -> manager.call(() -> incidents.get(line.id())).facts()))
        .containsOnly(Facts.NONE);
    var decisions = lines.stream()
        .flatMap(line -> line.children().stream())
        .map(child -> Objects.requireNonNull(child.decision()))
        .toList();
    assertThat(decisions).hasSize(5).allMatch(decision -> decision.on() == null);
    assertThat(decisions)
        .filteredOn(decision -> decision.standing().isStatutory())
        .hasSize(2);
    assertThat(decisions)
        .filteredOn(decision -> decision.standing() == Standing.NOT_MET_BUT_LEARNING)
        .hasSize(3);
  }

  @Test
  void a_profile_can_hold_nothing_but_placeholders() {
    var wrong = """
        profile: 1
        partnership: {name: North, address: %s}
        incidents:
          - {key: one, case: K-1, placeholder: no, children: [{standing: met}]}
          - {key: two, case: K-2, placeholder: yes}
        """.formatted(slug());

    assertThatThrownBy(() -> profiles.load("north.yaml", wrong.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(WrongProfile.class)
        .hasMessageContaining("“no” is not known here. Write one of: yes")
        .hasMessageContaining("“children” must be a list of 1 to 9");
  }

  private static String slug() {
    return "cheshire-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private PartnershipId loaded() throws IOException {
    var slug = slug();
    var profile = new ClassPathResource("profiles/cheshire-west-and-chester.yaml")
        .getContentAsString(StandardCharsets.UTF_8)
        .replace("address: cheshire-west-and-chester", "address: " + slug);
    profiles.load("cheshire.yaml", profile.getBytes(StandardCharsets.UTF_8));
    return new PartnershipId(
        jdbc.sql(FOUND).param("slug", slug).query(UUID.class).single());
  }

  private Viewer.Person managerOf(PartnershipId partnership) {
    var world = new World(jdbc, transaction);
    var unit = world.agency(partnership, "Unit", "other");
    return world.person(partnership, unit, "Ruth", Role.BUSINESS_MANAGER);
  }
}
