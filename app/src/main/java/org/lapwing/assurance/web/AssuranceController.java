package org.lapwing.assurance.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.assurance.GoldenThreads;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reviews with their gaps, and one review followed from finding to proof, for those who oversee. */
@Controller
@RequestMapping("/p/{slug}/assurance")
class AssuranceController {

  /** Those who oversee; each sees what their grants let them read. */
  static final Role[] OVERSEERS = {
    Role.BUSINESS_MANAGER,
    Role.CO_ORDINATOR,
    Role.DELEGATED_PARTNER,
    Role.LEAD_PARTNER,
    Role.SCRUTINEER
  };

  private final GoldenThreads threads;

  AssuranceController(GoldenThreads threads) {
    this.threads = threads;
  }

  @GetMapping
  ModelAndView reviews(
      @PathVariable String slug, @RequestParam(required = false) @Nullable UUID after) {
    Role.require(OVERSEERS);
    var found = threads.newest(after);
    var lines = found.stream().limit(GoldenThreads.PAGE).toList();
    var here = home(slug) + "/assurance";
    return show(
        "reviews",
        new GapsPage(
            here,
            lines,
            after == null ? null : here,
            found.size() > lines.size()
                ? here + "?after=" + lines.getLast().review().id()
                : null));
  }

  @GetMapping("/reviews/{id}")
  ModelAndView review(@PathVariable String slug, @PathVariable UUID id) {
    Role.require(OVERSEERS);
    return show("thread", new ThreadPage(home(slug), threads.of(id)));
  }

  private static String home(String slug) {
    return "/p/" + slug;
  }

  private static ModelAndView show(String template, Object page) {
    return new ModelAndView(new Page("assurance/" + template, page));
  }
}
