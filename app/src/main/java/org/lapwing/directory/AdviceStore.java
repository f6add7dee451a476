package org.lapwing.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who signed which advice off; a later word stands beside an earlier one. */
@Repository
class AdviceStore {

  private static final String SIGNED = """
      insert into advice_sign_off (id, page, edition, name, role, signed_on, review_by, recorded_at, recorded_by)
      values (:id, :page, :edition, :name, :role, :signed, :review, :at, :by)
      on conflict (id) do nothing
      """;
  private static final String NEWEST = """
      select a.id, a.edition, a.name, a.role, a.signed_on, a.review_by, coalesce(p.name, '') as recorded_by, a.ended_on, a.reason
        from advice_sign_off a
        left join person p on p.id = a.recorded_by
       where a.page = :page
       order by a.recorded_at desc, a.id desc
       limit 50
      """;
  private static final String END = """
      update advice_sign_off set ended_on = :on, ended_by = :by, reason = :reason
       where page = :page and ended_on is null
      """;
  private static final String RULE = """
      select longest_months, warn_days, source from advice_rule where since <= :day order by since desc limit 1
      """;

  private final JdbcClient jdbc;

  AdviceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether this is new: a form sent twice notes it once. */
  boolean signed(UUID id, Advice advice, SignOff.Wish wish, @Nullable PersonId by, Instant at) {
    return jdbc.sql(SIGNED)
            .param("id", id)
            .param("page", advice.code())
            .param("edition", advice.edition())
            .param("name", wish.name().strip())
            .param("role", wish.role().strip())
            .param("signed", wish.signedOn())
            .param("review", wish.reviewBy())
            .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
            .param("by", by == null ? null : by.value())
            .update()
        == 1;
  }

  /** The newest first. */
  List<SignOff> of(Advice advice) {
    return jdbc.sql(NEWEST)
        .param("page", advice.code())
        .query(AdviceStore::signOff)
        .list();
  }

  void end(Advice advice, LocalDate on, @Nullable PersonId by, String reason) {
    jdbc.sql(END)
        .param("page", advice.code())
        .param("on", on)
        .param("by", by == null ? null : by.value())
        .param("reason", reason)
        .update();
  }

  AdviceRule rule(LocalDate day) {
    return jdbc.sql(RULE)
        .param("day", day)
        .query((row, _) -> new AdviceRule(
            row.getInt("longest_months"), row.getInt("warn_days"), row.getString("source")))
        .single();
  }

  private static SignOff signOff(ResultSet row, int index) throws SQLException {
    return new SignOff(
        row.getObject("id", UUID.class),
        row.getInt("edition"),
        new SignOff.Wish(
            row.getString("name"),
            row.getString("role"),
            row.getObject("signed_on", LocalDate.class),
            row.getObject("review_by", LocalDate.class)),
        row.getString("recorded_by"),
        row.getObject("ended_on", LocalDate.class),
        row.getString("reason"));
  }
}
