package org.lapwing.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.AskedJob;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Takes work that a person asks for, and tells how far it is. */
@Service
public class Jobs {

  private final Scheduler scheduler;
  private final OneTimeTask<AskedWork> asked;
  private final JobRunStore runs;
  private final List<AskedJob> jobs;
  private final Clock clock;

  Jobs(
      Scheduler scheduler,
      OneTimeTask<AskedWork> asked,
      JobRunStore runs,
      List<AskedJob> jobs,
      Clock clock) {
    this.scheduler = scheduler;
    this.asked = asked;
    this.runs = runs;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** Asks for the job of that name, as the person now acting; answers the run to look at. */
  public UUID ask(String job) {
    var who = Viewer.person();
    var run = Ids.next();
    runs.ask(run, job, who.person());
    scheduler.schedule(
        asked.instance(run.toString(), new AskedWork(who.partnership().value(), run, job)),
        clock.instant());
    scheduler.triggerCheckForDueExecutions();
    return run;
  }

  /** The run as the person who asked for it may see it. */
  public JobRun get(UUID run) {
    return runs.find(run)
        .filter(found -> found.askedBy().equals(Viewer.person().person()))
        .orElseThrow(NotFound::new);
  }

  /** What the job of that name is called on a page. */
  public String title(String job) {
    return jobs.stream()
        .filter(known -> known.name().equals(job))
        .map(AskedJob::title)
        .findFirst()
        .orElse("Work");
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    scheduler.start();
  }

  @EventListener(ContextClosedEvent.class)
  void end() {
    scheduler.stop();
  }
}
