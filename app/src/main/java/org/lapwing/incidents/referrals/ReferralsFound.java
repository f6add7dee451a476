package org.lapwing.incidents.referrals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds referrals by their words, for whoever may open them; shows the agency, the day and the neutral outcome. */
@Component
class ReferralsFound implements Searchable {

  private static final String FOUND = """
      select r.id, r.referred_at, r.outcome, g.name as agency
        from incident_referral r
        join agency g on g.id = r.agency_id
       where r.words @@ websearch_to_tsquery('english', :words)
         and (cast(:after as uuid) is null or r.id < :after)
       order by r.id desc
       limit :most
      """;

  private final JdbcClient jdbc;

  ReferralsFound(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return Referrals.KIND;
  }

  @Override
  public String heading() {
    return "Referrals of incidents";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Found> find(String words, @Nullable UUID after, int most) {
    return Referrals.mayRefer()
        ? jdbc.sql(FOUND)
            .param("words", words.strip())
            .param("after", after, Types.OTHER)
            .param("most", most)
            .query(ReferralsFound::found)
            .list()
        : List.of();
  }

  private static Found found(ResultSet row, int index) throws SQLException {
    var outcome = row.getString("outcome");
    return new Found(
        row.getObject("id", UUID.class),
        "",
        "%s, referred on %s"
            .formatted(
                row.getString("agency"),
                InWords.date(InWords.dayOf(
                    row.getObject("referred_at", OffsetDateTime.class).toInstant()))),
        "referrals/" + row.getString("id"),
        outcome == null
            ? "Waits to be taken in"
            : Triage.of(outcome).orElseThrow().neutral());
  }
}
