package org.lapwing.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds actions by the words of their promise, or by the name that people say aloud. */
@Component
class ActionsFound implements Searchable {

  private static final String FOUND = """
      select id, number, promise, state
        from action
       where number = any (cast(:numbers as integer[]))
         and (cast(:after as uuid) is null or id < :after)
       order by id desc
       limit :most
      """;

  private final JdbcClient jdbc;
  private final WordsOfActions known;

  ActionsFound(JdbcClient jdbc, WordsOfActions known) {
    this.jdbc = jdbc;
    this.known = known;
  }

  @Override
  public String kind() {
    return Actions.KIND;
  }

  @Override
  public String heading() {
    return "Actions";
  }

  @Override
  public List<Found> find(String words, @Nullable UUID after, int most) {
    return jdbc.sql(FOUND)
        .param("numbers", known.numbers(words).toArray(Integer[]::new), Types.ARRAY)
        .param("after", after)
        .param("most", most)
        .query(ActionsFound::found)
        .list();
  }

  private static Found found(ResultSet row, int index) throws SQLException {
    return new Found(
        row.getObject("id", UUID.class),
        "A-" + row.getInt("number"),
        row.getString("promise"),
        "actions/" + row.getString("id"),
        Stage.of(row.getString("state")).words());
  }
}
