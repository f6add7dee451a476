package org.lapwing.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.RegisterFilter.Place;
import org.lapwing.kernel.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register as people read it: flat lines, a page at a time, in one statement. */
@Repository
@Transactional(readOnly = true)
public class Register {

  /** How many lines a page has. */
  public static final int PAGE = 25;

  /** Up to how many are counted: nobody reads on after that, and counting all would cost more than the page. */
  public static final int MOST_COUNTED = 500;

  private static final Place BEGINNING = new Place(-1, LocalDate.of(1, 1, 1), new UUID(0, 0));
  private static final Place NEWEST =
      new Place(Integer.MAX_VALUE, LocalDate.of(1, 1, 1), new UUID(0, 0));

  private static final String HEARD = "coalesce(a.heard_on, a.state_on)";

  /** The page is cut first and named afterwards: joined the other way, every action would be joined to show 25. */
  private static final String NAMED = """
       a.id, a.number, a.promise, g.name as agency, coalesce(p.name, '') as owner,
             a.start_on, a.due_on, a.first_due_on, a.moves, a.state, a.state_on, a.heard_on, a.version,
      """ + Sieve.COLOUR + """
       as colour, f.first, f.second
        from (
      """;

  private static final String WITH_NAMES = """
      ) f
        join action a on a.id = f.id
        join agency g on g.id = a.agency_id
        left join person p on p.id = a.owner_id
       order by f.first, f.second, f.id
      """;

  private static final String WITH_NAMES_BACKWARDS = """
      ) f
        join action a on a.id = f.id
        join agency g on g.id = a.agency_id
        left join person p on p.id = a.owner_id
       order by f.first desc
      """;

  private static final String DUE = """
      select a.id, a.rank as first, a.sort_on as second
        from action a
       where (a.rank, a.sort_on, a.id) > (:first, :second, :after)
      """;

  private static final String DUE_CUT = """
       order by a.rank, a.sort_on, a.id
       limit :many
      """;

  /** A colour after the other, so that whoever finds enough of the gravest reads no others. */
  private static final String GRAVE = """
       c.id, b.gravity as first, c.sort_on as second
        from (values (0), (1), (2), (3), (4)) b (gravity)
        cross join lateral (
      select a.id, a.sort_on
        from action a
       where b.gravity =
      """ + Sieve.GRAVITY + """
       and (b.gravity, a.sort_on, a.id) > (:first, :second, :after)
      """;

  private static final String GRAVE_CUT = """
       order by a.sort_on, a.id
       limit :many) c
       where b.gravity >= :first
       limit :many
      """;

  private static final String SILENT = "select a.id, a.rank as first, " + HEARD + """
       as second
        from action a
       where (a.rank,
      """ + HEARD + """
      , a.id) > (:first, :second, :after)
      """;

  private static final String SILENT_CUT = " order by a.rank, " + HEARD + """
      , a.id
       limit :many
      """;

  private static final String NEW = """
      select a.id, a.number as first, cast(:second as date) as second
        from action a
       where a.number < :first and a.id <> :after
      """;

  private static final String NEW_CUT = """
       order by a.number desc
       limit :many
      """;

  private static final String BY_DUE = "select" + NAMED + DUE + Sieve.KEPT + DUE_CUT + WITH_NAMES;
  private static final String BY_COLOUR =
      "select" + NAMED + "select" + GRAVE + Sieve.KEPT + GRAVE_CUT + WITH_NAMES;
  private static final String BY_HEARD =
      "select" + NAMED + SILENT + Sieve.KEPT + SILENT_CUT + WITH_NAMES;
  private static final String BY_NUMBER =
      "select" + NAMED + NEW + Sieve.KEPT + NEW_CUT + WITH_NAMES_BACKWARDS;

  private static final String COUNTED = """
       t.state, t.colour, count(*) as many
        from (
      select a.state,
      """ + Sieve.COLOUR + """
       as colour
        from action a
       where true
      """;

  private static final String COUNTED_CUT = """
       limit :most) t
       group by 1, 2
      """;

  private static final String TALLY = "select" + COUNTED + Sieve.KEPT + COUNTED_CUT;

  private final JdbcClient jdbc;
  private final Sieve sieve;

  Register(JdbcClient jdbc, Sieve sieve) {
    this.jdbc = jdbc;
    this.sieve = sieve;
  }

  /**
   * One action as a line.
   *
   * @param heard when its owner last told of it; null if never
   * @param moves how often its day was moved
   * @param version as whom it was read, so that a change of many notices what changed meanwhile
   */
  public record Line(
      ActionId id,
      String reference,
      String promise,
      String agency,
      String owner,
      Dates dates,
      Stage stage,
      LocalDate since,
      Colour colour,
      @Nullable LocalDate heard,
      int moves,
      int version,
      Place place) {

    public @Nullable LocalDate due() {
      return dates.due();
    }

    public boolean isLate(LocalDate today) {
      var due = due();
      return stage.isOpen() && due != null && due.isBefore(today);
    }
  }

  /**
   * How many actions stand where, in which colour, as far as they were counted.
   *
   * @param isCut whether there are more than were counted
   */
  public record Tally(Map<Stage, Map<Colour, Integer>> counts, boolean isCut) {

    /** More than anybody counts. */
    static final Tally TOO_MANY = new Tally(Map.of(), true);

    /** Of lines that are all there is. */
    public static Tally of(List<Line> lines) {
      var counts = new EnumMap<Stage, Map<Colour, Integer>>(Stage.class);
      lines.forEach(line -> counts
          .computeIfAbsent(line.stage(), _ -> new EnumMap<>(Colour.class))
          .merge(line.colour(), 1, Integer::sum));
      return of(counts);
    }

    private static Tally of(Map<Stage, Map<Colour, Integer>> counts) {
      var all = counts.values().stream()
          .flatMap(colours -> colours.values().stream())
          .reduce(0, Integer::sum);
      return new Tally(counts, all > MOST_COUNTED);
    }

    public String inWords() {
      return isCut
          ? "More than %d actions".formatted(MOST_COUNTED)
          : InWords.count(all(), "action", "actions");
    }

    public int all() {
      return counts.values().stream()
          .flatMap(colours -> colours.values().stream())
          .reduce(0, Integer::sum);
    }

    public int of(Stage stage) {
      return counts.getOrDefault(stage, Map.of()).values().stream().reduce(0, Integer::sum);
    }

    public int of(Colour colour) {
      return counts.values().stream()
          .map(colours -> colours.getOrDefault(colour, 0))
          .reduce(0, Integer::sum);
    }
  }

  /** The lines of a page, and one more if there is another page. */
  public List<Line> lines(RegisterFilter filter) {
    return lines(filter, PAGE + 1);
  }

  /** So many lines at most, whatever a page has. */
  public List<Line> lines(RegisterFilter filter, int most) {
    var after = filter.after() == null ? beginning(filter) : filter.after();
    return asked(filter)
        .param("first", after.first())
        .param("second", after.second())
        .param("after", after.id())
        .param("many", most)
        .query(Register::line)
        .list();
  }

  /** How many match in all, if they are not too many to count. */
  public Tally tally(RegisterFilter asked) {
    var filter = sieve.looked(asked);
    return filter.finds(MOST_COUNTED + 1) ? Tally.TOO_MANY : counted(filter);
  }

  private Tally counted(RegisterFilter filter) {
    var counts = new EnumMap<Stage, Map<Colour, Integer>>(Stage.class);
    var statement = sieve.ask(jdbc.sql(TALLY), filter);
    statement.param("most", MOST_COUNTED + 1).query(row -> {
      counts
          .computeIfAbsent(Stage.of(row.getString("state")), _ -> new EnumMap<>(Colour.class))
          .put(Colour.of(row.getString("colour")), row.getInt("many"));
    });
    return Tally.of(counts);
  }

  private StatementSpec asked(RegisterFilter filter) {
    return sieve.ask(
        switch (filter.order()) {
          case DUE -> jdbc.sql(BY_DUE);
          case COLOUR -> jdbc.sql(BY_COLOUR);
          case HEARD -> jdbc.sql(BY_HEARD);
          case NUMBER -> jdbc.sql(BY_NUMBER);
        },
        filter);
  }

  private static Place beginning(RegisterFilter filter) {
    return filter.order() == RegisterFilter.Order.NUMBER ? NEWEST : BEGINNING;
  }

  private static Line line(ResultSet row, int index) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Line(
        new ActionId(id),
        "A-" + row.getInt("number"),
        row.getString("promise"),
        row.getString("agency"),
        row.getString("owner"),
        new Dates(
            row.getObject("start_on", LocalDate.class),
            row.getObject("due_on", LocalDate.class),
            row.getObject("first_due_on", LocalDate.class)),
        Stage.of(row.getString("state")),
        row.getObject("state_on", LocalDate.class),
        Colour.of(row.getString("colour")),
        row.getObject("heard_on", LocalDate.class),
        row.getInt("moves"),
        row.getInt("version"),
        new Place(row.getInt("first"), row.getObject("second", LocalDate.class), id));
  }
}
