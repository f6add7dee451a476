package org.lapwing.actions;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.RegisterFilter.Place;
import org.lapwing.kernel.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register as people read it: flat lines, a page at a time; cut by one statement and named by another. */
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

  /** Named afterwards: joined to what the filter asks, every action would be joined to show 25. */
  private static final String NAMED = """
      select a.id, a.number, a.promise, g.name as agency, coalesce(p.name, '') as owner,
             a.start_on, a.due_on, a.first_due_on, a.moves, a.state, a.state_on, a.heard_on, a.version,
      """ + Sieve.COLOUR + """
       as colour
        from action a
        join agency g on g.id = a.agency_id
        left join person p on p.id = a.owner_id
       where a.id = any (cast(:ids as uuid[]))
      """;

  private static final String COUNTED = """
       t.state, t.colour, count(*) as many
        from (
      select
      """ + Cuts.STANDING + """
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

    /** Where nothing is counted. */
    public static final Tally NOTHING = new Tally(Map.of(), false);

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

  /** The first page, one line more if there is another, and how many match in all. */
  public record Opening(List<Line> lines, Tally tally) {}

  /** How the register opens: everything that its first page says, looked up at once. */
  public Opening opening(RegisterFilter asked) {
    var filter = sieve.looked(asked).after(null);
    if (filter.finds(MOST_COUNTED + 1)) {
      return new Opening(lines(filter), Tally.TOO_MANY);
    }
    var keys = new ArrayList<Place>();
    var counts = new EnumMap<Stage, Map<Colour, Integer>>(Stage.class);
    from(filter, Cuts.opening(jdbc, filter.order()))
        .param("many", MOST_COUNTED + 1)
        .param("page", PAGE + 1)
        .query(row -> {
          if (row.getInt("many") == 0) {
            keys.add(place(row));
          } else {
            count(counts, row);
          }
        });
    return new Opening(named(keys), Tally.of(counts));
  }

  /** The lines of a page, and one more if there is another page. */
  public List<Line> lines(RegisterFilter filter) {
    return lines(filter, PAGE + 1);
  }

  /** So many lines at most, whatever a page has. */
  public List<Line> lines(RegisterFilter filter, int most) {
    return named(from(filter, Cuts.lines(jdbc, filter.order()))
        .param("many", most)
        .query((row, _) -> place(row))
        .list());
  }

  /** How many match in all, if they are not too many to count. */
  public Tally tally(RegisterFilter asked) {
    var filter = sieve.looked(asked);
    return filter.finds(MOST_COUNTED + 1) ? Tally.TOO_MANY : counted(filter);
  }

  private Tally counted(RegisterFilter filter) {
    var counts = new EnumMap<Stage, Map<Colour, Integer>>(Stage.class);
    sieve.ask(jdbc.sql(TALLY), filter).param("most", MOST_COUNTED + 1).query(row -> {
      count(counts, row);
    });
    return Tally.of(counts);
  }

  private static void count(Map<Stage, Map<Colour, Integer>> counts, ResultSet row)
      throws SQLException {
    counts
        .computeIfAbsent(Stage.of(row.getString("state")), _ -> new EnumMap<>(Colour.class))
        .put(Colour.of(row.getString("colour")), row.getInt("many"));
  }

  private StatementSpec from(RegisterFilter filter, StatementSpec statement) {
    var after = filter.after() == null ? beginning(filter) : filter.after();
    return sieve
        .ask(statement, filter)
        .param("first", after.first())
        .param("second", after.second())
        .param("after", after.id());
  }

  /** The lines at these places, in their order. */
  private List<Line> named(List<Place> places) {
    if (places.isEmpty()) {
      return List.of();
    }
    var at = places.stream().collect(toMap(Place::id, place -> place));
    var lines = jdbc
        .sql(NAMED)
        .param("ids", places.stream().map(Place::id).toArray(UUID[]::new))
        .param("today", sieve.today())
        .query((row, _) -> line(row, at))
        .list()
        .stream()
        .collect(toMap(line -> line.id().value(), line -> line));
    return places.stream()
        .flatMap(place -> Stream.ofNullable(lines.get(place.id())))
        .toList();
  }

  private static Place beginning(RegisterFilter filter) {
    return filter.order() == RegisterFilter.Order.NUMBER ? NEWEST : BEGINNING;
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getInt("first"),
        row.getObject("second", LocalDate.class),
        row.getObject("id", UUID.class));
  }

  private static Line line(ResultSet row, Map<UUID, Place> at) throws SQLException {
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
        Objects.requireNonNull(at.get(id)));
  }
}
