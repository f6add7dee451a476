package org.lapwing.oversight.challenges.outward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lapwing.oversight.challenges.Challenges;
import org.lapwing.oversight.challenges.Stage;
import org.lapwing.platform.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets challenges be found by their words or by the name that people say aloud. */
@Component
class FindChallenges implements Searchable {

  private static final Pattern REFERENCE = Pattern.compile("[Cc]-?(\\d{1,9})");

  private static final String FOUND = """
      select id, number, question, state
        from challenge
       where (words @@ websearch_to_tsquery('english', :words) or number = :number)
         and (cast(:after as uuid) is null or id < :after)
       order by id desc
       limit :most
      """;

  private final JdbcClient jdbc;

  FindChallenges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return Challenges.KIND;
  }

  @Override
  public String heading() {
    return "Challenges";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Found> find(String words, @Nullable UUID after, int most) {
    var reference = REFERENCE.matcher(words.strip());
    return jdbc.sql(FOUND)
        .param("words", words)
        .param("number", reference.matches() ? Integer.parseInt(reference.group(1)) : -1)
        .param("after", after, Types.OTHER)
        .param("most", most)
        .query(FindChallenges::found)
        .list();
  }

  private static Found found(ResultSet row, int index) throws SQLException {
    return new Found(
        row.getObject("id", UUID.class),
        "C-" + row.getInt("number"),
        row.getString("question"),
        "challenges/" + row.getString("id"),
        Stage.of(row.getString("state")).words());
  }
}
