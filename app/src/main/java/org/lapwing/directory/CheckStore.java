package org.lapwing.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where numbers were found in print, and the calls that confirmed them; nothing here is ever changed. */
@Repository
class CheckStore {

  private static final String PRINTED = """
      insert into number_printing (id, route_id, number, source, noted_on, noted_by)
      values (:id, :route, :number, :source, :on, :by)
      on conflict (id) do nothing
      """;
  private static final String PRINTINGS = """
      select number, source, noted_on from number_printing where route_id = :route order by noted_on, id
      """;
  private static final String CALLED = """
      insert into number_call (id, route_id, number, called_on, called_by, note)
      values (:id, :route, :number, :on, :by, :note)
      on conflict (id) do nothing
      """;
  private static final String CALLS = """
      select c.number, c.called_on, coalesce(p.name, '') as by, c.note
        from number_call c
        left join person p on p.id = c.called_by
       where c.route_id = :route
       order by c.called_on desc, c.id desc
       limit 50
      """;

  private final JdbcClient jdbc;

  CheckStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether this is new: a form sent twice notes it once. */
  boolean printed(UUID id, UUID route, Printing printing, @Nullable PersonId by) {
    return jdbc.sql(PRINTED)
            .param("id", id)
            .param("route", route)
            .param("number", printing.number().digits())
            .param("source", printing.source())
            .param("on", printing.notedOn())
            .param("by", by == null ? null : by.value())
            .update()
        == 1;
  }

  List<Printing> printings(UUID route) {
    return jdbc.sql(PRINTINGS)
        .param("route", route)
        .query((row, _) -> new Printing(
            new Telephone(row.getString("number")),
            row.getString("source"),
            row.getObject("noted_on", LocalDate.class)))
        .list();
  }

  /** Whether this is new: a form sent twice notes it once. */
  boolean called(UUID id, UUID route, Call call, @Nullable PersonId by) {
    return jdbc.sql(CALLED)
            .param("id", id)
            .param("route", route)
            .param("number", call.number().digits())
            .param("on", call.on())
            .param("by", by == null ? null : by.value())
            .param("note", call.note())
            .update()
        == 1;
  }

  List<Call> calls(UUID route) {
    return jdbc.sql(CALLS)
        .param("route", route)
        .query((row, _) -> new Call(
            new Telephone(row.getString("number")),
            row.getObject("called_on", LocalDate.class),
            row.getString("by"),
            row.getString("note")))
        .list();
  }
}
