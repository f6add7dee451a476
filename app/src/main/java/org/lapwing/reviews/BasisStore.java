package org.lapwing.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.thread.Node;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What findings rest on, as rows, which are never changed. */
@Repository
class BasisStore {

  private static final String ADD = """
      insert into finding_basis (id, review_id, case_ids, finding_id, kind, says, source, node_kind, node_id)
      values (:id, :review, :cases, :finding, :kind, :says, :source, :nodeKind, :nodeId)
      """;

  private static final String OF = """
      select id, finding_id, kind, says, source, node_kind, node_id
        from finding_basis
       where finding_id in (:findings)
       order by id
      """;

  private static final String THERE = """
      select exists (select from finding_basis where id = :id)
      """;

  /** A basis, and the finding that rests on it. */
  record Of(FindingId finding, Basis basis) {}

  private final JdbcClient jdbc;

  BasisStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Review review, FindingId finding, Basis basis) {
    var node = basis.node();
    jdbc.sql(ADD)
        .param("id", basis.id())
        .param("review", review.id().value())
        .param("cases", ReviewStore.cases(review.cases()))
        .param("finding", finding.value())
        .param("kind", Objects.requireNonNull(basis.kind()).code())
        .param("says", basis.says())
        .param("source", basis.source())
        .param("nodeKind", node == null ? null : node.kind())
        .param("nodeId", node == null ? null : node.id())
        .update();
  }

  boolean isThere(UUID id) {
    return jdbc.sql(THERE).param("id", id).query(Boolean.class).single();
  }

  List<Of> of(Collection<UUID> findings) {
    return findings.isEmpty()
        ? List.of()
        : jdbc.sql(OF).param("findings", findings).query(BasisStore::basis).list();
  }

  private static Of basis(ResultSet row, int index) throws SQLException {
    return new Of(
        new FindingId(row.getObject("finding_id", UUID.class)),
        new Basis(
            row.getObject("id", UUID.class),
            BasisKind.of(row.getString("kind")),
            row.getString("says"),
            row.getString("source"),
            node(row)));
  }

  private static @Nullable Node node(ResultSet row) throws SQLException {
    var id = row.getObject("node_id", UUID.class);
    return id == null ? null : new Node(row.getString("node_kind"), id);
  }
}
