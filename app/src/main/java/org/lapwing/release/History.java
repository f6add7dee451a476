package org.lapwing.release;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lapwing.platform.Viewer;
import org.lapwing.release.Entry.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to statements, entry by entry; nothing here is ever changed. */
@Repository("historyOfStatements")
class History {

  private static final String TELL = """
      insert into statement_entry (id, statement_id, version, kind, note, at, by_id, by_agency)
      values (:id, :statement, :version, :kind, :note, :at, :by, :agency)
      """;

  private static final String TOLD = """
      select count(*) from statement_entry where id = :id
      """;

  private static final String OF = """
      select e.id, e.version, e.kind, e.note, e.at, coalesce(p.name || ', ' || a.name, '') as by
        from statement_entry e
        left join person p on p.id = e.by_id
        left join agency a on a.id = e.by_agency
       where e.statement_id = :statement
       order by e.at desc, e.id desc
       limit 200
      """;

  private final JdbcClient jdbc;

  History(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void tell(UUID id, UUID statement, int version, Kind kind, String note, Instant at) {
    var doer = Viewer.current().orElse(null) instanceof Viewer.Person person ? person : null;
    jdbc.sql(TELL)
        .param("id", id)
        .param("statement", statement)
        .param("version", version)
        .param("kind", kind.code())
        .param("note", note)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", doer == null ? null : doer.person().value())
        .param("agency", doer == null ? null : doer.agency().value())
        .update();
  }

  /** Whether the form that carries this id was sent before. */
  boolean isTold(UUID id) {
    return jdbc.sql(TOLD).param("id", id).query(Long.class).single() > 0;
  }

  List<Entry> of(UUID statement) {
    return jdbc.sql(OF)
        .param("statement", statement)
        .query((row, _) -> new Entry(
            row.getObject("id", UUID.class),
            row.getInt("version"),
            Kind.of(row.getString("kind")),
            row.getString("note"),
            row.getTimestamp("at").toInstant(),
            row.getString("by")))
        .list();
  }
}
