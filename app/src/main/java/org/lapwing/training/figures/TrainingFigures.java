package org.lapwing.training.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.training.figures.CourseFigures.AgencyFigure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells modules above whom training reached, and withholds small numbers before they see them. */
@Service
@Transactional(readOnly = true)
public class TrainingFigures {

  private static final String COURSES = """
      select c.id, c.number, c.title, c.state,
             (select count(*) from training_run r where r.course_id = c.id and r.counted_on is not null) as runs
        from course c
       where c.id in (:courses)
       order by c.number
      """;

  private static final String PEOPLE = """
      select r.course_id, s.agency_id, g.name as agency, sum(s.attended) as people
        from training_run r
        join run_attendance s on s.run_id = r.id
        join agency g on g.id = s.agency_id
       where r.course_id in (:courses)
       group by r.course_id, s.agency_id, g.name
      having sum(s.attended) > 0
       order by g.name, s.agency_id
      """;

  private static final String LIMIT = """
      select fewer_than
        from small_number_rule
       where effective_from <= :today
       order by effective_from desc
       limit 1
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  TrainingFigures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whom these courses reached, in the order of their numbers; those that are not here are absent. */
  public List<CourseFigures> of(Collection<UUID> courses) {
    if (courses.isEmpty()) {
      return List.of();
    }
    var people = people(courses);
    return jdbc.sql(COURSES)
        .param("courses", courses)
        .query((row, _) -> figures(row, people))
        .list();
  }

  private record Attended(UUID course, AgencyFigure figure) {}

  private Map<UUID, List<Attended>> people(Collection<UUID> courses) {
    var limit = jdbc.sql(LIMIT)
        .param("today", LocalDate.now(clock))
        .query(Integer.class)
        .single();
    return jdbc
        .sql(PEOPLE)
        .param("courses", courses)
        .query((row, _) -> attended(row, limit))
        .stream()
        .collect(groupingBy(Attended::course, LinkedHashMap::new, toList()));
  }

  private static Attended attended(ResultSet row, int limit) throws SQLException {
    return new Attended(
        row.getObject("course_id", UUID.class),
        new AgencyFigure(
            new AgencyId(row.getObject("agency_id", UUID.class)),
            row.getString("agency"),
            Count.of(row.getInt("people"), limit)));
  }

  private static CourseFigures figures(ResultSet row, Map<UUID, List<Attended>> people)
      throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new CourseFigures(
        id,
        "T-" + row.getInt("number"),
        row.getString("title"),
        words(row.getString("state")),
        row.getInt("runs"),
        people.getOrDefault(id, List.of()).stream().map(Attended::figure).toList());
  }

  private static String words(String state) {
    return switch (state) {
      case "under_review" -> "Under review";
      case "withdrawn" -> "Withdrawn";
      default -> "Offered";
    };
  }
}
