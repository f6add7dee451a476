package org.lapwing.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.AskedJob;
import org.lapwing.platform.RecurringJob;
import org.lapwing.platform.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scheduler, made of every job that a module supplies. */
@Configuration(proxyBeanMethods = false)
class Scheduling {

  private static final Logger LOG = LoggerFactory.getLogger(Scheduling.class);
  private static final int TRIES = 3;
  private static final int SILENT_HEARTBEATS = 4;

  @Bean
  OneTimeTask<AskedWork> askedTask(List<AskedJob> jobs, JobRunStore runs) {
    var byName = jobs.stream().collect(Collectors.toMap(AskedJob::name, Function.identity()));
    return Tasks.oneTime("asked", AskedWork.class)
        .onFailure(FailureHandler.<AskedWork>maxRetries(TRIES)
            .retryEvery(Duration.ofSeconds(30))
            .thenRemove())
        .execute((task, context) -> perform(task, context, byName, runs));
  }

  @Bean(initMethod = "", destroyMethod = "")
  Scheduler scheduler(
      @Qualifier("dataSource") DataSource source,
      List<RecurringJob> recurring,
      OneTimeTask<AskedWork> asked,
      JobSettings settings,
      FlywayMigrationInitializer afterMigrations) {
    return Scheduler.create(source, List.of(asked))
        .startTasks(recurring.stream().map(Scheduling::task).toList())
        .threads(3)
        .pollingInterval(Duration.ofMillis(500))
        .heartbeatInterval(settings.heartbeat())
        .missedHeartbeatsLimit(SILENT_HEARTBEATS)
        .schedulerName(new SchedulerName.Fixed(thisNode()))
        .shutdownMaxWait(Duration.ofSeconds(10))
        .commitWhenAutocommitDisabled(false)
        .build();
  }

  /** Two nodes may share a machine. */
  private static String thisNode() {
    return ManagementFactory.getRuntimeMXBean().getName();
  }

  private static RecurringTask<Void> task(RecurringJob job) {
    return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((_, _) -> run(job));
  }

  private static void run(RecurringJob job) {
    try {
      job.run();
    } catch (RuntimeException failure) {
      LOG.warn(
          "Job {} failed and will come round again: {}",
          job.name(),
          failure.getClass().getSimpleName());
    }
  }

  private static void perform(
      TaskInstance<AskedWork> task,
      ExecutionContext context,
      Map<String, AskedJob> jobs,
      JobRunStore runs) {
    var work = task.getData();
    var job = jobs.get(work.job());
    new Viewer.Job(new PartnershipId(work.partnership()), work.job()).run(() -> {
      if (job == null) {
        runs.end(
            work.run(), JobRun.State.FAILED, "This version of Lapwing does not know that work.");
        return;
      }
      if (runs.begin(work.run())) {
        attempt(job, work, context, runs);
      }
    });
  }

  private static void attempt(
      AskedJob job, AskedWork work, ExecutionContext context, JobRunStore runs) {
    try {
      var said = job.run((done, of) -> runs.progress(work.run(), done, of));
      runs.end(work.run(), JobRun.State.FINISHED, said);
    } catch (RuntimeException failure) {
      if (context.getExecution().consecutiveFailures + 1 >= TRIES) {
        runs.end(work.run(), JobRun.State.FAILED, "It did not work. Try again later.");
      }
      throw failure;
    }
  }
}
