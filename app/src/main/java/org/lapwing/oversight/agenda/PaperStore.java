package org.lapwing.oversight.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.MeetingId;
import org.lapwing.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers of agendas as rows. */
@Repository
class PaperStore {

  private static final String OF = """
      select p.id, p.item_id, p.title, p.file_id, p.added_at, coalesce(a.name, '') as by, p.withdrawn_at, p.withdrawn_why
        from agenda_paper p
        join agenda_item i on i.id = p.item_id
        left join person a on a.id = p.added_by
       where i.meeting_id = :meeting
       order by p.added_at, p.id
      """;

  private static final String ADD = """
      insert into agenda_paper (id, item_id, title, file_id, added_at, added_by)
      values (:id, :item, :title, :file, :at, :by)
      on conflict (id) do nothing
      """;

  private static final String WITHDRAW = """
      update agenda_paper set withdrawn_at = :at, withdrawn_by = :by, withdrawn_why = :why
       where id = :id and withdrawn_at is null
      """;

  /** A paper whose file is not looked at yet. */
  record Row(
      UUID id,
      UUID item,
      String title,
      FileId file,
      Instant at,
      String by,
      AgendaPaper.@Nullable Withdrawn withdrawn) {}

  private final JdbcClient jdbc;

  PaperStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Row> of(MeetingId meeting) {
    return jdbc.sql(OF).param("meeting", meeting.value()).query(PaperStore::row).list();
  }

  void add(UUID id, UUID item, String title, FileId file, Instant at, PersonId by) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("item", item)
        .param("title", title)
        .param("file", file.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  /** Whether it stood until now. */
  boolean withdraw(UUID id, String why, Instant at, PersonId by) {
    return jdbc.sql(WITHDRAW)
            .param("id", id)
            .param("why", why)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by.value())
            .update()
        == 1;
  }

  private static Row row(ResultSet row, int index) throws SQLException {
    var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
    return new Row(
        row.getObject("id", UUID.class),
        row.getObject("item_id", UUID.class),
        row.getString("title"),
        new FileId(row.getObject("file_id", UUID.class)),
        row.getObject("added_at", OffsetDateTime.class).toInstant(),
        row.getString("by"),
        withdrawn == null
            ? null
            : new AgendaPaper.Withdrawn(withdrawn.toInstant(), row.getString("withdrawn_why")));
  }
}
