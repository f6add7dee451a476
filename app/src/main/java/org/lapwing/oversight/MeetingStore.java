package org.lapwing.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Meetings as rows. Row security has already chosen whose: no query here names a partnership. */
@Repository
class MeetingStore {

  private static final String THESE = """
      select id, number, body_id, on_day, at_time, place, about, state, minutes, approved_on, approved_by, version
        from meeting
       where id in (:ids)
      """;

  private static final String ONE_TO_CHANGE = """
      select id, number, body_id, on_day, at_time, place, about, state, minutes, approved_on, approved_by, version
        from meeting
       where id = :id
         for update
      """;

  private static final String FOUND = """
      select id, number, body_id, on_day, at_time, place, about, state, '' as minutes, approved_on, approved_by, version
        from meeting
       where (words @@ websearch_to_tsquery('english', :words) or number = :number)
         and (cast(:after as uuid) is null or id < :after)
       order by id desc
       limit :many
      """;

  private static final String NEXT_NUMBER = """
      insert into meeting_number (last) values (1)
      on conflict (partnership_id) do update set last = meeting_number.last + 1
      returning last
      """;

  private static final String ADD = """
      insert into meeting (id, number, body_id, on_day, at_time, place, about, state, minutes, approved_on, approved_by)
      values (:id, :number, :body, :day, :time, :place, :about, :state, :minutes, :approvedOn, :approvedBy)
      """;

  private static final String SAVE = """
      update meeting
         set body_id = :body, on_day = :day, at_time = :time, place = :place, about = :about,
             state = :state, minutes = :minutes, approved_on = :approvedOn, approved_by = :approvedBy,
             version = version + 1
       where id = :id
      """;

  private final JdbcClient jdbc;

  MeetingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Meeting> find(MeetingId id) {
    return these(List.of(id.value())).stream().findFirst();
  }

  /** Whoever else would change it waits until this transaction ends. */
  Optional<Meeting> findToChange(MeetingId id) {
    return jdbc.sql(ONE_TO_CHANGE)
        .param("id", id.value())
        .query(MeetingStore::meeting)
        .optional();
  }

  List<Meeting> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(THESE).param("ids", ids).query(MeetingStore::meeting).list();
  }

  /** Meetings with these words, newest first, without their minutes. */
  List<Meeting> found(String words, int number, @Nullable UUID after, int many) {
    return jdbc.sql(FOUND)
        .param("words", words)
        .param("number", number)
        .param("after", after, java.sql.Types.OTHER)
        .param("many", many)
        .query(MeetingStore::meeting)
        .list();
  }

  /** The next number here; two people who plan meetings at once wait for each other. */
  int nextNumber() {
    return jdbc.sql(NEXT_NUMBER).query(Integer.class).single();
  }

  void add(Meeting meeting) {
    write(jdbc.sql(ADD), meeting).param("number", meeting.number()).update();
  }

  /** Saves it as changed by whoever holds its row. */
  void save(Meeting meeting) {
    write(jdbc.sql(SAVE), meeting).update();
  }

  private static StatementSpec write(StatementSpec statement, Meeting meeting) {
    var plan = meeting.plan();
    var approved = meeting.state() instanceof State.Approved state ? state : null;
    var by = approved == null ? null : approved.by();
    return statement
        .param("id", meeting.id().value())
        .param("body", plan.body().value())
        .param("day", plan.day())
        .param("time", plan.time())
        .param("place", plan.place())
        .param("about", plan.about())
        .param("state", meeting.state().code())
        .param("minutes", meeting.minutes())
        .param("approvedOn", approved == null ? null : approved.on())
        .param("approvedBy", by == null ? null : by.value());
  }

  private static Meeting meeting(ResultSet row, int index) throws SQLException {
    return new Meeting(
        new MeetingId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        new Plan(
            new BodyId(row.getObject("body_id", UUID.class)),
            row.getObject("on_day", LocalDate.class),
            row.getObject("at_time", LocalTime.class),
            row.getString("place"),
            row.getString("about")),
        state(row),
        row.getString("minutes"),
        row.getInt("version"));
  }

  private static State state(ResultSet row) throws SQLException {
    var by = row.getObject("approved_by", UUID.class);
    return switch (row.getString("state")) {
      case "planned" -> new State.Planned();
      case "held" -> new State.Held();
      default ->
        new State.Approved(
            row.getObject("approved_on", LocalDate.class), by == null ? null : new PersonId(by));
    };
  }
}
