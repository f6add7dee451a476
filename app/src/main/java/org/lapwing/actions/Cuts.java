package org.lapwing.actions;

import org.lapwing.actions.RegisterFilter.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The statements that cut a piece out of the register, one for each order in which it is read. */
final class Cuts {

  private static final String HEARD = "coalesce(a.heard_on, a.state_on)";

  static final String STANDING = "a.state, " + Sieve.COLOUR + " as colour";

  private static final String DUE =
      "select a.id, a.rank as first, a.sort_on as second, " + STANDING + """
        from action a
       where (a.rank, a.sort_on, a.id) > (:first, :second, :after)
      """ + Sieve.KEPT + """
       order by a.rank, a.sort_on, a.id
       limit :many
      """;

  /** A colour after the other, so that whoever finds enough of the gravest reads no others. */
  private static final String GRAVE = """
      select c.id, b.gravity as first, c.sort_on as second, c.state, c.colour
        from (values (0), (1), (2), (3), (4)) b (gravity)
        cross join lateral (
      select a.id, a.sort_on,
      """ + STANDING + """
        from action a
       where b.gravity =
      """ + Sieve.GRAVITY + """
       and (b.gravity, a.sort_on, a.id) > (:first, :second, :after)
      """ + Sieve.KEPT + """
       order by a.sort_on, a.id
       limit :many) c
       where b.gravity >= :first
       limit :many
      """;

  private static final String SILENT = "select a.id, a.rank as first, " + HEARD + " as second, "
      + STANDING + """
        from action a
       where (a.rank,
      """ + HEARD + """
      , a.id) > (:first, :second, :after)
      """ + Sieve.KEPT + " order by a.rank, " + HEARD + """
      , a.id
       limit :many
      """;

  private static final String NEW =
      "select a.id, a.number as first, cast(:second as date) as second, " + STANDING + """
        from action a
       where a.number < :first and a.id <> :after
      """
          + Sieve.KEPT + """
       order by a.number desc
       limit :many
      """;

  /** Of what was found so: the first page, and how many stand where. */
  private static final String OPENED = """
      ) (select f.id, f.first, f.second, null as state, null as colour, 0 as many
           from f
          order by f.first, f.second, f.id
          limit :page)
      """;

  private static final String OPENED_BACKWARDS = """
      ) (select f.id, f.first, f.second, null as state, null as colour, 0 as many
           from f
          order by f.first desc
          limit :page)
      """;

  private static final String TALLIED = """
       union all
      select null, 0, null, f.state, f.colour, count(*) from f group by f.state, f.colour
      """;

  private static final String FOUND = " f as materialized (";
  private static final String OPENING_BY_DUE = "with" + FOUND + DUE + OPENED + TALLIED;
  private static final String OPENING_BY_COLOUR = "with" + FOUND + GRAVE + OPENED + TALLIED;
  private static final String OPENING_BY_HEARD = "with" + FOUND + SILENT + OPENED + TALLIED;
  private static final String OPENING_BY_NUMBER = "with" + FOUND + NEW + OPENED_BACKWARDS + TALLIED;

  private Cuts() {}

  /** The places of so many lines after another, in that order. */
  static StatementSpec lines(JdbcClient jdbc, Order order) {
    return switch (order) {
      case DUE -> jdbc.sql(DUE);
      case COLOUR -> jdbc.sql(GRAVE);
      case HEARD -> jdbc.sql(SILENT);
      case NUMBER -> jdbc.sql(NEW);
    };
  }

  /** The places of the first lines, and how many of all that were found stand where, up to a number. */
  static StatementSpec opening(JdbcClient jdbc, Order order) {
    return switch (order) {
      case DUE -> jdbc.sql(OPENING_BY_DUE);
      case COLOUR -> jdbc.sql(OPENING_BY_COLOUR);
      case HEARD -> jdbc.sql(OPENING_BY_HEARD);
      case NUMBER -> jdbc.sql(OPENING_BY_NUMBER);
    };
  }
}
