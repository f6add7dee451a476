package org.lapwing.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.training.Run.Seats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs and who came to them, as rows. */
@Repository
class RunStore {

  private static final String OF = """
      select id, course_id, held_on, place, places, counted_on, version, form
        from training_run
       where course_id = :course
       order by held_on desc, id
       limit 50
      """;

  private static final String ONE = """
      select id, course_id, held_on, place, places, counted_on, version, form
        from training_run
       where id = :id and course_id = :course
      """;

  private static final String ONE_TO_CHANGE = ONE + " for update";

  private static final String SEATS = """
      select s.run_id, s.agency_id, g.name as agency, s.booked, s.attended
        from run_attendance s
        join agency g on g.id = s.agency_id
       where s.run_id in (:runs) and s.booked > 0
       order by g.name, g.id
      """;

  private static final String ADD = """
      insert into training_run (id, course_id, held_on, place, places, form)
      values (:id, :course, :on, :place, :places, :id)
      """;

  private static final String SAVE = """
      update training_run
         set held_on = :on, place = :place, places = :places, counted_on = :countedOn, version = version + 1, form = :form
       where id = :id
      """;

  private static final String SEAT = """
      insert into run_attendance (run_id, agency_id, booked, attended)
      values (:run, :agency, :booked, :attended)
      on conflict (run_id, agency_id) do update set booked = excluded.booked, attended = excluded.attended
      """;

  /**
   * A run, and the form that wrote it last.
   */
  record Written(Run run, UUID form) {}

  private final JdbcClient jdbc;

  RunStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<Run> of(CourseId course) {
    return seated(jdbc.sql(OF)
            .param("course", course.value())
            .query(RunStore::written)
            .list())
        .stream()
        .map(Written::run)
        .toList();
  }

  Optional<Run> find(CourseId course, UUID id) {
    return seated(jdbc.sql(ONE)
            .param("id", id)
            .param("course", course.value())
            .query(RunStore::written)
            .list())
        .stream()
        .map(Written::run)
        .findFirst();
  }

  /** Whoever else would change it waits until this transaction ends. */
  Optional<Written> findToChange(CourseId course, UUID id) {
    return seated(jdbc.sql(ONE_TO_CHANGE)
            .param("id", id)
            .param("course", course.value())
            .query(RunStore::written)
            .list())
        .stream()
        .findFirst();
  }

  void add(UUID id, CourseId course, Run.Plan plan) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("course", course.value())
        .param("on", plan.on())
        .param("place", plan.place())
        .param("places", plan.places())
        .update();
  }

  void save(UUID id, Run.Plan plan, @Nullable LocalDate countedOn, UUID form) {
    jdbc.sql(SAVE)
        .param("id", id)
        .param("on", plan.on())
        .param("place", plan.place())
        .param("places", plan.places())
        .param("countedOn", countedOn)
        .param("form", form)
        .update();
  }

  void seat(UUID run, Seats seats) {
    jdbc.sql(SEAT)
        .param("run", run)
        .param("agency", seats.agency().value())
        .param("booked", seats.booked())
        .param("attended", seats.attended())
        .update();
  }

  private List<Written> seated(List<Written> bare) {
    var seats = seats(bare.stream().map(one -> one.run().id()).toList());
    return bare.stream()
        .map(one ->
            new Written(with(one.run(), seats.getOrDefault(one.run().id(), List.of())), one.form()))
        .toList();
  }

  private Map<UUID, List<Seats>> seats(Collection<UUID> runs) {
    record Seated(UUID run, Seats seats) {}
    return runs.isEmpty()
        ? Map.of()
        : jdbc
            .sql(SEATS)
            .param("runs", runs)
            .query((row, _) -> new Seated(
                row.getObject("run_id", UUID.class),
                new Seats(
                    new AgencyId(row.getObject("agency_id", UUID.class)),
                    row.getString("agency"),
                    row.getInt("booked"),
                    row.getInt("attended"))))
            .stream()
            .collect(groupingBy(Seated::run, mapping(Seated::seats, toList())));
  }

  private static Run with(Run run, List<Seats> seats) {
    return new Run(run.id(), run.course(), run.plan(), run.countedOn(), seats, run.version());
  }

  private static Written written(ResultSet row, int index) throws SQLException {
    var run = new Run(
        row.getObject("id", UUID.class),
        new CourseId(row.getObject("course_id", UUID.class)),
        new Run.Plan(
            row.getObject("held_on", LocalDate.class),
            row.getString("place"),
            row.getInt("places")),
        row.getObject("counted_on", LocalDate.class),
        List.of(),
        row.getInt("version"));
    return new Written(run, row.getObject("form", UUID.class));
  }
}
