package org.lapwing.actions.looks;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Colour;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.actions.Sieve;
import org.lapwing.actions.Stage;
import org.lapwing.actions.looks.Happening.Kind;
import org.lapwing.actions.looks.Happening.Moved;
import org.lapwing.kernel.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What changed in the register since a day, as its history tells it. */
@Repository
@Transactional(readOnly = true)
public class Changes {

  /** How many of each kind are listed beside the others; the rest is counted. */
  public static final int MOST = 10;

  /** Up to how many of one kind are counted, and listed where no other is asked for. */
  public static final int MOST_COUNTED = 100;

  private static final String OF_ALL = """
        from action_entry e
       where e.kind = k.kind and e.at >= cast(:since as timestamptz)
      """;

  private static final String OF_THOSE = """
        from action_entry e
        join action a on a.id = e.action_id
       where e.kind = k.kind and e.at >= cast(:since as timestamptz)
      """ + Sieve.KEPT;

  private static final String COUNTED = """
       k.kind, count(*) as many
        from unnest(cast(:kinds as text[])) k (kind)
        cross join lateral (
      select e.id
      """;

  private static final String COUNTED_CUT = """
       limit :most) f
       group by k.kind
      """;

  private static final String COUNTS = "select" + COUNTED + OF_THOSE + COUNTED_CUT;

  /** The same of all actions: then nothing of them needs to be read. */
  private static final String ALL_COUNTS = "select" + COUNTED + OF_ALL + COUNTED_CUT;

  private static final String NAMED = """
       k.kind, f.at, a.id, a.number, a.promise, g.name as agency, a.state,
      """ + Sieve.COLOUR + """
       as colour,
             h.before, h.after, coalesce(h.new, false) as new,
             r.due_before, r.wanted_on
        from unnest(cast(:kinds as text[])) k (kind)
        cross join lateral (
      select e.at, e.id, e.action_id
      """;

  private static final String NAMED_CUT = """
       order by e.at desc, e.id desc
       limit :most) f
        join action a on a.id = f.action_id
        join agency g on g.id = a.agency_id
        cross join lateral (
      select (array_agg(b.kind order by b.at desc, b.id desc)
                filter (where b.at < cast(:since as timestamptz) and b.kind <> 'raised'))[1] as before,
             (array_agg(b.kind order by b.at, b.id)
                filter (where b.at >= cast(:since as timestamptz) and b.kind <> 'raised'))[1] as after,
             bool_or(b.at >= cast(:since as timestamptz) and b.kind = 'raised') as new
        from action_entry b
       where b.action_id = a.id
         and b.kind in ('raised', 'started', 'completed', 'verified', 'sent-back', 'reopened', 'dropped')) h
        left join lateral (select q.due_before, q.wanted_on from action_date_request q
                            where k.kind = 'date-agreed' and q.action_id = a.id and q.agreed and q.decided_at <= f.at
                            order by q.decided_at desc limit 1) r on true
       order by k.kind, f.at desc, f.id desc
      """;

  private static final String LISTED = "select" + NAMED + OF_THOSE + NAMED_CUT;
  private static final String ALL_LISTED = "select" + NAMED + OF_ALL + NAMED_CUT;

  private final JdbcClient jdbc;
  private final Sieve sieve;
  private final Clock clock;

  Changes(JdbcClient jdbc, Sieve sieve, Clock clock) {
    this.jdbc = jdbc;
    this.sieve = sieve;
    this.clock = clock;
  }

  /** All of one kind: how often it happened, and the latest of it. */
  public record Group(Kind kind, int many, List<Happening> latest) {

    /** How often, as far as it was counted. */
    public String counted() {
      return many > MOST_COUNTED ? "more than " + MOST_COUNTED : Integer.toString(many);
    }

    public boolean hasMore() {
      return many > latest.size();
    }
  }

  /** What happened from that day on, by kind: a few of each. */
  public List<Group> since(RegisterFilter filter, LocalDate day) {
    return since(filter, day, Kind.codes(), MOST);
  }

  /** What of that one kind happened from that day on: all of it, as far as it is counted. */
  public List<Group> since(RegisterFilter filter, LocalDate day, Kind alone) {
    return since(filter, day, List.of(alone.code()), MOST_COUNTED);
  }

  private List<Group> since(RegisterFilter filter, LocalDate day, List<String> kinds, int most) {
    var counts = counts(filter, day, kinds);
    if (counts.isEmpty()) {
      return List.of();
    }
    var there = counts.keySet().stream().map(Kind::code).toList();
    var statement = filter.isOpen()
        ? since(day, there, jdbc.sql(ALL_LISTED)).param("today", LocalDate.now(clock))
        : asked(filter, day, there, jdbc.sql(LISTED));
    var latest = statement.param("most", most).query(Changes::happening).list().stream()
        .collect(groupingBy(Happening::kind));
    return counts.entrySet().stream()
        .map(one ->
            new Group(one.getKey(), one.getValue(), latest.getOrDefault(one.getKey(), List.of())))
        .toList();
  }

  private Map<Kind, Integer> counts(RegisterFilter filter, LocalDate day, List<String> kinds) {
    var counts = new EnumMap<Kind, Integer>(Kind.class);
    var statement = filter.isOpen()
        ? since(day, kinds, jdbc.sql(ALL_COUNTS))
        : asked(filter, day, kinds, jdbc.sql(COUNTS));
    statement.param("most", MOST_COUNTED + 1).query(row -> {
      var many = row.getInt("many");
      Kind.find(row.getString("kind")).ifPresent(kind -> counts.put(kind, many));
    });
    return counts;
  }

  private JdbcClient.StatementSpec asked(
      RegisterFilter filter,
      LocalDate day,
      List<String> kinds,
      JdbcClient.StatementSpec statement) {
    return since(day, kinds, sieve.ask(statement, filter));
  }

  private static JdbcClient.StatementSpec since(
      LocalDate day, List<String> kinds, JdbcClient.StatementSpec statement) {
    return statement
        .param("since", day.atStartOfDay(InWords.LONDON).toOffsetDateTime())
        .param("kinds", kinds.toArray(String[]::new));
  }

  private static Happening happening(ResultSet row, int index) throws SQLException {
    var wanted = row.getObject("wanted_on", LocalDate.class);
    return new Happening(
        Kind.find(row.getString("kind")).orElseThrow(),
        new ActionId(row.getObject("id", UUID.class)),
        "A-" + row.getInt("number"),
        row.getString("promise"),
        row.getString("agency"),
        InWords.dayOf(row.getTimestamp("at").toInstant()),
        Happening.stood(
                kind(row.getString("before")), kind(row.getString("after")), row.getBoolean("new"))
            .orElse(null),
        Stage.of(row.getString("state")),
        Colour.of(row.getString("colour")),
        wanted == null ? null : new Moved(row.getObject("due_before", LocalDate.class), wanted));
  }

  private static @Nullable Kind kind(@Nullable String code) {
    return code == null ? null : Kind.find(code).orElse(null);
  }
}
