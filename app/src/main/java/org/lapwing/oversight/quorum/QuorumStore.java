package org.lapwing.oversight.quorum;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lapwing.kernel.Ids;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.MeetingId;
import org.lapwing.partnerships.AgencyKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rules of quorum and what they said of meetings, as rows. */
@Repository
class QuorumStore {

  private static final String RULES = """
      select from_on, least, kinds, source from body_quorum where body_id = :body order by from_on desc
      """;

  private static final String SET = """
      insert into body_quorum (id, body_id, from_on, least, kinds, source)
      values (:id, :body, :from, :least, cast(:kinds as text[]), :source)
      on conflict (partnership_id, body_id, from_on)
      do update set least = excluded.least, kinds = excluded.kinds, source = excluded.source
      """;

  private static final String JUDGED = """
      select quorate, came, least, missing, source from meeting_quoracy where meeting_id = :meeting
      """;

  private static final String JUDGE = """
      insert into meeting_quoracy (meeting_id, quorate, came, least, missing, source, judged_at)
      values (:meeting, :quorate, :came, :least, cast(:missing as text[]), :source, :at)
      on conflict (meeting_id)
      do update set quorate = excluded.quorate, came = excluded.came, least = excluded.least,
                    missing = excluded.missing, source = excluded.source, judged_at = excluded.judged_at
      """;

  private final JdbcClient jdbc;

  QuorumStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The rules of a body, the latest first. */
  List<Quorum> rules(BodyId body) {
    return jdbc.sql(RULES).param("body", body.value()).query(QuorumStore::rule).list();
  }

  void set(BodyId body, Quorum rule) {
    jdbc.sql(SET)
        .param("id", Ids.next())
        .param("body", body.value())
        .param("from", rule.from())
        .param("least", rule.least())
        .param("kinds", rule.kinds().stream().map(AgencyKind::code).sorted().toArray(String[]::new))
        .param("source", rule.source())
        .update();
  }

  Optional<Quoracy> judged(MeetingId meeting) {
    return jdbc.sql(JUDGED)
        .param("meeting", meeting.value())
        .query((row, _) -> new Quoracy(
            row.getBoolean("quorate"),
            row.getInt("came"),
            row.getInt("least"),
            texts(row.getArray("missing")),
            row.getString("source")))
        .optional();
  }

  void judge(MeetingId meeting, Quoracy quoracy, Instant at) {
    jdbc.sql(JUDGE)
        .param("meeting", meeting.value())
        .param("quorate", quoracy.quorate())
        .param("came", quoracy.came())
        .param("least", quoracy.least())
        .param("missing", quoracy.missing().toArray(String[]::new))
        .param("source", quoracy.source())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Quorum rule(ResultSet row, int index) throws SQLException {
    return new Quorum(
        row.getObject("from_on", LocalDate.class),
        row.getInt("least"),
        texts(row.getArray("kinds")).stream()
            .map(code -> AgencyKind.valueOf(code.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet()),
        row.getString("source"));
  }

  private static List<String> texts(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }
}
