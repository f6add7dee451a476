package org.lapwing.oversight.challenges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Challenges as people read them: flat lines, the newest first, a page at a time. */
@Repository
@Transactional(readOnly = true)
public class ChallengeList {

  /** How many lines a page has. */
  public static final int PAGE = 25;

  private static final int MOST = 200;

  private static final String LINES = """
      select c.id, c.number, c.question, c.due_on, c.state, c.escalated_on,
             coalesce(p.name, '') as person, coalesce(g.name, b.name) as asked
        from (select id, number, question, due_on, state, escalated_on, person_id, agency_id, body_id
                from challenge
               where (cast(:before as uuid) is null or id < :before)
                 and state = any (cast(:states as text[]))
                 and (cast(:late as date) is null or (state in ('waiting', 'escalated') and due_on < :late))
                 and (not :escalated or escalated_on is not null)
                 and (cast(:me as uuid) is null
                      or person_id = :me
                      or exists (select from body_member m
                                  where m.body_id = challenge.body_id and m.person_id = :me and m.until_on is null))
               order by id desc
               limit :many) c
        left join person p on p.id = c.person_id
        left join agency g on g.id = c.agency_id
        left join oversight_body b on b.id = c.body_id
       order by c.id desc
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ChallengeList(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Which challenges somebody wants to see. */
  public enum Show {
    OPEN("Open"),
    LATE("Late"),
    ESCALATED("Escalated"),
    TO_ME("Put to me"),
    CLOSED("Closed"),
    ALL("All");

    private final String words;

    Show(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Show of(String code) {
      return java.util.Arrays.stream(values())
          .filter(one -> one.code().equals(code))
          .findFirst()
          .orElse(OPEN);
    }

    private List<Stage> stages() {
      return switch (this) {
        case OPEN, LATE, ESCALATED, TO_ME -> Stage.open();
        case CLOSED -> List.of(Stage.SATISFIED, Stage.WITHDRAWN);
        case ALL -> List.of(Stage.values());
      };
    }
  }

  /**
   * A challenge as a line.
   *
   * @param person the named person who is asked; blank where those who meet are asked
   * @param asked their agency, or those who meet
   * @param escalated whether it was taken to those who meet and is still open
   */
  public record Line(
      ChallengeId id,
      String reference,
      String question,
      String person,
      String asked,
      LocalDate due,
      Stage stage,
      boolean escalated) {

    public boolean isLate(LocalDate today) {
      return stage.waits() && due.isBefore(today);
    }
  }

  /** The lines of a page, and one more if there is another page. */
  public List<Line> lines(Show show, @Nullable UUID before) {
    return lines(show, before, PAGE + 1);
  }

  /** What needs an answer or a judgement, for the agenda of a meeting: the open ones. */
  public List<Line> open() {
    return lines(Show.OPEN, null, MOST);
  }

  private List<Line> lines(Show show, @Nullable UUID before, int many) {
    var me = show == Show.TO_ME ? Viewer.person().person().value() : null;
    return jdbc.sql(LINES)
        .param("before", before, Types.OTHER)
        .param("states", show.stages().stream().map(Stage::code).toArray(String[]::new))
        .param("late", show == Show.LATE ? LocalDate.now(clock) : null, Types.DATE)
        .param("escalated", show == Show.ESCALATED)
        .param("me", me, Types.OTHER)
        .param("many", many)
        .query(ChallengeList::line)
        .list();
  }

  private static Line line(ResultSet row, int index) throws SQLException {
    var stage = Stage.of(row.getString("state"));
    return new Line(
        new ChallengeId(row.getObject("id", UUID.class)),
        "C-" + row.getInt("number"),
        row.getString("question"),
        row.getString("person"),
        row.getString("asked"),
        row.getObject("due_on", LocalDate.class),
        stage,
        stage.isOpen() && row.getObject("escalated_on") != null);
  }
}
