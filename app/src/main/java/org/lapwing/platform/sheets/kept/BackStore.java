package org.lapwing.platform.sheets.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.sheets.compare.Compared;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was given back, as rows. */
@Repository
public class BackStore {

  private static final String ADD = """
      insert into sheet_back (id, register, file_name, read_at, read_by, compared, chosen)
      values (:id, :register, :file, :at, :by, :compared, :chosen)
      on conflict (id) do nothing
      """;

  private static final String ONE = """
      select id, register, file_name, read_at, state, read_by, compared, chosen from sheet_back where id = :id
      """;

  private static final String LATEST = """
      select id, register, file_name, read_at, state from sheet_back
       where read_by = :by and register = :register
       order by read_at desc, id desc
       limit 10
      """;

  private static final String CHOOSE = """
      update sheet_back set chosen = :chosen where id = :id and state = 'read'
      """;

  private static final String ASK = """
      update sheet_back set state = 'asked' where id = :id and state = 'read'
      """;

  private static final String DONE = """
      update sheet_back set state = 'done', done_at = :at where id = :id and state = 'asked'
      """;

  private static final String ASKED = """
      select id from sheet_back where state = 'asked' order by read_at, id
      """;

  private static final String RESULTS = """
      select place, result, said from sheet_result where back_id = :id order by place
      """;

  private final JdbcClient jdbc;
  private final Packing packing;

  BackStore(JdbcClient jdbc, Packing packing) {
    this.jdbc = jdbc;
    this.packing = packing;
  }

  public void add(Back.Line line, PersonId by, Compared compared) {
    jdbc.sql(ADD)
        .param("id", line.id())
        .param("register", line.register())
        .param("file", line.file())
        .param("at", line.readAt().atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .param("compared", packing.packed(compared, line.id()))
        .param("chosen", compared.changes().toArray(String[]::new))
        .update();
  }

  public Optional<Back> find(UUID id) {
    return jdbc.sql(ONE).param("id", id).query(this::whole).optional();
  }

  public List<Back.Line> latest(String register, PersonId by) {
    return jdbc.sql(LATEST)
        .param("by", by.value())
        .param("register", register)
        .query(BackStore::line)
        .list();
  }

  public void choose(UUID id, Collection<String> chosen) {
    jdbc.sql(CHOOSE)
        .param("id", id)
        .param("chosen", chosen.toArray(String[]::new))
        .update();
  }

  /** Whether this is the first that asks for it to be applied. */
  public boolean ask(UUID id) {
    return jdbc.sql(ASK).param("id", id).update() == 1;
  }

  void done(UUID id, Instant at) {
    jdbc.sql(DONE).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  List<UUID> asked() {
    return jdbc.sql(ASKED).query((row, _) -> row.getObject("id", UUID.class)).list();
  }

  private Back whole(ResultSet row, int index) throws SQLException {
    var line = line(row, index);
    return new Back(
        line,
        new PersonId(row.getObject("read_by", UUID.class)),
        packing.unpacked(row.getBytes("compared"), line.id(), Compared.class),
        Set.copyOf(Arrays.asList((String[]) row.getArray("chosen").getArray())),
        jdbc.sql(RESULTS).param("id", line.id()).query(BackStore::result).list());
  }

  private static Back.Line line(ResultSet row, int index) throws SQLException {
    return new Back.Line(
        row.getObject("id", UUID.class),
        row.getString("register"),
        row.getString("file_name"),
        row.getObject("read_at", OffsetDateTime.class).toInstant(),
        Back.State.of(row.getString("state")));
  }

  private static Back.Result result(ResultSet row, int index) throws SQLException {
    return new Back.Result(
        row.getInt("place"), Back.Fate.of(row.getString("result")), row.getString("said"));
  }
}
