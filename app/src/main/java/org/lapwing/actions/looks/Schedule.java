package org.lapwing.actions.looks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Colour;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.actions.RegisterFilter.Days;
import org.lapwing.actions.Sieve;
import org.lapwing.actions.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register along time: what lies between two days, with the days of parts. */
@Repository
@Transactional(readOnly = true)
public class Schedule {

  /** How many actions it shows at most. */
  public static final int LONGEST = 40;

  private static final String NAMED = """
       a.id, a.number, a.promise, a.start_on, a.due_on, a.first_due_on, a.state, g.name as agency,
      """ + Sieve.COLOUR + """
       as colour
        from (
      select a.id, a.sort_on
        from action a
       where a.sort_on between cast(:early as date) and cast(:late_end as date) and a.state <> 'dropped'
      """;

  private static final String CUT = """
       order by a.sort_on, a.id
       limit :longest) f
        join action a on a.id = f.id
        join agency g on g.id = a.agency_id
       order by g.name, f.sort_on, f.id
      """;

  private static final String ROWS = "select" + NAMED + Sieve.KEPT + CUT;

  private static final String PARTS = """
      select p.action_id, p.words, p.due_on, p.state
        from action_part p
       where p.action_id in (:ids) and p.state <> 'dropped'
       order by p.due_on, p.id
      """;

  private final JdbcClient jdbc;
  private final Sieve sieve;

  Schedule(JdbcClient jdbc, Sieve sieve) {
    this.jdbc = jdbc;
    this.sieve = sieve;
  }

  /** A part of an action with a day of its own. */
  public record Part(String words, LocalDate due, boolean done) {}

  /** An action that is due between the two days. */
  public record Stretch(
      ActionId id,
      String reference,
      String promise,
      String agency,
      @Nullable LocalDate start,
      LocalDate due,
      @Nullable LocalDate firstDue,
      Stage stage,
      Colour colour,
      List<Part> parts) {

    public boolean moved() {
      return firstDue != null && !firstDue.equals(due);
    }

    private Stretch with(List<Part> known) {
      return new Stretch(
          id, reference, promise, agency, start, due, firstDue, stage, colour, known);
    }
  }

  /** What is due within these days, by agency in alphabetical order; one more than the longest if there is more. */
  public List<Stretch> within(RegisterFilter filter, LocalDate early, LocalDate late) {
    var rows = sieve
        .ask(jdbc.sql(ROWS), filter)
        .param("early", early)
        .param("late_end", late)
        .param("longest", LONGEST + 1)
        .query(Schedule::stretch)
        .list();
    var parts = parts(rows);
    return rows.stream()
        .map(row -> row.with(parts.getOrDefault(row.id(), List.of())))
        .toList();
  }

  /** The whole months between two days, at most a year of them. */
  public static Days window(LocalDate from, int months) {
    var first = from.withDayOfMonth(1);
    return new Days(first, first.plusMonths(months).minusDays(1));
  }

  private Map<ActionId, List<Part>> parts(List<Stretch> rows) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    record Of(ActionId action, Part part) {}
    return jdbc
        .sql(PARTS)
        .param("ids", rows.stream().map(row -> row.id().value()).toList())
        .query((row, _) -> new Of(
            new ActionId(row.getObject("action_id", UUID.class)),
            new Part(
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                row.getString("state").equals("done"))))
        .list()
        .stream()
        .collect(groupingBy(Of::action, mapping(Of::part, toList())));
  }

  private static Stretch stretch(ResultSet row, int index) throws SQLException {
    return new Stretch(
        new ActionId(row.getObject("id", UUID.class)),
        "A-" + row.getInt("number"),
        row.getString("promise"),
        row.getString("agency"),
        row.getObject("start_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        row.getObject("first_due_on", LocalDate.class),
        Stage.of(row.getString("state")),
        Colour.of(row.getString("colour")),
        List.of());
  }
}
