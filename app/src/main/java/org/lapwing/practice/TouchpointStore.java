package org.lapwing.practice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Touchpoints and their versions as rows; a version is never changed. */
@Repository
class TouchpointStore {

  private static final String OF = """
      select t.id, t.number, v.id as version_id, v.effective_from, v.timing, v.who, v.said, v.source, v.at,
             coalesce(p.name, '') as by
        from touchpoint t
        join touchpoint_version v on v.touchpoint_id = t.id
        left join person p on p.id = v.by_id
       where t.programme_id = :programme
       order by t.number, v.effective_from desc, v.id desc
      """;

  /** Two people who change one programme at once wait for each other. */
  private static final String LOCK = """
      select id from programme where id = :programme for update
      """;

  private static final String ADD = """
      insert into touchpoint (id, programme_id, number)
      values (:id, :programme, :number)
      """;

  private static final String ADD_VERSION = """
      insert into touchpoint_version (id, touchpoint_id, effective_from, timing, who, said, source, at, by_id)
      values (:id, :touchpoint, :from, :timing, :who, :said, :source, :at, :by)
      """;

  private final JdbcClient jdbc;

  TouchpointStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The touchpoints of a programme in order, each with its versions, the latest first. */
  List<Touchpoint> of(ProgrammeId programme) {
    return jdbc.sql(OF).param("programme", programme.value()).query(TouchpointStore::row).stream()
        .collect(groupingBy(Row::point, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(point -> new Touchpoint(
            point.getKey().id(),
            programme,
            point.getKey().number(),
            point.getValue().stream().map(Row::version).toList()))
        .toList();
  }

  /** The same, once nobody else can change them before this transaction ends. */
  List<Touchpoint> toChange(ProgrammeId programme) {
    jdbc.sql(LOCK).param("programme", programme.value()).query(UUID.class).optional();
    return of(programme);
  }

  void add(UUID id, ProgrammeId programme, int number) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("programme", programme.value())
        .param("number", number)
        .update();
  }

  void addVersion(UUID id, UUID touchpoint, Touchpoint.Wish wish, Instant at, @Nullable UUID by) {
    jdbc.sql(ADD_VERSION)
        .param("id", id)
        .param("touchpoint", touchpoint)
        .param("from", wish.from())
        .param("timing", wish.timing())
        .param("who", wish.who())
        .param("said", wish.said())
        .param("source", wish.source())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  private record Point(UUID id, int number) {}

  private record Row(Point point, Touchpoint.Version version) {}

  private static Row row(ResultSet row, int index) throws SQLException {
    var point = new Point(row.getObject("id", UUID.class), row.getInt("number"));
    return new Row(
        point,
        new Touchpoint.Version(
            row.getObject("version_id", UUID.class),
            row.getObject("effective_from", LocalDate.class),
            row.getString("timing"),
            row.getString("who"),
            row.getString("said"),
            row.getString("source"),
            row.getTimestamp("at").toInstant(),
            row.getString("by")));
  }
}
