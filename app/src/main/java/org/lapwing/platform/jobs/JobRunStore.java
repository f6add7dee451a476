package org.lapwing.platform.jobs;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.jobs.JobRun.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asked-for work as rows; each step is a transaction of its own, so that the page can show it. */
@Repository
@Transactional
class JobRunStore {

  private static final String ASK = """
      insert into job_run (id, job, asked_by, asked_at) values (:id, :job, :by, :at)
      """;

  private static final String FIND = """
      select id, job, asked_by, state, said, done, total from job_run where id = :id
      """;

  private static final String BEGIN = """
      update job_run set state = 'running', done = 0, total = 0, begun = begun + 1
       where id = :id and state in ('waiting', 'running')
      """;

  private static final String PROGRESS = """
      update job_run set done = :done, total = :total where id = :id
      """;

  private static final String END = """
      update job_run set state = :state, said = :said, finished_at = :at where id = :id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  JobRunStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void ask(UUID id, String job, PersonId by) {
    jdbc.sql(ASK)
        .param("id", id)
        .param("job", job)
        .param("by", by.value())
        .param("at", at())
        .update();
  }

  @Transactional(readOnly = true)
  Optional<JobRun> find(UUID id) {
    return jdbc.sql(FIND)
        .param("id", id)
        .query((row, _) -> new JobRun(
            row.getObject("id", UUID.class),
            row.getString("job"),
            new PersonId(row.getObject("asked_by", UUID.class)),
            State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
            row.getString("said"),
            row.getInt("done"),
            row.getInt("total")))
        .optional();
  }

  /** Whether there is anything to do: a run that ended is not begun again, though its node died before it could say so. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  boolean begin(UUID id) {
    return jdbc.sql(BEGIN).param("id", id).update() == 1;
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void progress(UUID id, int done, int total) {
    jdbc.sql(PROGRESS).param("id", id).param("done", done).param("total", total).update();
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void end(UUID id, State state, String said) {
    jdbc.sql(END)
        .param("id", id)
        .param("state", state.name().toLowerCase(Locale.ROOT))
        .param("said", said)
        .param("at", at())
        .update();
  }

  private OffsetDateTime at() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
