package org.lapwing.partnerships.web;

import org.lapwing.platform.jobs.JobRun;

/** All that job.jte may know: work that somebody asked for, and how far it is. */
public record JobPage(String title, String home, JobRun run) {

  /** How far it is, in words. */
  public String words() {
    return switch (run.state()) {
      case WAITING -> "It waits for its turn, which takes a few seconds.";
      case RUNNING ->
        run.total() == 0
            ? "It has begun."
            : "%d of %d are done.".formatted(run.done(), run.total());
      case FINISHED, FAILED -> run.said();
    };
  }
}
