package org.lapwing.platform.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files, their contents and the sealed pieces as rows. Row security has already chosen whose. */
@Repository
class FileStore {

  /** A file as the database knows it. */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Row(
      FileId id,
      byte[] sha256,
      byte[] sealedName,
      String mediaType,
      long size,
      byte[] header,
      Instant keptAt) {}

  /** One sealed piece of a content. */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Piece(byte[] sealed, boolean last) {}

  private static final String ADD_CONTENT = """
      insert into file_content (sha256, size, header, kept_at) values (:sha256, :size, :header, :at)
      on conflict (partnership_id, sha256) do nothing
      """;
  private static final String ADD_PIECE = """
      insert into file_piece (sha256, number, last, sealed) values (:sha256, :number, :last, :sealed)
      """;
  private static final String ADD_FILE = """
      insert into file (id, sha256, sealed_name, media_type, kept_at, kept_by)
      values (:id, :sha256, :name, :type, :at, :by)
      """;
  private static final String FIND = """
      select f.id, f.sha256, f.sealed_name, f.media_type, c.size, c.header, f.kept_at
        from file f
        join file_content c on c.partnership_id = f.partnership_id and c.sha256 = f.sha256
       where f.id = :id
      """;
  private static final String PIECE = """
      select sealed, last from file_piece where sha256 = :sha256 and number = :number
      """;

  private final JdbcClient jdbc;

  FileStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether this content is new here; when another transaction is keeping the same, waits for its end. */
  boolean addContent(byte[] sha256, long size, byte[] header, Instant at) {
    return jdbc.sql(ADD_CONTENT)
            .param("sha256", sha256)
            .param("size", size)
            .param("header", header)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void addPiece(byte[] sha256, int number, Piece piece) {
    jdbc.sql(ADD_PIECE)
        .param("sha256", sha256)
        .param("number", number)
        .param("last", piece.last())
        .param("sealed", piece.sealed())
        .update();
  }

  void addFile(FileId id, byte[] sha256, byte[] name, String type, Instant at, @Nullable UUID by) {
    jdbc.sql(ADD_FILE)
        .param("id", id.value())
        .param("sha256", sha256)
        .param("name", name)
        .param("type", type)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  Optional<Row> find(FileId id) {
    return jdbc.sql(FIND).param("id", id.value()).query(FileStore::row).optional();
  }

  Piece piece(byte[] sha256, int number) {
    return jdbc.sql(PIECE)
        .param("sha256", sha256)
        .param("number", number)
        .query((row, _) -> new Piece(row.getBytes("sealed"), row.getBoolean("last")))
        .single();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new FileId(row.getObject("id", UUID.class)),
        row.getBytes("sha256"),
        row.getBytes("sealed_name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getBytes("header"),
        row.getObject("kept_at", OffsetDateTime.class).toInstant());
  }
}
