package org.lapwing.incidents.sought;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.sought.Sought.Answered;
import org.lapwing.incidents.sought.Sought.Decision;
import org.lapwing.incidents.sought.Sought.Extended;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests for information as rows, and the rules of their clocks. */
@Repository
class SoughtStore {

  private static final String OF = """
      select id, case_id, number, kind, received_on, from_whom, wants, answers, set_on, extended_on, extended_why,
             decision, exemption, sent_on, told_at, told_by
        from information_sought
       where case_id = :case
       order by number desc
      """;

  private static final String OPEN = """
      select id, case_id, number, kind, received_on, from_whom, wants, answers, set_on, extended_on, extended_why,
             decision, exemption, sent_on, told_at, told_by
        from information_sought
       where decision is null
       order by received_on, id
       limit 200
      """;

  private static final String LOCK = """
      select lock_numbers(:case)
      """;

  private static final String NEXT_NUMBER = """
      select coalesce(max(number), 0) + 1 from information_sought where case_id = :case
      """;

  private static final String ADD = """
      insert into information_sought (id, case_id, number, kind, received_on, from_whom, wants, answers, set_on, told_at, told_by)
      values (:id, :case, :number, :kind, :received, :whom, :wants, :answers, :set, :at, :by)
      on conflict (id) do nothing
      """;

  private static final String EXTEND = """
      update information_sought set extended_on = :on, extended_why = :why
       where id = :id and extended_on is null and decision is null
      """;

  private static final String ANSWER = """
      update information_sought set decision = :decision, exemption = :exemption, sent_on = :sent
       where id = :id and decision is null
      """;

  private static final String CLOCKS = """
      select kind, since, until, unit, amount, more, moves_on, source, address, extension_source
        from answer_clock
       order by kind, since
      """;

  private final JdbcClient jdbc;

  SoughtStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first. */
  List<Sought> of(CaseId file) {
    return jdbc.sql(OF).param("case", file.value()).query(SoughtStore::sought).list();
  }

  /** Those of all cases that wait for an answer. */
  List<Sought> open() {
    return jdbc.sql(OPEN).query(SoughtStore::sought).list();
  }

  /** The next number of a case; two people who log at once wait for each other. */
  int nextNumber(CaseId file) {
    jdbc.sql(LOCK).param("case", file.value()).query((_, _) -> true).list();
    return jdbc.sql(NEXT_NUMBER)
        .param("case", file.value())
        .query(Integer.class)
        .single();
  }

  /** False if the form was sent before. */
  boolean add(Sought one) {
    var told = one.told();
    return jdbc.sql(ADD)
            .param("id", one.id())
            .param("case", one.caseFile().value())
            .param("number", one.number())
            .param("kind", one.kind().code())
            .param("received", told.day())
            .param("whom", told.whom())
            .param("wants", told.wants())
            .param("answers", told.answers())
            .param("set", told.setOn(), Types.DATE)
            .param("at", one.toldAt().atOffset(ZoneOffset.UTC))
            .param("by", one.toldBy().value())
            .update()
        == 1;
  }

  /** False if it was extended or answered before. */
  boolean extend(UUID id, Extended extended) {
    return jdbc.sql(EXTEND)
            .param("id", id)
            .param("on", extended.on())
            .param("why", extended.why())
            .update()
        == 1;
  }

  /** False if it was answered before. */
  boolean answer(UUID id, Decision decision, Answered answered) {
    return jdbc.sql(ANSWER)
            .param("id", id)
            .param("decision", decision.code())
            .param("exemption", answered.exemption())
            .param("sent", answered.sentOn())
            .update()
        == 1;
  }

  /** Every version of every clock. */
  List<AnswerClock> clocks() {
    return jdbc.sql(CLOCKS).query(SoughtStore::clock).list();
  }

  private static Sought sought(ResultSet row, int index) throws SQLException {
    return new Sought(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getInt("number"),
        new Sought.Wish(
            SoughtKind.of(row.getString("kind")).orElseThrow(),
            row.getObject("received_on", LocalDate.class),
            row.getString("from_whom"),
            row.getString("wants"),
            row.getString("answers"),
            row.getObject("set_on", LocalDate.class)),
        extended(row),
        answered(row),
        row.getObject("told_at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("told_by", UUID.class)));
  }

  private static @Nullable Extended extended(ResultSet row) throws SQLException {
    var on = row.getObject("extended_on", LocalDate.class);
    return on == null ? null : new Extended(on, row.getString("extended_why"));
  }

  private static @Nullable Answered answered(ResultSet row) throws SQLException {
    var sent = row.getObject("sent_on", LocalDate.class);
    return sent == null
        ? null
        : new Answered(
            Decision.of(row.getString("decision")).orElseThrow(), row.getString("exemption"), sent);
  }

  private static AnswerClock clock(ResultSet row, int index) throws SQLException {
    return new AnswerClock(
        SoughtKind.of(row.getString("kind")).orElseThrow(),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class),
        AnswerClock.Unit.of(row.getString("unit")),
        row.getInt("amount"),
        row.getInt("more"),
        row.getBoolean("moves_on"),
        row.getString("source"),
        row.getString("address"),
        row.getString("extension_source"));
  }
}
