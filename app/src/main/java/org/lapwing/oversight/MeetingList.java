package org.lapwing.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Meetings as people read them: flat lines, a page at a time. */
@Repository
@Transactional(readOnly = true)
public class MeetingList {

  /** How many lines a page has. */
  public static final int PAGE = 25;

  private static final Place BEGINNING =
      new Place(LocalDate.of(9999, 12, 31), new UUID(-1L, -1L));

  private static final String LINES = """
      select m.id, m.number, m.on_day, m.at_time, m.about, m.state, b.name as body,
             (select count(*) from meeting_decision d where d.meeting_id = m.id) as decisions
        from (select id, number, on_day, at_time, about, state, body_id
                from meeting
               where (on_day, id) < (:day, :after)
               order by on_day desc, id desc
               limit :many) m
        join oversight_body b on b.id = m.body_id
       order by m.on_day desc, m.id desc
      """;

  private final JdbcClient jdbc;

  MeetingList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A place in the order of the list: the latest day first. */
  public record Place(LocalDate day, UUID id) {}

  /** A meeting as a line; its state in words. */
  public record Line(
      MeetingId id,
      String reference,
      String body,
      LocalDate day,
      LocalTime time,
      String about,
      String state,
      String colour,
      int decisions) {}

  /** The lines of a page, and one more if there is another page. */
  public List<Line> after(@Nullable Place place) {
    var from = place == null ? BEGINNING : place;
    return jdbc.sql(LINES)
        .param("day", from.day())
        .param("after", from.id())
        .param("many", PAGE + 1)
        .query(MeetingList::line)
        .list();
  }

  private static Line line(ResultSet row, int index) throws SQLException {
    var state = switch (row.getString("state")) {
      case "planned" -> new State.Planned();
      case "held" -> new State.Held();
      default -> new State.Approved(LocalDate.EPOCH, null);
    };
    return new Line(
        new MeetingId(row.getObject("id", UUID.class)),
        "M-" + row.getInt("number"),
        row.getString("body"),
        row.getObject("on_day", LocalDate.class),
        row.getObject("at_time", LocalTime.class),
        row.getString("about"),
        state.words(),
        state.colour(),
        row.getInt("decisions"));
  }
}
