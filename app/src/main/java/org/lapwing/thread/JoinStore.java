package org.lapwing.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Joins as rows: never deleted, only ended. */
@Repository
class JoinStore {

  private static final String JOIN = """
      insert into thread_join (id, from_kind, from_id, relation, to_kind, to_id, joined_at, joined_by)
      values (:id, :fromKind, :fromId, :relation, :toKind, :toId, :at, :by)
      on conflict (partnership_id, from_kind, from_id, relation, to_kind, to_id) where ended_at is null do nothing
      """;

  private static final String END = """
      update thread_join
         set ended_at = :at, ended_by = :by
       where from_kind = :fromKind and from_id = :fromId and relation = :relation
         and to_kind = :toKind and to_id = :toId and ended_at is null
      """;

  private static final String WHAT_IT_RESTS_ON = """
      with recursive walk (kind, id, step) as (
        select cast(:kind as text), cast(:id as uuid), 0
        union
        select j.to_kind, j.to_id, w.step + 1
          from walk w
          join thread_join j on j.from_kind = w.kind and j.from_id = w.id and j.ended_at is null
         where w.step < :steps
      )
      select j.from_kind, j.from_id, j.relation, j.to_kind, j.to_id
        from walk w
        join thread_join j on j.from_kind = w.kind and j.from_id = w.id and j.ended_at is null
       where w.step < :steps
       limit :most
      """;

  private static final String WHAT_RESTS_ON_IT = """
      with recursive walk (kind, id, step) as (
        select cast(:kind as text), cast(:id as uuid), 0
        union
        select j.from_kind, j.from_id, w.step + 1
          from walk w
          join thread_join j on j.to_kind = w.kind and j.to_id = w.id and j.ended_at is null
         where w.step < :steps
      )
      select j.from_kind, j.from_id, j.relation, j.to_kind, j.to_id
        from walk w
        join thread_join j on j.to_kind = w.kind and j.to_id = w.id and j.ended_at is null
       where w.step < :steps
       limit :most
      """;

  private static final String STANDING_ON = """
      select j.from_kind, j.from_id, j.relation, j.to_kind, j.to_id
        from unnest(cast(:kinds as text[]), cast(:ids as uuid[])) as n (kind, id)
        join thread_join j on j.to_kind = n.kind and j.to_id = n.id and j.ended_at is null
       order by j.joined_at, j.id
       limit :most
      """;

  private final JdbcClient jdbc;

  JoinStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean join(Join join, Instant at, @Nullable UUID by) {
    return write(jdbc.sql(JOIN).param("id", Ids.next()), join, at, by) == 1;
  }

  boolean end(Join join, Instant at, @Nullable UUID by) {
    return write(jdbc.sql(END), join, at, by) == 1;
  }

  /** The joins within so many steps of the node, towards what it rests on. */
  List<Join> before(Node node, int steps, int most) {
    return walk(jdbc.sql(WHAT_IT_RESTS_ON), node, steps, most);
  }

  /** The joins within so many steps of the node, towards what rests on it. */
  List<Join> after(Node node, int steps, int most) {
    return walk(jdbc.sql(WHAT_RESTS_ON_IT), node, steps, most);
  }

  /** The joins of whatever stands on any of these nodes, the oldest first. */
  List<Join> standingOn(Collection<Node> nodes, int most) {
    return jdbc.sql(STANDING_ON)
        .param("kinds", nodes.stream().map(Node::kind).toArray(String[]::new))
        .param("ids", nodes.stream().map(Node::id).toArray(UUID[]::new))
        .param("most", most)
        .query(JoinStore::join)
        .list();
  }

  private static int write(StatementSpec sql, Join join, Instant at, @Nullable UUID by) {
    return sql.param("fromKind", join.from().kind())
        .param("fromId", join.from().id())
        .param("relation", join.relation().code())
        .param("toKind", join.to().kind())
        .param("toId", join.to().id())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  private static List<Join> walk(StatementSpec sql, Node node, int steps, int most) {
    return sql.param("kind", node.kind())
        .param("id", node.id())
        .param("steps", steps)
        .param("most", most)
        .query(JoinStore::join)
        .list();
  }

  private static Join join(ResultSet row, int index) throws SQLException {
    return new Join(
        new Node(row.getString("from_kind"), row.getObject("from_id", UUID.class)),
        Relation.of(row.getString("relation")),
        new Node(row.getString("to_kind"), row.getObject("to_id", UUID.class)));
  }
}
