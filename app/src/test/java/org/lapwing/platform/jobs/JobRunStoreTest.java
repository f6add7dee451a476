package org.lapwing.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.jobs.JobRun.State;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class JobRunStoreTest {

  @Autowired
  JobRunStore runs;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Test
  void a_run_that_was_broken_off_is_begun_again_and_one_that_ended_is_not() {
    var here = new World(jdbc, transaction).partnership("Jobshire");
    new Viewer.Job(here, "test").run(() -> {
      var run = Ids.next();
      runs.ask(run, "verify-trail", new PersonId(Ids.next()));

      assertThat(runs.begin(run)).isTrue();
      runs.progress(run, 5, 9);
      assertThat(runs.begin(run)).as("after its node died").isTrue();
      assertThat(runs.find(run).orElseThrow().done()).isZero();

      runs.end(run, State.FINISHED, "Done.");
      assertThat(runs.begin(run)).as("after it ended").isFalse();
      assertThat(runs.find(run).orElseThrow().said()).isEqualTo("Done.");
    });
  }
}
