package org.lapwing.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.thread.Node;
import org.lapwing.training.CourseState.Offered;
import org.lapwing.training.CourseState.UnderReview;
import org.lapwing.training.CourseState.Withdrawn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Courses as rows. */
@Repository
class CourseStore {

  private static final String THESE = """
      select id, number, title, changes, level, state, state_on, state_reason, must_answer_kind, must_answer_id, version
        from course
       where id in (:ids)
      """;

  private static final String ONE_TO_CHANGE = """
      select id, number, title, changes, level, state, state_on, state_reason, must_answer_kind, must_answer_id, version
        from course
       where id = :id
         for update
      """;

  private static final String MATCHING = """
      select id, number, title, changes, level, state, state_on, state_reason, must_answer_kind, must_answer_id, version
        from course
       where words @@ websearch_to_tsquery('english', :words)
         and (cast(:after as uuid) is null or id < :after)
       order by id desc
       limit :many
      """;

  private static final String ADD = """
      insert into course (id, number, title, changes, level, state, state_on, state_reason, must_answer_kind,
             must_answer_id)
      values (:id, :number, :title, :changes, :level, :state, :stateOn, :reason, :mustAnswerKind, :mustAnswerId)
      """;

  private static final String SAVE = """
      update course
         set title = :title, changes = :changes, level = :level, state = :state, state_on = :stateOn,
             state_reason = :reason, must_answer_kind = :mustAnswerKind, must_answer_id = :mustAnswerId,
             version = version + 1
       where id = :id and version = :version
      """;

  private final JdbcClient jdbc;

  CourseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Course> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(THESE).param("ids", ids).query(CourseStore::course).list();
  }

  Optional<Course> find(CourseId id) {
    return these(List.of(id.value())).stream().findFirst();
  }

  /** Whoever else would change it waits until this transaction ends. */
  Optional<Course> findToChange(CourseId id) {
    return jdbc.sql(ONE_TO_CHANGE)
        .param("id", id.value())
        .query(CourseStore::course)
        .optional();
  }

  List<Course> matching(String words, @Nullable UUID after, int many) {
    return jdbc.sql(MATCHING)
        .param("words", words)
        .param("after", after, Types.OTHER)
        .param("many", many)
        .query(CourseStore::course)
        .list();
  }

  void add(Course course) {
    written(jdbc.sql(ADD), course).param("number", course.number()).update();
  }

  /** Saves what was found to change. */
  void save(Course course) {
    written(jdbc.sql(SAVE), course).param("version", course.version()).update();
  }

  private static StatementSpec written(StatementSpec statement, Course course) {
    var state = Columns.of(course.state());
    return statement
        .param("id", course.id().value())
        .param("title", course.outline().title())
        .param("changes", course.outline().changes())
        .param("level", course.outline().level())
        .param("state", state.code())
        .param("stateOn", course.state().on())
        .param("reason", state.reason())
        .param(
            "mustAnswerKind",
            state.mustAnswer() == null ? null : state.mustAnswer().kind())
        .param(
            "mustAnswerId",
            state.mustAnswer() == null ? null : state.mustAnswer().id());
  }

  private record Columns(
      String code, String reason, @Nullable Node mustAnswer) {

    static Columns of(CourseState state) {
      return switch (state) {
        case Offered _ -> new Columns("offered", "", null);
        case UnderReview(var _, var reason, var node) -> new Columns("under_review", reason, node);
        case Withdrawn(var _, var reason) -> new Columns("withdrawn", reason, null);
      };
    }
  }

  static Course course(ResultSet row, int index) throws SQLException {
    return new Course(
        new CourseId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        new Course.Outline(
            row.getString("title"), row.getString("changes"), row.getString("level")),
        state(row),
        row.getInt("version"));
  }

  static CourseState state(ResultSet row) throws SQLException {
    var on = row.getObject("state_on", LocalDate.class);
    var reason = row.getString("state_reason");
    return switch (row.getString("state")) {
      case "under_review" ->
        new UnderReview(
            on,
            reason,
            new Node(
                row.getString("must_answer_kind"), row.getObject("must_answer_id", UUID.class)));
      case "withdrawn" -> new Withdrawn(on, reason);
      default -> new Offered(on);
    };
  }
}
