package org.lapwing.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.RegisterFilter.Place;
import org.lapwing.kernel.AgencyId;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register as people read it: flat lines, a page at a time, in one statement. */
@Repository
@Transactional(readOnly = true)
public class Register {

  /** How many lines a page has. */
  public static final int PAGE = 25;

  private static final Place BEGINNING = new Place(-1, LocalDate.of(1, 1, 1), new UUID(0, 0));

  /** The page is cut first and named afterwards: joined the other way, every action would be joined to show 25. */
  private static final String LINES = """
      select a.id, a.number, a.promise, g.name as agency, coalesce(p.name, '') as owner,
             a.start_on, a.due_on, a.state, a.state_on, a.rank, a.sort_on
        from (select id, number, promise, agency_id, owner_id, start_on, due_on, state, state_on, rank, sort_on
                from action
               where (rank, sort_on, id) > (:rank, :sort, :after)
                 and (cast(:words as text) = '' or words @@ websearch_to_tsquery('english', :words))
                 and (cardinality(cast(:states as text[])) = 0 or state = any (cast(:states as text[])))
                 and (cardinality(cast(:agencies as uuid[])) = 0 or agency_id = any (cast(:agencies as uuid[])))
                 and (cardinality(cast(:origins as text[])) = 0 or origin_kind = any (cast(:origins as text[])))
                 and (cast(:mine as uuid) is null or owner_id = :mine)
                 and (cast(:late as date) is null or (rank = 0 and due_on < :late))
               order by rank, sort_on, id
               limit :many) a
        join agency g on g.id = a.agency_id
        left join person p on p.id = a.owner_id
       order by a.rank, a.sort_on, a.id
      """;

  private static final String ORIGINS = """
      with recursive kinds as (
        (select origin_kind from action order by origin_kind limit 1)
        union all
        (select (select a.origin_kind from action a where a.origin_kind > k.origin_kind order by a.origin_kind limit 1)
           from kinds k where k.origin_kind is not null))
      select origin_kind from kinds where origin_kind is not null
      """;

  private final JdbcClient jdbc;
  private final Roster roster;
  private final Clock clock;

  Register(JdbcClient jdbc, Roster roster, Clock clock) {
    this.jdbc = jdbc;
    this.roster = roster;
    this.clock = clock;
  }

  /** One action as a line. */
  public record Line(
      ActionId id,
      String reference,
      String promise,
      String agency,
      String owner,
      @Nullable LocalDate start,
      @Nullable LocalDate due,
      Stage stage,
      LocalDate since,
      Place place) {

    public boolean isLate(LocalDate today) {
      return stage.isOpen() && due != null && due.isBefore(today);
    }
  }

  /** A page of lines, and what they can be filtered by. */
  public record Sheet(List<Line> lines, List<Roster.Agency> agencies, List<String> originKinds) {}

  /** A page and what stands beside it, read in one transaction. */
  public Sheet sheet(RegisterFilter filter) {
    return new Sheet(lines(filter), roster.agencies(), originKinds());
  }

  /** The lines of a page, and one more if there is another page. */
  public List<Line> lines(RegisterFilter filter) {
    return lines(filter, PAGE + 1);
  }

  /** So many lines at most, whatever a page has. */
  public List<Line> lines(RegisterFilter filter, int most) {
    var after = filter.after() == null ? BEGINNING : filter.after();
    return jdbc.sql(LINES)
        .param("rank", after.rank())
        .param("sort", after.due())
        .param("after", after.id())
        .param("words", filter.words())
        .param("states", filter.stages().stream().map(Stage::code).toArray(String[]::new))
        .param("agencies", filter.agencies().stream().map(AgencyId::value).toArray(UUID[]::new))
        .param("origins", filter.origins().toArray(String[]::new))
        .param(
            "mine", filter.mine() ? Viewer.person().person().value() : null, java.sql.Types.OTHER)
        .param("late", filter.late() ? LocalDate.now(clock) : null, java.sql.Types.DATE)
        .param("many", most)
        .query(Register::line)
        .list();
  }

  private List<String> originKinds() {
    return jdbc.sql(ORIGINS).query((row, _) -> row.getString("origin_kind")).list();
  }

  private static Line line(ResultSet row, int index) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Line(
        new ActionId(id),
        "A-" + row.getInt("number"),
        row.getString("promise"),
        row.getString("agency"),
        row.getString("owner"),
        row.getObject("start_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        Stage.of(row.getString("state")),
        row.getObject("state_on", LocalDate.class),
        new Place(row.getInt("rank"), row.getObject("sort_on", LocalDate.class), id));
  }
}
