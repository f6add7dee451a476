package org.lapwing.actions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Entry.Kind;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to actions, entry by entry; nothing here is ever changed. */
@Repository
class History {

  private static final String TELL = """
      insert into action_entry (id, action_id, kind, note, at, by_id, by_agency, by_link)
      values (:id, :action, :kind, :note, :at, :by, :agency, :link)
      """;

  private static final String TOLD = """
      select count(*) from action_entry where id = :id
      """;

  private static final String OF = """
      select e.id, e.kind, e.note, e.at, case when e.by_link is null then coalesce(p.name || ', ' || a.name, '')
                  else 'Sent by the link in a letter to its owner' end as by
        from action_entry e
        left join person p on p.id = e.by_id
        left join agency a on a.id = e.by_agency
       where e.action_id = :action
       order by e.at desc, e.id desc
       limit 200
      """;

  private final JdbcClient jdbc;

  History(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void tell(UUID id, ActionId action, Kind kind, String note, Instant at) {
    var doer = Viewer.current().orElse(null) instanceof Viewer.Person person ? person : null;
    var link = Viewer.current().orElse(null) instanceof Viewer.Link held ? held.subject() : null;
    jdbc.sql(TELL)
        .param("id", id)
        .param("action", action.value())
        .param("kind", kind.code())
        .param("note", note)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", doer == null ? null : doer.person().value())
        .param("agency", doer == null ? null : doer.agency().value())
        .param("link", link)
        .update();
  }

  /** Whether the form that carries this id was sent before. */
  boolean isTold(UUID id) {
    return jdbc.sql(TOLD).param("id", id).query(Long.class).single() > 0;
  }

  List<Entry> of(ActionId action) {
    return jdbc.sql(OF)
        .param("action", action.value())
        .query((row, _) -> new Entry(
            row.getObject("id", UUID.class),
            Kind.of(row.getString("kind")),
            row.getString("note"),
            row.getTimestamp("at").toInstant(),
            row.getString("by")))
        .list();
  }
}
