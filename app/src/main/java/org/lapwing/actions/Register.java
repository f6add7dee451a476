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

  private static final String LINES = """
      select a.id, a.number, a.promise, g.name as agency, coalesce(p.name, '') as owner,
             a.start_on, a.due_on, a.state, a.state_on, a.rank, a.sort_on
        from action a
        join agency g on g.id = a.agency_id
        left join person p on p.id = a.owner_id
       where (a.rank, a.sort_on, a.id) > (:rank, :sort, :after)
         and (cast(:words as text) = '' or a.words @@ websearch_to_tsquery('english', :words))
         and (cardinality(cast(:states as text[])) = 0 or a.state = any (cast(:states as text[])))
         and (cardinality(cast(:agencies as uuid[])) = 0 or a.agency_id = any (cast(:agencies as uuid[])))
         and (cardinality(cast(:origins as text[])) = 0 or a.origin_kind = any (cast(:origins as text[])))
         and (cast(:mine as uuid) is null or a.owner_id = :mine)
         and (cast(:late as date) is null or (a.rank = 0 and a.due_on < :late))
       order by a.rank, a.sort_on, a.id
       limit :many
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
  private final Clock clock;

  Register(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
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

  /** The lines of a page, and one more if there is another page. */
  public List<Line> lines(RegisterFilter filter) {
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
        .param("many", PAGE + 1)
        .query(Register::line)
        .list();
  }

  /** The kinds of origin that actions here have. */
  public List<String> originKinds() {
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
