package org.lapwing.incidents.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.lapwing.incidents.clocks.ClocksEverywhere;
import org.lapwing.incidents.clocks.ClocksEverywhere.Clocked;
import org.lapwing.incidents.clocks.IncidentClock.Reach;
import org.lapwing.incidents.figures.Timeliness.Group;
import org.lapwing.incidents.figures.Timeliness.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts, for the cases that the viewer may read, what was in time and late, what was not notified, and who disagreed. */
@Component
@Transactional(readOnly = true)
public class TimelinessFigures {

  private static final String FEWEST = """
      select fewest from incident_figure_rule where since <= :today order by since desc limit 1
      """;

  /** Of each child the latest decision counts, and of each partner the latest view. */
  private static final String NOTIFIED = """
      with decided as (
        select distinct on (child_id) child_id, notifies
          from notification_decision
         order by child_id, decided_at desc, id desc),
      differing as (
        select v.child_id
          from (select distinct on (child_id, agency_kind) child_id, notifies
                  from notification_view
                 order by child_id, agency_kind, taken_at desc, id desc) v
          join decided d on d.child_id = v.child_id and d.notifies <> v.notifies
         group by v.child_id)
      select count(*) filter (where d.notifies) as notified,
             count(*) filter (where not d.notifies) as declined,
             count(f.child_id) as disputed
        from decided d
        left join differing f on f.child_id = d.child_id
      """;

  private static final String CRITERIA = """
      select count(*) as decided,
             count(*) filter (where exists (select from criteria_position p
                                             where p.child_id = d.child_id and p.round = d.round and p.dissents)) as dissented
        from criteria_decision d
      """;

  private static final String ROUNDS = """
      select count(*) filter (where because = 'panel_disagrees') as panel,
             count(*) filter (where because = 'correction') as correction
        from decision_round
      """;

  private final JdbcClient jdbc;
  private final ClocksEverywhere clocks;
  private final Clock clock;

  TimelinessFigures(JdbcClient jdbc, ClocksEverywhere clocks, Clock clock) {
    this.jdbc = jdbc;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** The figures as they stand now; what nobody may see counts for nobody. */
  public Timeliness timeliness() {
    var today = LocalDate.now(clock);
    var rule = new SmallNumbers(
        jdbc.sql(FEWEST).param("today", today).query(Integer.class).single());
    var all = clocks.all();
    return new Timeliness(List.of(
        group(rule, "Notifications to the Panel", reached("notify_panel", all, today)),
        group(rule, "Rapid reviews", reached("rapid_review", all, today)),
        jdbc.sql(NOTIFIED)
            .query((row, _) -> group(
                rule,
                "Decisions whether to notify, by child",
                List.of(
                    new Counted("Notify", row.getInt("notified")),
                    new Counted("Do not notify", row.getInt("declined"))),
                List.of(
                    new Counted("Of these, a partner holds otherwise", row.getInt("disputed")))))
            .single(),
        jdbc.sql(CRITERIA)
            .query((row, _) -> group(
                rule,
                "Decisions on the criteria, by child and round",
                List.of(
                    new Counted("With a dissent", row.getInt("dissented")),
                    new Counted(
                        "Without a dissent", row.getInt("decided") - row.getInt("dissented")))))
            .single(),
        jdbc.sql(ROUNDS)
            .query((row, _) -> group(
                rule,
                "Further rounds",
                List.of(
                    new Counted("The Panel disagreed", row.getInt("panel")),
                    new Counted("A correction", row.getInt("correction")))))
            .single()));
  }

  private record Counted(String words, int number) {}

  private static List<Counted> reached(String code, List<Clocked> all, LocalDate today) {
    return List.of(
        new Counted("In time", count(code, all, today, Reach.MET_IN_TIME)),
        new Counted("Late", count(code, all, today, Reach.MET_LATE)),
        new Counted("Missed, and still to be sent", count(code, all, today, Reach.MISSED)));
  }

  private static int count(String code, List<Clocked> all, LocalDate today, Reach reach) {
    return (int) all.stream()
        .flatMap(one -> one.clocks().stream())
        .filter(one -> one.deadline().rule().code().equals(code) && one.on(today) == reach)
        .count();
  }

  private static Group group(SmallNumbers rule, String heading, List<Counted> parts) {
    return group(rule, heading, parts, List.of());
  }

  private static Group group(
      SmallNumbers rule, String heading, List<Counted> parts, List<Counted> beside) {
    var numbers = parts.stream().map(Counted::number).toList();
    var figures = rule.parts(numbers);
    var lines = new java.util.ArrayList<>(IntStream.range(0, parts.size())
        .mapToObj(index -> new Line(parts.get(index).words(), figures.get(index)))
        .toList());
    beside.forEach(one -> lines.add(new Line(one.words(), rule.figure(one.number()))));
    var sum = numbers.stream().mapToInt(Integer::intValue).sum();
    return new Group(heading, rule.figure(sum), lines);
  }
}
