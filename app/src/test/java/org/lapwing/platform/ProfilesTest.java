package org.lapwing.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.PartnershipId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class ProfilesTest {

  private static final String PROMISES = """
      select state from action order by number
      """;

  private static final String RESTING = """
      select count(*) from thread_join where from_kind = 'action' and to_kind = 'statement'
      """;

  private static final String FOUND = """
      select id from partnership where slug = :slug
      """;

  private static final String PARTNERSHIPS_AT = """
      select count(*) from partnership where slug = :slug
      """;

  @Autowired
  Profiles profiles;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Test
  void the_profile_of_cheshire_west_and_chester_loads_and_a_second_time_changes_nothing()
      throws IOException {
    var slug = "cheshire-" + UUID.randomUUID().toString().substring(0, 8);
    var profile = cheshire().replace("address: cheshire-west-and-chester", "address: " + slug);

    assertThat(load(profile)).isTrue();
    assertThat(load(profile)).isFalse();
    assertThat(count(slug)).isEqualTo(1);
  }

  @Test
  void the_promises_of_the_statement_stand_in_the_register_as_stated_and_rest_on_it()
      throws IOException {
    var slug = "cheshire-" + UUID.randomUUID().toString().substring(0, 8);
    load(cheshire().replace("address: cheshire-west-and-chester", "address: " + slug));
    var id = jdbc.sql(FOUND).param("slug", slug).query(UUID.class).single();

    new Viewer.Job(new PartnershipId(id), "test")
        .run(() -> transaction.executeWithoutResult(_ -> {
          assertThat(jdbc.sql(PROMISES).query(String.class).list())
              .containsExactly("done", "done", "under_way", "done", "planned");
          assertThat(jdbc.sql(RESTING).query(Long.class).single()).isEqualTo(5);
        }));
  }

  @Test
  void nothing_is_saved_of_a_profile_with_a_fault_at_its_end() throws IOException {
    var slug = "faulty-" + UUID.randomUUID().toString().substring(0, 8);
    var profile = cheshire().replace("address: cheshire-west-and-chester", "address: " + slug);

    assertThatThrownBy(() -> load(profile + "\nstatments: []\n"))
        .isInstanceOf(WrongProfile.class)
        .hasMessageContaining("“statments” is not known here");
    assertThat(count(slug)).isZero();
  }

  @Test
  void
      an_e_mail_address_twice_an_unknown_role_and_a_taken_address_are_each_named_with_their_line() {
    assertThatThrownBy(() -> load("""
            profile: 1
            partnership: {name: North, address: account}
            agencies:
              - {key: police, name: Police, kind: police}
            people:
              - {email: a@north.example, name: A, agency: police, roles: [boss]}
              - {email: a@north.example, name: B, agency: police, roles: [practitioner]}
            """))
        .isInstanceOf(WrongProfile.class)
        .hasMessageContaining("line 2: “account” is an address of Lapwing itself. Choose another")
        .hasMessageContaining("line 6: “boss” is not a role. Write one of: administrator,")
        .hasMessageContaining("line 7: “a@north.example” is there already, on line 6");
  }

  private boolean load(String text) {
    return profiles.load("test.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private long count(String slug) {
    return jdbc.sql(PARTNERSHIPS_AT).param("slug", slug).query(Long.class).single();
  }

  private static String cheshire() throws IOException {
    return new ClassPathResource("profiles/cheshire-west-and-chester.yaml")
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
