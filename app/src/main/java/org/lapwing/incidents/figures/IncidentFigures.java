package org.lapwing.incidents.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lapwing.incidents.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts incidents and children of the cases that the viewer may read. */
@Component
@Transactional(readOnly = true)
public class IncidentFigures {

  /** What a child may be counted as. */
  private record Kind(String code, String words, boolean statutory) {

    Tally.Line line(Figure number) {
      return new Tally.Line(code, words, statutory, number);
    }
  }

  private static final String INCIDENTS = """
      select count(*) from incident
      """;

  private static final String CHILDREN = """
      select coalesce(d.standing, 'undecided') as standing, count(*) as many
        from incident_child c
        left join lateral (select e.standing
                             from criteria_decision e
                            where e.child_id = c.id
                            order by e.round desc limit 1) d on true
       group by 1
      """;

  private static final String FEWEST = """
      select fewest from incident_figure_rule where since <= :today order by since desc limit 1
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  IncidentFigures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The figures as they stand now; what nobody may see counts for nobody. */
  public Tally tally() {
    var rule = new SmallNumbers(jdbc.sql(FEWEST)
        .param("today", LocalDate.now(clock))
        .query(Integer.class)
        .single());
    var many = children();
    var kinds = kinds();
    var numbers = kinds.stream().map(kind -> many.getOrDefault(kind.code(), 0)).toList();
    return new Tally(
        rule.figure(jdbc.sql(INCIDENTS).query(Integer.class).single()),
        rule.figure(numbers.stream().mapToInt(Integer::intValue).sum()),
        lines(kinds, rule.parts(numbers)));
  }

  private Map<String, Integer> children() {
    return jdbc
        .sql(CHILDREN)
        .query((row, _) -> Map.entry(row.getString("standing"), row.getInt("many")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<Kind> kinds() {
    return Stream.concat(
            Arrays.stream(Standing.values())
                .map(one -> new Kind(one.code(), one.words(), one.isStatutory())),
            Stream.of(new Kind("undecided", "Not decided yet", false)))
        .toList();
  }

  private static List<Tally.Line> lines(List<Kind> kinds, List<Figure> figures) {
    return IntStream.range(0, kinds.size())
        .mapToObj(index -> kinds.get(index).line(figures.get(index)))
        .toList();
  }
}
