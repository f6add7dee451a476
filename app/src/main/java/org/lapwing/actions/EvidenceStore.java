package org.lapwing.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evidence as rows; the files themselves are kept by the platform. */
@Repository
class EvidenceStore {

  private static final String ADD = """
      insert into action_evidence (id, action_id, shows, link, file_id, at, by_id)
      values (:id, :action, :shows, :link, :file, :at, :by)
      """;

  private static final String OF = """
      select e.id, e.action_id, e.shows, e.link, e.file_id, e.at, coalesce(p.name, '') as by
        from action_evidence e
        left join person p on p.id = e.by_id
       where e.action_id = :action
       order by e.at, e.id
      """;

  private static final String ONE = """
      select e.id, e.action_id, e.shows, e.link, e.file_id, e.at, coalesce(p.name, '') as by
        from action_evidence e
        left join person p on p.id = e.by_id
       where e.id = :id
      """;

  private final JdbcClient jdbc;

  EvidenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Evidence evidence, @Nullable PersonId by) {
    jdbc.sql(ADD)
        .param("id", evidence.id())
        .param("action", evidence.action().value())
        .param("shows", evidence.shows())
        .param("link", evidence.link())
        .param("file", evidence.file() == null ? null : evidence.file().value())
        .param("at", evidence.at().atOffset(ZoneOffset.UTC))
        .param("by", by == null ? null : by.value())
        .update();
  }

  List<Evidence> of(ActionId action) {
    return jdbc.sql(OF)
        .param("action", action.value())
        .query(EvidenceStore::evidence)
        .list();
  }

  Optional<Evidence> find(UUID id) {
    return jdbc.sql(ONE).param("id", id).query(EvidenceStore::evidence).optional();
  }

  private static Evidence evidence(ResultSet row, int index) throws SQLException {
    var file = row.getObject("file_id", UUID.class);
    return new Evidence(
        row.getObject("id", UUID.class),
        new ActionId(row.getObject("action_id", UUID.class)),
        row.getString("shows"),
        row.getString("link"),
        file == null ? null : new FileId(file),
        row.getTimestamp("at").toInstant(),
        row.getString("by"));
  }
}
