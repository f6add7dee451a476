package org.lapwing.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Programmes as rows. */
@Repository
class ProgrammeStore {

  private static final String THESE = """
      select id, name, purpose, in_place_by, source, version
        from programme
       where id in (:ids)
      """;

  private static final String PAGE = """
      select id, name, purpose, in_place_by, source, version
        from programme
       where (name, id) > (:name, :after)
       order by name, id
       limit :many
      """;

  private static final String MATCHING = """
      select id, name, purpose, in_place_by, source, version
        from programme
       where words @@ websearch_to_tsquery('english', :words)
         and (cast(:after as uuid) is null or id < :after)
       order by id desc
       limit :many
      """;

  private static final String ADD = """
      insert into programme (id, name, purpose, in_place_by, source, form)
      values (:id, :name, :purpose, :inPlaceBy, :source, :form)
      on conflict (partnership_id, name) do nothing
      """;

  private static final String REWORD = """
      update programme
         set name = :name, purpose = :purpose, version = version + 1, form = :form
       where id = :id and version = :version
         and not exists (select from programme other where other.name = :name and other.id <> :id)
      """;

  private static final String WRITTEN_BY = """
      select exists (select from programme where id = :id and form = :form)
      """;

  private final JdbcClient jdbc;

  ProgrammeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Programme> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(THESE).param("ids", ids).query(ProgrammeStore::programme).list();
  }

  Optional<Programme> find(ProgrammeId id) {
    return these(List.of(id.value())).stream().findFirst();
  }

  List<Programme> page(String afterName, UUID after, int many) {
    return jdbc.sql(PAGE)
        .param("name", afterName)
        .param("after", after)
        .param("many", many)
        .query(ProgrammeStore::programme)
        .list();
  }

  List<Programme> matching(String words, @Nullable UUID after, int many) {
    return jdbc.sql(MATCHING)
        .param("words", words)
        .param("after", after, Types.OTHER)
        .param("many", many)
        .query(ProgrammeStore::programme)
        .list();
  }

  /** Whether it was added; not if another one has that name. */
  boolean add(Programme programme) {
    return jdbc.sql(ADD)
            .param("id", programme.id().value())
            .param("name", programme.name())
            .param("purpose", programme.purpose())
            .param("inPlaceBy", programme.inPlaceBy())
            .param("source", programme.source())
            .param("form", programme.id().value())
            .update()
        == 1;
  }

  /** Whether it was changed; not if it was changed since that version, or if another one has that name. */
  boolean reword(ProgrammeId id, int version, UUID form, String name, String purpose) {
    return jdbc.sql(REWORD)
            .param("id", id.value())
            .param("version", version)
            .param("form", form)
            .param("name", name)
            .param("purpose", purpose)
            .update()
        == 1;
  }

  /** Whether that form wrote it last. */
  boolean isWrittenBy(ProgrammeId id, UUID form) {
    return jdbc.sql(WRITTEN_BY)
        .param("id", id.value())
        .param("form", form)
        .query(Boolean.class)
        .single();
  }

  private static Programme programme(ResultSet row, int index) throws SQLException {
    return new Programme(
        new ProgrammeId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("purpose"),
        row.getObject("in_place_by", LocalDate.class),
        row.getString("source"),
        row.getInt("version"));
  }
}
