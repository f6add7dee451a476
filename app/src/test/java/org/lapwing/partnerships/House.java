package org.lapwing.partnerships;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A small partnership with one case, and rows of access put there at any moment. */
final class House {

  final World world;
  final PartnershipId north;
  final AgencyId council;
  final Viewer.Person manager;
  final Viewer.Person administrator;
  final CaseId file = CaseId.next();

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  House(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    world = new World(jdbc, transaction);
    north = world.partnership("North");
    council = world.agency(north, "Council", "local_authority");
    manager = person("Ruth Manager", Role.BUSINESS_MANAGER);
    administrator = person("Chris Admin", Role.ADMINISTRATOR);
    file(file, "K-1");
  }

  Viewer.Person person(String name, Role... roles) {
    return world.person(north, council, name, roles);
  }

  String home() {
    return "/p/" + world.slugOf(north);
  }

  void file(CaseId id, String label) {
    as(
        manager,
        () -> jdbc.sql("insert into case_file (id, label, opened_at) values (:id, :label, :at)")
            .param("id", id.value())
            .param("label", label)
            .param("at", Timestamp.from(Instant.EPOCH))
            .update());
  }

  void granted(Viewer.Person to, Instant from, Instant until, boolean revoked) {
    as(
        manager,
        () -> jdbc.sql("""
            insert into case_grant (id, case_id, person_id, reason, granted_at, ends_at, ended_at, end_reason)
            values (:id, :case, :person, 'Sits on the panel', :from, :until, :ended, :why)
            """)
            .param("id", Ids.next())
            .param("case", file.value())
            .param("person", to.person().value())
            .param("from", Timestamp.from(from))
            .param("until", Timestamp.from(until))
            .param("ended", revoked ? Timestamp.from(from) : null)
            .param("why", revoked ? "Left the panel" : null)
            .update());
  }

  void glass(Viewer.Person by, Instant until) {
    as(
        by,
        () -> jdbc.sql("""
            insert into break_glass (id, case_id, person_id, reason, broken_at, ends_at)
            values (:id, :case, :person, 'A child may be at risk tonight', :from, :until)
            """)
            .param("id", Ids.next())
            .param("case", file.value())
            .param("person", by.person().value())
            .param("from", Timestamp.from(until.minus(Duration.ofHours(1))))
            .param("until", Timestamp.from(until))
            .update());
  }

  void walled(Viewer.Person off, boolean stillStands) {
    as(
        manager.person().equals(off.person()) ? administrator : manager,
        () -> jdbc.sql("""
            insert into wall (id, case_id, person_id, reason, built_at, ended_at, end_reason)
            values (:id, :case, :person, 'Knows the family', :from, :ended, :why)
            """)
            .param("id", Ids.next())
            .param("case", file.value())
            .param("person", off.person().value())
            .param("from", Timestamp.from(Instant.EPOCH))
            .param("ended", stillStands ? null : Timestamp.from(Instant.EPOCH))
            .param("why", stillStands ? null : "Was somebody else")
            .update());
  }

  <T> T as(Viewer viewer, Supplier<T> work) {
    return Objects.requireNonNull(viewer.call(() -> transaction.execute(_ -> work.get())));
  }
}
