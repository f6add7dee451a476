package org.lapwing.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Ways to reach services as rows. */
@Repository
class RouteStore {

  private static final String OF = """
      select id, service_id, kind, label, number, hours_kind, hours, note, source, confirmed_on, differs_since, version
        from service_route
       where service_id in (:services) and ended_on is null
       order by service_id, id
      """;
  private static final String ONE_TO_CHANGE = """
      select id, service_id, kind, label, number, hours_kind, hours, note, source, confirmed_on, differs_since, version
        from service_route
       where id = :id and ended_on is null
         for update
      """;
  private static final String ONE = """
      select id, service_id, kind, label, number, hours_kind, hours, note, source, confirmed_on, differs_since, version
        from service_route
       where id = :id and ended_on is null
      """;
  private static final String ADD = """
      insert into service_route (id, service_id, kind, label, number, hours_kind, hours, note, source)
      values (:id, :service, :kind, :label, :number, :hoursKind, :hours, :note, :source)
      """;
  private static final String CHANGE = """
      update service_route
         set label = :label, number = :number, hours_kind = :hoursKind, hours = :hours, note = :note, source = :source,
             confirmed_on = :confirmedOn, differs_since = :differsSince, version = version + 1
       where id = :id and version = :version
      """;
  private static final String CONFIRM = """
      update service_route
         set number = :number, confirmed_on = :on, confirmed_by = :by, differs_since = null, version = version + 1
       where id = :id
      """;
  private static final String DIFFER = """
      update service_route set differs_since = :on, version = version + 1 where id = :id
      """;
  private static final String END = """
      update service_route set ended_on = :on, version = version + 1 where id = :id
      """;

  private final JdbcClient jdbc;

  RouteStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The ways to reach these services that are still used, in the order in which they were added. */
  List<Route> of(Collection<ServiceId> services) {
    return services.isEmpty()
        ? List.of()
        : jdbc.sql(OF)
            .param("services", services.stream().map(ServiceId::value).toList())
            .query(RouteStore::route)
            .list();
  }

  Optional<Route> find(UUID id) {
    return jdbc.sql(ONE).param("id", id).query(RouteStore::route).optional();
  }

  /** Whoever else would change it waits until this transaction ends. */
  Optional<Route> findToChange(UUID id) {
    return jdbc.sql(ONE_TO_CHANGE).param("id", id).query(RouteStore::route).optional();
  }

  void add(Route route) {
    write(jdbc.sql(ADD), route)
        .param("service", route.service().value())
        .param("kind", route instanceof Phone ? "telephone" : "role")
        .update();
  }

  /** Whether nobody else has changed it meanwhile. */
  boolean change(Phone phone) {
    return write(jdbc.sql(CHANGE), phone)
            .param("confirmedOn", phone.checks().confirmedOn())
            .param("differsSince", phone.checks().differsSince())
            .param("version", phone.version())
            .update()
        == 1;
  }

  void confirm(UUID id, Telephone number, LocalDate on, @Nullable PersonId by) {
    jdbc.sql(CONFIRM)
        .param("id", id)
        .param("number", number.digits())
        .param("on", on)
        .param("by", by == null ? null : by.value())
        .update();
  }

  void differ(UUID id, LocalDate on) {
    jdbc.sql(DIFFER).param("id", id).param("on", on).update();
  }

  void end(UUID id, LocalDate on) {
    jdbc.sql(END).param("id", id).param("on", on).update();
  }

  private static StatementSpec write(StatementSpec statement, Route route) {
    var common = statement.param("id", route.id()).param("source", route.source());
    return switch (route) {
      case Phone phone ->
        common
            .param("label", phone.answers())
            .param("number", phone.number().digits())
            .param("hoursKind", PhoneColumns.kind(phone.hours()))
            .param("hours", PhoneColumns.expression(phone.hours()))
            .param("note", phone.note());
      case ByRole role ->
        common
            .param("label", role.role())
            .param("number", null)
            .param("hoursKind", "not_said")
            .param("hours", null)
            .param("note", "");
    };
  }

  private static Route route(ResultSet row, int index) throws SQLException {
    return row.getString("kind").equals("telephone")
        ? PhoneColumns.kept(row)
        : new ByRole(
            row.getObject("id", UUID.class),
            new ServiceId(row.getObject("service_id", UUID.class)),
            row.getString("label"),
            row.getString("source"),
            row.getInt("version"));
  }
}
