package org.lapwing.oversight.risks.outward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lapwing.oversight.risks.Risks;
import org.lapwing.platform.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets risks be found by their words or by the name that people say aloud. */
@Component
class FindRisks implements Searchable {

  private static final Pattern REFERENCE =
      Pattern.compile("RK-?(\\d{1,9})", Pattern.CASE_INSENSITIVE);

  private static final String FOUND = """
      select id, number, title, closed_on
        from risk
       where (words @@ websearch_to_tsquery('english', :words) or number = :number)
         and (cast(:after as uuid) is null or id < :after)
       order by id desc
       limit :most
      """;

  private final JdbcClient jdbc;

  FindRisks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return Risks.KIND;
  }

  @Override
  public String heading() {
    return "Risks";
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
        .query(FindRisks::found)
        .list();
  }

  private static Found found(ResultSet row, int index) throws SQLException {
    return new Found(
        row.getObject("id", UUID.class),
        "RK-" + row.getInt("number"),
        row.getString("title"),
        "risks/" + row.getString("id"),
        row.getObject("closed_on") == null ? "Watched" : "Closed");
  }
}
