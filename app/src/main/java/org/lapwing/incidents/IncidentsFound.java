package org.lapwing.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds incidents by their words or by the name that people say aloud; shows the case's label and nothing of the story. */
@Component
class IncidentsFound implements Searchable {

  private static final Pattern REFERENCE = Pattern.compile("[Ii]-?(\\d{1,9})");

  private static final String FOUND = """
      select i.id, i.number, f.label, i.placeholder
        from incident i
        join case_file f on f.id = i.case_id
       where (i.words @@ websearch_to_tsquery('english', :words) or i.number = :number or lower(f.label) = lower(:words))
         and (cast(:after as uuid) is null or i.id < :after)
       order by i.id desc
       limit :most
      """;

  private final JdbcClient jdbc;

  IncidentsFound(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return Incidents.KIND;
  }

  @Override
  public String heading() {
    return "Incidents";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Found> find(String words, @Nullable UUID after, int most) {
    var reference = REFERENCE.matcher(words.strip());
    return jdbc.sql(FOUND)
        .param("words", words.strip())
        .param("number", reference.matches() ? Integer.parseInt(reference.group(1)) : -1)
        .param("after", after, Types.OTHER)
        .param("most", most)
        .query(IncidentsFound::found)
        .list();
  }

  private static Found found(ResultSet row, int index) throws SQLException {
    return new Found(
        row.getObject("id", UUID.class),
        Incident.reference(row.getInt("number")),
        row.getString("label"),
        "incidents/" + row.getString("id"),
        row.getBoolean("placeholder") ? "Placeholder" : "");
  }
}
