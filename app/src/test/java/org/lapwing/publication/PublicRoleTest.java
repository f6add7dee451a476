package org.lapwing.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.Viewer;
import org.lapwing.release.PublishedStatement;
import org.lapwing.release.Releases;
import org.lapwing.release.released.ReleasedStatement;
import org.lapwing.release.released.ReleasedStatements;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class PublicRoleTest {

  private static final String MAY_READ = """
      select c.relname
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
       where c.relkind in ('r', 'v', 'm', 'p') and has_any_column_privilege('lapwing_public', c.oid, 'select')
       order by c.relname
      """;

  private static final String MAY_WRITE = """
      select c.relname
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
       where c.relkind in ('r', 'v', 'm', 'p')
         and (has_any_column_privilege('lapwing_public', c.oid, 'insert, update, references')
              or has_table_privilege('lapwing_public', c.oid, 'delete, truncate, trigger'))
      """;

  private static final String MAY_CALL = """
      select p.proname
        from pg_proc p
        join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
       where has_function_privilege('lapwing_public', p.oid, 'execute')
      """;

  private static final String WHO = """
      select current_user
      """;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  @Qualifier("publicJdbcClient")
  JdbcClient everyone;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Releases releases;

  @Autowired
  ReleasedStatements released;

  @Autowired
  Sites sites;

  @Test
  void the_public_role_may_read_released_tables_alone_and_write_none() {
    assertThat(everyone.sql(WHO).query(String.class).single()).isEqualTo("lapwing_public");
    assertThat(jdbc.sql(MAY_READ).query(String.class).list())
        .containsExactly(
            "advice_sign_off",
            "national_line",
            "need",
            "need_taxonomy",
            "partnership",
            "public_progress",
            "published_statement",
            "service",
            "service_location",
            "service_route",
            "site_colour",
            "verification_rule",
            "withdrawn_statement");
    assertThat(jdbc.sql(MAY_WRITE).query(String.class).list()).isEmpty();
    assertThat(jdbc.sql(MAY_CALL).query(String.class).list()).containsExactly("bind_public");
  }

  @Test
  void each_site_shows_its_own_partnership_and_without_a_site_there_is_nothing() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    publish(north, "What the north says");
    publish(south, "What the south says");

    assertThat(titles(world.slugOf(north))).containsExactly("What the north says");
    assertThat(titles(world.slugOf(south))).containsExactly("What the south says");
    assertThat(released.all()).isEmpty();
    assertThat(sites.at("no-such-place", _ -> true)).isEmpty();
  }

  private List<String> titles(String slug) {
    return sites
        .at(slug, _ -> released.all().stream().map(ReleasedStatement::title).toList())
        .orElseThrow();
  }

  private void publish(PartnershipId partnership, String title) {
    new Viewer.Job(partnership, "test")
        .run(() -> releases.takeOver(new PublishedStatement(
            Ids.next(),
            title,
            LocalDate.of(2022, 2, 7),
            "The partnership",
            "A test",
            List.of("A text"))));
  }
}
