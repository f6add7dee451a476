package org.lapwing.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wordings for the public, and the table that the public reads. */
@Repository
class PublicStore {

  private static final String WRITE = """
      insert into public_wording (id, action_id, wording, progress, written_at, written_by)
      values (:id, :action, :wording, :progress, :at, :by)
      """;

  private static final String APPROVE = """
      update public_wording set approved_at = :at, approved_by = :by
       where id = :id and approved_at is null and withdrawn_at is null
      """;

  private static final String WITHDRAW = """
      update public_wording set withdrawn_at = :at, withdrawn_by = :by
       where action_id = :action and withdrawn_at is null
      """;

  private static final String OF = """
      select w.id, w.action_id, w.wording, w.progress, w.written_at, w.written_by as writer, coalesce(p.name, '') as written_by,
             w.approved_at, coalesce(q.name, '') as approved_by, w.withdrawn_at
        from public_wording w
        left join person p on p.id = w.written_by
        left join person q on q.id = w.approved_by
       where w.action_id = :action
       order by w.written_at desc, w.id desc
      """;

  private static final String RELEASE = """
      insert into public_progress
             (action_id, number, wording, progress, state, statement_id, first_on, updated_on)
      values (:action, :number, :wording, :progress, :state, :statement, :on, :on)
      on conflict (action_id) do update
         set wording = excluded.wording, progress = excluded.progress, state = excluded.state,
             updated_on = excluded.updated_on, withdrawn_on = null
      """;

  private static final String HIDE = """
      update public_progress set withdrawn_on = :on where action_id = :action
      """;

  private final JdbcClient jdbc;

  PublicStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void write(UUID id, ActionId action, String wording, String progress, Instant at, PersonId by) {
    jdbc.sql(WRITE)
        .param("id", id)
        .param("action", action.value())
        .param("wording", wording)
        .param("progress", progress)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  void approve(UUID id, Instant at, PersonId by) {
    jdbc.sql(APPROVE)
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  /** Puts approved words where the public reads. */
  void release(Action action, PublicWording wording, @Nullable UUID statement, LocalDate on) {
    jdbc.sql(RELEASE)
        .param("action", action.id().value())
        .param("number", action.number())
        .param("wording", wording.wording())
        .param("progress", wording.progress())
        .param("state", action.state().stage().code())
        .param("statement", statement)
        .param("on", on)
        .update();
  }

  void withdraw(ActionId action, Instant at, LocalDate on, PersonId by) {
    jdbc.sql(WITHDRAW)
        .param("action", action.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
    jdbc.sql(HIDE).param("action", action.value()).param("on", on).update();
  }

  List<PublicWording> of(ActionId action) {
    return jdbc.sql(OF)
        .param("action", action.value())
        .query(PublicStore::wording)
        .list();
  }

  private static PublicWording wording(ResultSet row, int index) throws SQLException {
    var writer = row.getObject("writer", UUID.class);
    return new PublicWording(
        row.getObject("id", UUID.class),
        new ActionId(row.getObject("action_id", UUID.class)),
        row.getString("wording"),
        row.getString("progress"),
        row.getTimestamp("written_at").toInstant(),
        writer == null ? null : new PersonId(writer),
        row.getString("written_by"),
        instant(row.getTimestamp("approved_at")),
        row.getString("approved_by"),
        instant(row.getTimestamp("withdrawn_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
