package org.lapwing.actions.looks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.actions.Sieve;
import org.lapwing.actions.Stage;
import org.lapwing.kernel.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register in figures: counts alone, in no order of merit. */
@Repository
@Transactional(readOnly = true)
public class Figures {

  private static final int MONTHS = 12;
  private static final List<Integer> BANDS = List.of(10, 20, 60);

  private static final String BY_MONTH = """
       m.what, cast(date_trunc('month', m.day) as date) as month, count(*) as many
        from action a
        cross join lateral (values ('planned', a.first_due_on), ('done', a.done_on),
                                   ('verified', case when a.state = 'verified' then a.state_on end)) m (what, day)
       where m.day <= cast(:until as date) and a.state <> 'dropped'
      """;

  private static final String MONTHS_OF = "select" + BY_MONTH + Sieve.KEPT + " group by 1, 2";

  private static final String BY_AGENCY = """
       g.name, a.state, count(*) as many
        from action a
        join agency g on g.id = a.agency_id
       where true
      """;

  private static final String AGENCIES = "select" + BY_AGENCY + Sieve.KEPT + " group by 1, 2";

  private static final String BY_AGE = """
       case when a.due_on >= cast(:first as date) then 0 when a.due_on >= cast(:second as date) then 1
                  when a.due_on >= cast(:third as date) then 2 else 3 end as band, count(*) as many
        from action a
       where a.rank = 0 and a.due_on < cast(:today as date)
      """;

  private static final String AGES = "select" + BY_AGE + Sieve.KEPT + " group by 1";

  private static final String BY_STRENGTH = """
       coalesce(a.strength, 'unsaid') as strength, count(*) as many
        from action a
       where a.state <> 'dropped'
      """;

  private static final String STRENGTHS = "select" + BY_STRENGTH + Sieve.KEPT + " group by 1";

  private final JdbcClient jdbc;
  private final Sieve sieve;
  private final Clock clock;

  Figures(JdbcClient jdbc, Sieve sieve, Clock clock) {
    this.jdbc = jdbc;
    this.sieve = sieve;
    this.clock = clock;
  }

  /** How many were to be done by the end of a month, were said to be done by then, and are verified. */
  public record Month(YearMonth month, int planned, int done, int verified) {}

  /** Where the actions of one agency stand. */
  public record OfAgency(String agency, Map<Stage, Integer> counts) {}

  /** How many are so far past their day; {@code to} is 0 where there is no end. */
  public record Age(int from, int to, int many) {}

  /** The last twelve months, each with all that came before it. */
  public List<Month> months(RegisterFilter filter) {
    var last = YearMonth.now(clock);
    var counts = new TreeMap<String, NavigableMap<YearMonth, Integer>>();
    sieve.ask(jdbc.sql(MONTHS_OF), filter).param("until", last.atEndOfMonth()).query(row -> {
      counts
          .computeIfAbsent(row.getString("what"), _ -> new TreeMap<>())
          .put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("many"));
    });
    return IntStream.rangeClosed(1 - MONTHS, 0)
        .mapToObj(last::plusMonths)
        .map(month -> new Month(
            month,
            until(counts, "planned", month),
            until(counts, "done", month),
            until(counts, "verified", month)))
        .toList();
  }

  /** By agency, in alphabetical order: no order can be read from it. */
  public List<OfAgency> agencies(RegisterFilter filter) {
    var counts = new TreeMap<String, Map<Stage, Integer>>();
    sieve.ask(jdbc.sql(AGENCIES), filter).query(row -> {
      counts
          .computeIfAbsent(row.getString("name"), _ -> new java.util.EnumMap<>(Stage.class))
          .put(Stage.of(row.getString("state")), row.getInt("many"));
    });
    return counts.entrySet().stream()
        .map(one -> new OfAgency(one.getKey(), one.getValue()))
        .toList();
  }

  /** Open actions past their day, in bands of working days. */
  public List<Age> ages(RegisterFilter filter, WorkingDays days) {
    var today = LocalDate.now(clock);
    var counts = new int[BANDS.size() + 1];
    sieve
        .ask(jdbc.sql(AGES), filter)
        .param("first", days.before(today, BANDS.get(0)))
        .param("second", days.before(today, BANDS.get(1)))
        .param("third", days.before(today, BANDS.get(2)))
        .query(row -> {
          counts[row.getInt("band")] = row.getInt("many");
        });
    var ages = new ArrayList<Age>();
    for (var band = 0; band < counts.length; band++) {
      ages.add(new Age(
          band == 0 ? 1 : BANDS.get(band - 1) + 1,
          band == BANDS.size() ? 0 : BANDS.get(band),
          counts[band]));
    }
    return ages;
  }

  /** By how much they can be relied on, by the codes of strengths and {@code unsaid}. */
  public Map<String, Integer> strengths(RegisterFilter filter) {
    var counts = new TreeMap<String, Integer>();
    sieve.ask(jdbc.sql(STRENGTHS), filter).query(row -> {
      counts.put(row.getString("strength"), row.getInt("many"));
    });
    return counts;
  }

  private static int until(
      Map<String, NavigableMap<YearMonth, Integer>> counts, String what, YearMonth month) {
    return counts.getOrDefault(what, new TreeMap<>()).headMap(month, true).values().stream()
        .reduce(0, Integer::sum);
  }
}
