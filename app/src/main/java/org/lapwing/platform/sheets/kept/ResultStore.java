package org.lapwing.platform.sheets.kept;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of each row, written with the deed itself. */
@Repository
class ResultStore {

  private static final String WAIT = """
      select id from sheet_back where id = :id for update
      """;

  private static final String KNOWN = """
      select count(*) from sheet_result where back_id = :id and place = :place
      """;

  private static final String ADD = """
      insert into sheet_result (back_id, place, result, said, at) values (:id, :place, :result, :said, :at)
      on conflict (partnership_id, back_id, place) do nothing
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ResultStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether a row is still to be applied; whoever else would apply the same file waits until this transaction ends. */
  boolean isNext(UUID back, int place) {
    return jdbc.sql(WAIT).param("id", back).query(UUID.class).optional().isPresent()
        && jdbc.sql(KNOWN)
                .param("id", back)
                .param("place", place)
                .query(Long.class)
                .single()
            == 0;
  }

  void add(UUID back, Back.Result result) {
    jdbc.sql(ADD)
        .param("id", back)
        .param("place", result.place())
        .param("result", result.fate().code())
        .param("said", result.said())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
