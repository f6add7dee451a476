package org.lapwing.actions.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.lapwing.actions.figures.PlanPicture.Attention;
import org.lapwing.actions.figures.PlanPicture.Changes;
import org.lapwing.actions.figures.PlanPicture.OfAgency;
import org.lapwing.actions.figures.PlanPicture.Overdue;
import org.lapwing.kernel.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells modules above how the whole plan stands, in counts, and which actions are past their day. */
@Repository
@Transactional(readOnly = true)
public class PlanFigures {

  private static final String BY_AGENCY = """
      select g.name,
             c.planned, c.under_way, c.amber, c.red, c.done, c.verified
        from (select agency_id,
                     count(*) filter (where state = 'planned') as planned,
                     count(*) filter (where state = 'under_way') as under_way,
                     count(*) filter (where amber_on <= :today and red_on > :today) as amber,
                     count(*) filter (where red_on <= :today) as red,
                     count(*) filter (where state = 'done') as done,
                     count(*) filter (where state = 'verified') as verified
                from action
               where state <> 'dropped'
               group by agency_id) c
        join agency g on g.id = c.agency_id
       order by g.name
      """;

  private static final String ATTENTION = """
      select (select count(*) from action where red_on <= :today and state <> 'dropped') as red,
             (select count(*) from action where rank = 0 and due_on < :today) as late,
             (select count(*) from action where rank = 0 and moves >= 3) as moved,
             (select count(*) from action_date_request where agreed is null) as waiting,
             (select count(*) from action where state = 'done') as unverified,
             (select min(state_on) from action where state = 'done') as since
      """;

  private static final String OVERDUE = """
      select a.number, a.promise, g.name as agency, coalesce(p.name, '') as owner, a.due_on
        from (select number, promise, agency_id, owner_id, due_on
                from action
               where rank = 0 and due_on < :today
               order by due_on, id
               limit :most) a
        join agency g on g.id = a.agency_id
        left join person p on p.id = a.owner_id
       order by a.due_on, a.number
      """;

  private static final String CHANGES = """
      select count(*) filter (where kind = 'raised') as raised,
             count(*) filter (where kind = 'completed') as done,
             count(*) filter (where kind = 'verified') as verified,
             count(*) filter (where kind = 'sent-back') as sent_back,
             count(*) filter (where kind = 'date-agreed') as moved,
             count(*) filter (where kind = 'dropped') as dropped
        from action_entry
       where at >= :since
      """;

  private final JdbcClient jdbc;

  PlanFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How the plan stands on that day. */
  public PlanPicture on(LocalDate today) {
    return new PlanPicture(
        jdbc.sql(BY_AGENCY)
            .param("today", today)
            .query((row, _) -> new OfAgency(
                row.getString("name"),
                row.getInt("planned"),
                row.getInt("under_way"),
                row.getInt("amber"),
                row.getInt("red"),
                row.getInt("done"),
                row.getInt("verified")))
            .list(),
        attention(today));
  }

  /** What of the plan needs attention on that day. */
  public Attention attention(LocalDate today) {
    return jdbc.sql(ATTENTION)
        .param("today", today)
        .query((row, _) -> new Attention(
            row.getInt("red"),
            row.getInt("late"),
            row.getInt("moved"),
            row.getInt("waiting"),
            row.getInt("unverified"),
            row.getObject("since", LocalDate.class)))
        .single();
  }

  /** The actions past their day, the longest first, so many at most. */
  public List<Overdue> overdue(LocalDate today, int most) {
    return jdbc.sql(OVERDUE)
        .param("today", today)
        .param("most", most)
        .query(PlanFigures::overdue)
        .list();
  }

  /** What happened to actions since the beginning of that day. */
  public Changes since(LocalDate day) {
    return jdbc.sql(CHANGES)
        .param("since", day.atStartOfDay(InWords.LONDON).toInstant().atOffset(ZoneOffset.UTC))
        .query((row, _) -> new Changes(
            row.getInt("raised"),
            row.getInt("done"),
            row.getInt("verified"),
            row.getInt("sent_back"),
            row.getInt("moved"),
            row.getInt("dropped")))
        .single();
  }

  private static Overdue overdue(ResultSet row, int index) throws SQLException {
    return new Overdue(
        "A-" + row.getInt("number"),
        row.getString("promise"),
        row.getString("agency"),
        row.getString("owner"),
        row.getObject("due_on", LocalDate.class));
  }
}
