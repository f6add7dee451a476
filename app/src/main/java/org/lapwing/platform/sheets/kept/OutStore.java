package org.lapwing.platform.sheets.kept;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.sheets.SheetRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What went out, as rows. */
@Repository
public class OutStore {

  private static final String ADD = """
      insert into sheet_out (id, register, taken_at, taken_by, asked, many, was)
      values (:id, :register, :at, :by, :asked, :many, :was)
      """;

  private static final String THESE = """
      select id, register, taken_at, was from sheet_out
       where id = any (cast(:ids as uuid[])) and register = :register
      """;

  private final JdbcClient jdbc;
  private final Packing packing;

  OutStore(JdbcClient jdbc, Packing packing) {
    this.jdbc = jdbc;
    this.packing = packing;
  }

  /** The rows, whole. */
  private record Rows(List<SheetRow> rows) {}

  public void add(Out out, PersonId by, String asked) {
    jdbc.sql(ADD)
        .param("id", out.id())
        .param("register", out.register())
        .param("at", out.takenAt().atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .param("asked", asked)
        .param("many", out.rows().size())
        .param("was", packing.packed(new Rows(out.rows()), out.id()))
        .update();
  }

  /** Those of this register that were taken out here; nobody else's are found. */
  public List<Out> these(String register, Collection<UUID> ids) {
    return jdbc.sql(THESE)
        .param("ids", ids.toArray(UUID[]::new))
        .param("register", register)
        .query((row, _) -> {
          var id = row.getObject("id", UUID.class);
          return new Out(
              id,
              row.getString("register"),
              row.getObject("taken_at", OffsetDateTime.class).toInstant(),
              packing.unpacked(row.getBytes("was"), id, Rows.class).rows());
        })
        .list();
  }
}
