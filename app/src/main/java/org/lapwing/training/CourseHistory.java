package org.lapwing.training;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lapwing.platform.Viewer;
import org.lapwing.training.CourseEntry.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to courses, entry by entry; nothing here is ever changed. */
@Repository
class CourseHistory {

  private static final String TELL = """
      insert into course_entry (id, course_id, kind, note, at, by_id)
      values (:id, :course, :kind, :note, :at, :by)
      """;

  private static final String TOLD = """
      select exists (select from course_entry where id = :id)
      """;

  private static final String OF = """
      select e.id, e.kind, e.note, e.at, coalesce(p.name, '') as by
        from course_entry e
        left join person p on p.id = e.by_id
       where e.course_id = :course
       order by e.at desc, e.id desc
       limit 200
      """;

  private final JdbcClient jdbc;

  CourseHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void tell(UUID id, CourseId course, Kind kind, String note, Instant at) {
    jdbc.sql(TELL)
        .param("id", id)
        .param("course", course.value())
        .param("kind", kind.code())
        .param("note", note.strip())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", Viewer.person().person().value())
        .update();
  }

  /** Whether the form that carries this id was sent before. */
  boolean isTold(UUID id) {
    return jdbc.sql(TOLD).param("id", id).query(Boolean.class).single();
  }

  List<CourseEntry> of(CourseId course) {
    return jdbc.sql(OF)
        .param("course", course.value())
        .query((row, _) -> new CourseEntry(
            row.getObject("id", UUID.class),
            Kind.of(row.getString("kind")),
            row.getString("note"),
            row.getTimestamp("at").toInstant(),
            row.getString("by")))
        .list();
  }
}
