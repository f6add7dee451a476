package org.lapwing.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds actions by the words of their promise, or by the name that people say aloud. */
@Component
class ActionsFound implements Searchable {

  private static final Pattern REFERENCE = Pattern.compile("[Aa]-?(\\d{1,9})");

  private static final String FOUND = """
      select id, number, promise, state
        from action
       where (words @@ websearch_to_tsquery('english', :words) or number = :number)
         and (cast(:after as uuid) is null or id < :after)
       order by id desc
       limit :most
      """;

  private final JdbcClient jdbc;

  ActionsFound(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
    var reference = REFERENCE.matcher(words.strip());
    return jdbc.sql(FOUND)
        .param("words", words)
        .param("number", reference.matches() ? Integer.parseInt(reference.group(1)) : -1)
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
