package org.lapwing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Places;
import org.lapwing.partnerships.Role;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class RowSecurityTest {

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Places places;

  @Test
  void every_table_with_a_partnership_is_guarded_by_a_forced_policy() {
    assertThat(jdbc.sql("""
            select c.relname
              from pg_class c
              join pg_attribute a on a.attrelid = c.oid and a.attname = 'partnership_id'
             where c.relkind = 'r'
               and not (c.relrowsecurity and c.relforcerowsecurity
                        and exists (select from pg_policy p where p.polrelid = c.oid))
            """).query(String.class).list()).isEmpty();
  }

  @Test
  void somebody_who_serves_two_partnerships_is_shown_each_by_itself() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    var police = world.agency(north, "Police", "police");
    world.serves(south, police);
    var lead = world.person(north, police, "Sam Lead", Role.REPRESENTATIVE);
    var leadInSouth = world.holding(south, lead.person(), police, Role.DELEGATED_PARTNER);

    assertThat(places.of(lead.person())).hasSize(2);
    assertThat(places.of(PersonId.next())).isEmpty();
    var rolesInSouth = leadInSouth.call(this::roles);
    assertThat(rolesInSouth).containsExactly("delegated_partner");
    assertThat(jdbc.sql("select role from role_holding").query(String.class).list())
        .isEmpty();
  }

  private List<String> roles() {
    return Objects.requireNonNull(transaction.execute(
        _ -> jdbc.sql("select role from role_holding").query(String.class).list()));
  }
}
