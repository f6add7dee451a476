package org.lapwing.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The needs that hold on a day. */
@Repository
class NeedStore {

  private static final String ON = """
      select id, code, name, says from need where since <= :day and (until is null or until > :day) order by place, id
      """;

  private final JdbcClient jdbc;

  NeedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Need> on(LocalDate day) {
    return jdbc.sql(ON).param("day", day).query(NeedStore::need).list();
  }

  static Need need(ResultSet row, int index) throws SQLException {
    return new Need(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("name"),
        row.getString("says"));
  }
}
