package org.lapwing.release;

import java.time.OffsetDateTime;
import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is public and has come under a hold since: to be withdrawn, or left published for a reason. */
@Component
class HeldStatements implements WorkItems {

  private static final String HELD = """
      select s.id, s.number, e.title, held.since
        from statement s
        join statement_edition e on e.statement_id = s.id and e.version = s.released
        join lateral (select max(h.placed_at) as since
                        from holds_standing(cases_of_review(s.review_id), 'release') h) held on held.since is not null
       where s.withdrawn_on is null
         and not exists (select from statement_entry y
                          where y.statement_id = s.id and y.kind = 'kept' and y.at > held.since)
       order by held.since, s.id
       limit 50
      """;

  private final JdbcClient jdbc;

  HeldStatements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    return Doer.current().writes()
        ? jdbc.sql(HELD)
            .query((row, _) -> new WorkItem(
                    "Statements under a hold",
                    "S-" + row.getInt("number"),
                    row.getString("title"),
                    "statements/" + row.getString("id"),
                    "Decide whether to withdraw it",
                    null,
                    false)
                .waitingSince(
                    InWords.dayOf(row.getObject("since", OffsetDateTime.class).toInstant()))
                .first())
            .list()
        : List.of();
  }
}
