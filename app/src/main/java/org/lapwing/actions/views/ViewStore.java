package org.lapwing.actions.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.views.SavedView.Kind;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saved views as rows, with those that are shipped before them. */
@Repository
class ViewStore {

  private static final String OF = """
      select s.code, s.name, s.query, 'SHIPPED' as kind, 0 as version,
             exists (select from action_first_view f where f.person_id = :me and f.shipped = s.code) as first, s.position as place
        from action_view_shipped s
      union all
      select cast(v.id as text), v.name, v.query, case when v.shared then 'SHARED' else 'OWN' end, v.version,
             exists (select from action_first_view f where f.person_id = :me and f.view_id = v.id),
             case when v.shared then 1000 else 2000 end
        from action_view v
       where (v.person_id = :me or v.shared) and v.retired_at is null
       order by place, name
      """;

  private static final String COUNT = """
      select count(*) from action_view where person_id = :me and retired_at is null
      """;

  private static final String ADD = """
      insert into action_view (id, person_id, name, query, shared, made_at)
      values (:id, :me, :name, :query, :shared, :at)
      on conflict (id) do nothing
      """;

  private static final String RENAME = """
      update action_view set name = :name, version = version + 1 where id = :id
      """;

  private static final String RETIRE = """
      update action_view set retired_at = :at, version = version + 1 where id = :id
      """;

  private static final String FIRST = """
      insert into action_first_view (person_id, view_id, shipped) values (:me, :view, :shipped)
      on conflict (partnership_id, person_id) do update set view_id = excluded.view_id, shipped = excluded.shipped
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ViewStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<SavedView> of(PersonId person) {
    return jdbc.sql(OF).param("me", person.value()).query(ViewStore::view).list();
  }

  int countOf(PersonId person) {
    return jdbc.sql(COUNT).param("me", person.value()).query(Integer.class).single();
  }

  boolean add(UUID id, PersonId person, String name, String query, boolean shared) {
    return jdbc.sql(ADD)
            .param("id", id)
            .param("me", person.value())
            .param("name", name)
            .param("query", query)
            .param("shared", shared)
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void rename(UUID id, String name) {
    jdbc.sql(RENAME).param("id", id).param("name", name).update();
  }

  void retire(UUID id) {
    jdbc.sql(RETIRE)
        .param("id", id)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  void first(PersonId person, @Nullable UUID view, @Nullable String shipped) {
    jdbc.sql(FIRST)
        .param("me", person.value())
        .param("view", view, Types.OTHER)
        .param("shipped", shipped, Types.VARCHAR)
        .update();
  }

  private static SavedView view(ResultSet row, int index) throws SQLException {
    return new SavedView(
        row.getString("code"),
        row.getString("name"),
        row.getString("query"),
        Kind.valueOf(row.getString("kind")),
        row.getBoolean("first"),
        row.getInt("version"));
  }
}
