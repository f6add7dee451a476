package org.lapwing.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class SealedTrailTest {

  @Autowired
  Trail trail;

  @Autowired
  SealedTrail sealed;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  private Viewer here = new Viewer.Job(PartnershipId.next(), "test");

  @BeforeEach
  void a_partnership() {
    here = new Viewer.Job(new World(jdbc, transaction).partnership("North"), "test");
  }

  @Test
  void what_was_written_is_sealed_and_holds() {
    write(7);
    sealAll();

    assertThat(verify()).isEqualTo(new Verification.Holds(7, 0));
  }

  @Test
  void what_is_too_new_to_be_sealed_is_counted() {
    write(2);
    sealAll();
    new Viewer.Job(here.partnership(), "test").run(() -> trail.read("case", Ids.next(), "grant"));

    assertThat(verify()).isIn(new Verification.Holds(2, 1), new Verification.Holds(3, 0));
  }

  @Test
  void a_deed_that_is_rolled_back_leaves_no_entry_but_a_read_stays() {
    here.run(() -> transaction.executeWithoutResult(status -> {
      trail.wrote("tested", "thing", Ids.next());
      trail.read("case", Ids.next(), "grant");
      status.setRollbackOnly();
    }));
    sealAll();

    assertThat(verify()).isEqualTo(new Verification.Holds(1, 0));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      an entry that was altered is found           | update trail_entry set what = 'other' where id = (select entry_id from trail_seal where partnership_id = :p and position = 3)                                    | 3 | ALTERED
      an entry whose time was moved is found       | update trail_entry set happened_at = happened_at - interval '1 day' where id = (select entry_id from trail_seal where partnership_id = :p and position = 2)          | 2 | ALTERED
      a link that was taken out is found           | delete from trail_seal where partnership_id = :p and position = 4                                                                                                    | 4 | MISSING
      an entry put in without a seal is found      | insert into trail_entry (id, partnership_id, happened_at, recorded_at, viewer, what, kind, subject_id) select gen_random_uuid(), :p, happened_at, recorded_at, 'job', 'forged', 'thing', id from trail_entry where partnership_id = :p limit 1 | 6 | NOT_SEALED
      """)
  void tampering_by_the_owner_of_the_database_is_found(
      String sentence, String tampering, long position, Verification.Fault fault)
      throws SQLException {
    write(5);
    sealAll();

    asSuperuser(tampering.replace(":p", "'" + here.partnership().value() + "'"));

    assertThat(verify()).as(sentence).isEqualTo(new Verification.Broken(position, fault));
  }

  private void write(int entries) {
    here.run(() -> transaction.executeWithoutResult(_ -> {
      for (int i = 0; i < entries; i++) {
        trail.wrote("tested", "thing", UUID.randomUUID());
      }
    }));
  }

  private void sealAll() {
    here.run(() -> sealed.seal());
  }

  private Verification verify() {
    return here.call(() -> sealed.verify((_, _) -> {}));
  }

  /** The owner of the tables, with security switched off for the deed: the strongest hand there is. */
  private void asSuperuser(String sql) throws SQLException {
    try (var connection = owner.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (var table : new String[] {"trail_entry", "trail_seal", "trail_waiting"}) {
        statement.execute("alter table " + table + " no force row level security");
      }
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
      for (var table : new String[] {"trail_entry", "trail_seal", "trail_waiting"}) {
        statement.execute("alter table " + table + " force row level security");
      }
      connection.commit();
    }
  }
}
