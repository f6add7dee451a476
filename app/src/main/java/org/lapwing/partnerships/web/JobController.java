package org.lapwing.partnerships.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.lapwing.platform.Page;
import org.lapwing.platform.jobs.Jobs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page that shows how far work is that somebody asked for; it loads itself anew until the work is over. */
@Controller
class JobController {

  private static final String AFTER_SECONDS = "2";

  private final Jobs jobs;

  JobController(Jobs jobs) {
    this.jobs = jobs;
  }

  @GetMapping("/p/{slug}/jobs/{run}")
  ModelAndView show(
      @PathVariable String slug, @PathVariable UUID run, HttpServletResponse response) {
    var found = jobs.get(run);
    if (!found.isOver()) {
      response.setHeader("Refresh", AFTER_SECONDS);
    }
    return new ModelAndView(
        new Page("partnerships/job", new JobPage(jobs.title(found.job()), "/p/" + slug, found)));
  }
}
