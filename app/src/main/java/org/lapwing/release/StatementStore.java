package org.lapwing.release;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements and their versions as rows. Row security has chosen whose, and which versions this viewer may read. */
@Repository
class StatementStore {

  private static final String ONE = """
      select s.id, s.number, s.latest, s.released, s.withdrawn_on, s.review_id,
             e.version, e.title, e.issued_by, e.contact, e.changed, e.body, e.not_before, e.action_ids,
             e.stage, e.stage_on, e.source, e.revision
        from statement s
        left join lateral (select version, title, issued_by, contact, changed, body, not_before, action_ids,
                                  stage, stage_on, source, revision
                             from statement_edition
                            where statement_id = s.id
                            order by version desc limit 1) e on true
       where s.id = :id
      """;

  private static final String THESE = """
      select s.id, s.number, s.latest, s.released, s.withdrawn_on, s.review_id,
             e.version, e.title, e.issued_by, e.contact, e.changed, e.body, e.not_before, e.action_ids,
             e.stage, e.stage_on, e.source, e.revision
        from statement s
        join lateral (select version, title, issued_by, contact, changed, body, not_before, action_ids,
                             stage, stage_on, source, revision
                        from statement_edition
                       where statement_id = s.id
                       order by version desc limit 1) e on true
       where s.id in (:ids)
      """;

  private static final String VERSIONS = """
      select statement_id, version, title, issued_by, contact, changed, body, not_before, action_ids,
             stage, stage_on, source, revision
        from statement_edition
       where statement_id = :id
       order by version desc
      """;

  private static final String LOCK = """
      select id from statement where id = :id for update
      """;

  private static final String NEXT_NUMBER = """
      insert into statement_number (last) values (1)
      on conflict (partnership_id) do update set last = statement_number.last + 1
      returning last
      """;

  private static final String ADD = """
      insert into statement (id, number, latest, released, review_id) values (:id, :number, 1, :released, :review)
      """;

  private static final String ADD_VERSION = """
      insert into statement_edition (statement_id, version, title, issued_by, contact, changed, body, not_before,
             action_ids, stage, stage_on, source)
      values (:id, :version, :title, :issuedBy, :contact, :changed, :body, :notBefore,
             :actions, :stage, :since, :source)
      """;

  private static final String SAVE = """
      update statement_edition
         set title = :title, issued_by = :issuedBy, contact = :contact, changed = :changed, body = :body,
             not_before = :notBefore, action_ids = :actions, stage = :stage, stage_on = :since,
             revision = revision + 1
       where statement_id = :id and version = :version and revision = :revision
      """;

  private static final String SUPERSEDE = """
      update statement_edition set stage = 'corrected', stage_on = :on, revision = revision + 1
       where statement_id = :id and stage = 'released'
      """;

  private static final String WITHDRAW_VERSIONS = """
      update statement_edition set stage = 'withdrawn', stage_on = :on, revision = revision + 1
       where statement_id = :id
      """;

  private static final String POINT = """
      update statement
         set latest = :latest, released = :released, withdrawn_on = :withdrawnOn, review_id = :review
       where id = :id
      """;

  private final JdbcClient jdbc;

  StatementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Statement> find(UUID id) {
    return jdbc.sql(ONE).param("id", id).query(StatementRow::statement).optional();
  }

  List<Statement> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(THESE).param("ids", ids).query(StatementRow::statement).list();
  }

  /** Every version that this viewer may read, the latest first. */
  List<Edition> versions(UUID id) {
    return jdbc.sql(VERSIONS).param("id", id).query(StatementRow::edition).list();
  }

  /** Whoever else would change it waits until this transaction ends. */
  Optional<Statement> findToChange(UUID id) {
    return jdbc.sql(LOCK).param("id", id).query(UUID.class).optional().flatMap(this::find);
  }

  /** The next number here; two people who begin statements at once wait for each other. */
  int nextNumber() {
    return jdbc.sql(NEXT_NUMBER).query(Integer.class).single();
  }

  void add(Edition first, int number, @Nullable UUID review) {
    jdbc.sql(ADD)
        .param("id", first.statement())
        .param("number", number)
        .param("released", first.stage().isPublic() ? 1 : null, java.sql.Types.INTEGER)
        .param("review", review)
        .update();
    addVersion(first);
  }

  void addVersion(Edition edition) {
    StatementRow.write(jdbc.sql(ADD_VERSION), edition)
        .param("source", edition.source())
        .update();
  }

  void save(Edition edition) {
    var changed = StatementRow.write(jdbc.sql(SAVE), edition)
        .param("revision", edition.revision())
        .update();
    if (changed == 0) {
      throw new OptimisticLockingFailureException(
          "Statement %s changed meanwhile".formatted(edition.statement()));
    }
  }

  /** The version that was released before is one that was corrected from now on. */
  void supersede(UUID id, LocalDate on) {
    jdbc.sql(SUPERSEDE).param("id", id).param("on", on).update();
  }

  void withdrawVersions(UUID id, LocalDate on) {
    jdbc.sql(WITHDRAW_VERSIONS).param("id", id).param("on", on).update();
  }

  /** Keeps which version is which, and what the statement tells of. */
  void point(Statement statement) {
    jdbc.sql(POINT)
        .param("id", statement.id())
        .param("latest", statement.latest())
        .param(
            "released",
            statement.released() == 0 ? null : statement.released(),
            java.sql.Types.INTEGER)
        .param("withdrawnOn", statement.withdrawnOn())
        .param("review", statement.review())
        .update();
  }
}
