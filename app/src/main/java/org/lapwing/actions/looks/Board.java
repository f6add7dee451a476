package org.lapwing.actions.looks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Colour;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.actions.Sieve;
import org.lapwing.actions.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register by state: of each the gravest few, because nobody reads a thousand cards. */
@Repository
@Transactional(readOnly = true)
public class Board {

  /** How many cards a column shows at most. */
  public static final int DEEP = 10;

  /** The states that have a column, in the order in which a promise passes them. */
  public static final List<Stage> COLUMNS =
      List.of(Stage.PLANNED, Stage.UNDER_WAY, Stage.DONE, Stage.VERIFIED);

  private static final String NAMED = """
       a.id, a.number, a.promise, a.due_on, a.first_due_on, a.state, g.name as agency, coalesce(p.name, '') as owner,
             a.heard_on,
      """ + Sieve.COLOUR + """
       as colour
        from unnest(array['planned', 'under_way', 'done', 'verified']) s (state)
        cross join lateral (
      select c.id, b.gravity, c.sort_on
        from (values (0), (1), (2), (3), (4)) b (gravity)
        cross join lateral (
      select a.id, a.sort_on
        from action a
       where a.state = s.state and b.gravity =
      """ + Sieve.GRAVITY + "\n";

  private static final String CUT = """
       order by a.sort_on, a.id
       limit :deep) c
       limit :deep) f
        join action a on a.id = f.id
        join agency g on g.id = a.agency_id
        left join person p on p.id = a.owner_id
       order by f.gravity, f.sort_on, f.id
      """;

  private static final String CARDS = "select" + NAMED + Sieve.KEPT + CUT;

  private final JdbcClient jdbc;
  private final Sieve sieve;

  Board(JdbcClient jdbc, Sieve sieve) {
    this.jdbc = jdbc;
    this.sieve = sieve;
  }

  /** An action as a card. */
  public record Card(
      ActionId id,
      String reference,
      String promise,
      String agency,
      String owner,
      @Nullable LocalDate due,
      boolean moved,
      Stage stage,
      Colour colour,
      @Nullable LocalDate heard) {}

  /** The cards of all columns, the gravest first. */
  public List<Card> cards(RegisterFilter filter) {
    return sieve
        .ask(jdbc.sql(CARDS), filter)
        .param("deep", DEEP)
        .query(Board::card)
        .list();
  }

  private static Card card(ResultSet row, int index) throws SQLException {
    var due = row.getObject("due_on", LocalDate.class);
    return new Card(
        new ActionId(row.getObject("id", UUID.class)),
        "A-" + row.getInt("number"),
        row.getString("promise"),
        row.getString("agency"),
        row.getString("owner"),
        due,
        due != null && !due.equals(row.getObject("first_due_on", LocalDate.class)),
        Stage.of(row.getString("state")),
        Colour.of(row.getString("colour")),
        row.getObject("heard_on", LocalDate.class));
  }
}
