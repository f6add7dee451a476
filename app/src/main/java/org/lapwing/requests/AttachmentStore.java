package org.lapwing.requests;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files belong to which request; the files themselves are kept by the platform. */
@Repository
class AttachmentStore {

  /** A file that is attached. */
  record Row(UUID id, FileId file) {}

  private static final String OF = """
      select id, file_id
        from request_attachment
       where request_id = :request and removed_at is null
       order by added_at, id
      """;

  private static final String ADD = """
      insert into request_attachment (id, case_id, agency_id, request_id, file_id, added_at, added_by)
      values (:id, :case, :agency, :request, :file, :at, :by)
      """;

  private static final String REMOVE = """
      update request_attachment set removed_at = :at where id = :id and removed_at is null
      """;

  private final JdbcClient jdbc;

  AttachmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Row> of(RequestId request) {
    return jdbc.sql(OF)
        .param("request", request.value())
        .query((row, _) -> new Row(
            row.getObject("id", UUID.class), new FileId(row.getObject("file_id", UUID.class))))
        .list();
  }

  void add(Request to, UUID id, FileId file, Instant at, @Nullable PersonId by) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("case", to.caseFile().value())
        .param("agency", to.agency().value())
        .param("request", to.id().value())
        .param("file", file.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by == null ? null : by.value(), Types.OTHER)
        .update();
  }

  boolean remove(UUID id, Instant at) {
    return jdbc.sql(REMOVE)
            .param("id", id)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
