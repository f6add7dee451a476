package org.lapwing.audits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Audits as rows. */
@Repository
class AuditStore {

  private static final String THESE = """
      select id, number, title, theme, from_on, to_on, sample, questions, agencies, repeats_id, state, state_on,
             version, form
        from audit_cycle
       where id in (:ids)
      """;

  private static final String ONE_TO_CHANGE = """
      select id, number, title, theme, from_on, to_on, sample, questions, agencies, repeats_id, state, state_on,
             version, form
        from audit_cycle
       where id = :id
         for update
      """;

  private static final String REPEATED_BY = """
      select id, number, title, theme, from_on, to_on, sample, questions, agencies, repeats_id, state, state_on,
             version, form
        from audit_cycle
       where repeats_id = :id
       order by number
       limit 20
      """;

  private static final String PAGE = """
      select id, number, title, theme, from_on, to_on, sample, questions, agencies, repeats_id, state, state_on,
             version, form
        from audit_cycle
       where number < :before
       order by number desc
       limit :many
      """;

  private static final String MATCHING = """
      select id, number, title, theme, from_on, to_on, sample, questions, agencies, repeats_id, state, state_on,
             version, form
        from audit_cycle
       where words @@ websearch_to_tsquery('english', :words)
         and (cast(:after as uuid) is null or id < :after)
       order by id desc
       limit :many
      """;

  private static final String NEXT_NUMBER = """
      insert into audit_number (last) values (1)
      on conflict (partnership_id) do update set last = audit_number.last + 1
      returning last
      """;

  private static final String ADD = """
      insert into audit_cycle (id, number, title, theme, from_on, to_on, sample, questions, agencies, repeats_id,
             state, state_on, form)
      values (:id, :number, :title, :theme, :from, :to, :sample, :questions, :agencies, :repeats,
             :state, :stateOn, :form)
      """;

  private static final String SAVE = """
      update audit_cycle
         set title = :title, theme = :theme, from_on = :from, to_on = :to, sample = :sample,
             questions = :questions, agencies = :agencies, state = :state, state_on = :stateOn,
             version = version + 1, form = :form
       where id = :id
      """;

  /** An audit, and the form that wrote it last. */
  record Written(AuditCycle cycle, UUID form) {}

  private final JdbcClient jdbc;

  AuditStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<AuditCycle> these(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : cycles(jdbc.sql(THESE).param("ids", ids));
  }

  Optional<AuditCycle> find(AuditId id) {
    return these(List.of(id.value())).stream().findFirst();
  }

  /** Whoever else would change it waits until this transaction ends. */
  Optional<Written> findToChange(AuditId id) {
    return jdbc.sql(ONE_TO_CHANGE)
        .param("id", id.value())
        .query(AuditStore::written)
        .optional();
  }

  List<AuditCycle> repeatedBy(AuditId id) {
    return cycles(jdbc.sql(REPEATED_BY).param("id", id.value()));
  }

  List<AuditCycle> page(int before, int many) {
    return cycles(jdbc.sql(PAGE).param("before", before).param("many", many));
  }

  List<AuditCycle> matching(String words, @Nullable UUID after, int many) {
    return cycles(jdbc.sql(MATCHING)
        .param("words", words)
        .param("after", after, Types.OTHER)
        .param("many", many));
  }

  /** The next number here; two people who plan at once wait for each other. */
  int nextNumber() {
    return jdbc.sql(NEXT_NUMBER).query(Integer.class).single();
  }

  void add(AuditCycle cycle) {
    written(jdbc.sql(ADD), cycle, cycle.id().value())
        .param("number", cycle.number())
        .param("repeats", cycle.repeats() == null ? null : cycle.repeats().value(), Types.OTHER)
        .update();
  }

  /** Saves what was found to change. */
  void save(AuditCycle cycle, UUID form) {
    written(jdbc.sql(SAVE), cycle, form).update();
  }

  private static StatementSpec written(StatementSpec statement, AuditCycle cycle, UUID form) {
    var plan = cycle.plan();
    return statement
        .param("id", cycle.id().value())
        .param("title", plan.title())
        .param("theme", plan.theme())
        .param("from", plan.from())
        .param("to", plan.to())
        .param("sample", plan.sample().code())
        .param("questions", plan.questions().toArray(String[]::new))
        .param("agencies", plan.agencies().stream().map(AgencyId::value).toArray(UUID[]::new))
        .param("state", cycle.stage().code())
        .param("stateOn", cycle.since())
        .param("form", form);
  }

  private static List<AuditCycle> cycles(StatementSpec statement) {
    return statement.query(AuditStore::written).stream().map(Written::cycle).toList();
  }

  private static Written written(ResultSet row, int index) throws SQLException {
    var repeats = row.getObject("repeats_id", UUID.class);
    var cycle = new AuditCycle(
        new AuditId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        plan(row),
        Stage.of(row.getString("state")),
        row.getObject("state_on", LocalDate.class),
        repeats == null ? null : new AuditId(repeats),
        row.getInt("version"));
    return new Written(cycle, row.getObject("form", UUID.class));
  }

  private static AuditCycle.Plan plan(ResultSet row) throws SQLException {
    return new AuditCycle.Plan(
        row.getString("title"),
        row.getString("theme"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("to_on", LocalDate.class),
        Sample.of(row.getString("sample")),
        List.of((String[]) row.getArray("questions").getArray()),
        Arrays.stream((UUID[]) row.getArray("agencies").getArray())
            .map(AgencyId::new)
            .toList());
  }
}
