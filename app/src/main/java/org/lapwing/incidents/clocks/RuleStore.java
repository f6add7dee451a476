package org.lapwing.incidents.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules of clocks as rows, and from what each partnership counts the fifteen days. */
@Repository
class RuleStore {

  private static final String ALL = """
      select code, since, until, duty, unit, amount, starts_with, met_by, moot_by, concerns, force, source, address
        from clock_rule
       order by place, since
      """;

  private static final String STARTS = """
      select id, starts_with, since, reason, set_at, set_by
        from clock_start
       where rule_code = 'rapid_review'
       order by since, set_at, id
      """;

  private static final String SET = """
      insert into clock_start (id, rule_code, starts_with, since, reason, set_at, set_by)
      values (:id, 'rapid_review', :start, :since, :reason, :at, :by)
      on conflict (id) do nothing
      """;

  private final JdbcClient jdbc;

  RuleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every version of every rule, in their order. */
  List<Rule> all() {
    return jdbc.sql(ALL).query(RuleStore::rule).list();
  }

  /** What was set here, the earliest day first. */
  List<StartSetting> starts() {
    return jdbc.sql(STARTS).query(RuleStore::start).list();
  }

  /** False if the form was sent before. */
  boolean set(StartSetting setting) {
    return jdbc.sql(SET)
            .param("id", setting.id())
            .param("start", setting.start().code())
            .param("since", setting.since())
            .param("reason", setting.reason())
            .param("at", setting.setAt().atOffset(ZoneOffset.UTC))
            .param("by", setting.setBy().value())
            .update()
        == 1;
  }

  private static Rule rule(ResultSet row, int index) throws SQLException {
    return new Rule(
        row.getString("code"),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class),
        row.getString("duty"),
        new Limit(Limit.Unit.of(row.getString("unit")), row.getInt("amount")),
        Milestone.of(row.getString("starts_with")).orElseThrow(),
        milestone(row.getString("met_by")),
        milestone(row.getString("moot_by")),
        Rule.Concerns.of(row.getString("concerns")),
        Rule.Force.of(row.getString("force")),
        new Rule.Source(row.getString("source"), row.getString("address")));
  }

  private static @Nullable Milestone milestone(@Nullable String code) {
    return code == null ? null : Milestone.of(code).orElseThrow();
  }

  private static StartSetting start(ResultSet row, int index) throws SQLException {
    return new StartSetting(
        row.getObject("id", UUID.class),
        Milestone.of(row.getString("starts_with")).orElseThrow(),
        row.getObject("since", LocalDate.class),
        row.getString("reason"),
        row.getObject("set_at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("set_by", UUID.class)));
  }
}
