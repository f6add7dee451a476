package org.lapwing.assurance.web;

import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;
import static org.lapwing.partnerships.Role.DELEGATED_PARTNER;
import static org.lapwing.partnerships.Role.LEAD_PARTNER;
import static org.lapwing.partnerships.Role.SCRUTINEER;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.assurance.GoldenThreads;
import org.lapwing.partnerships.OnlyFor;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reviews with their gaps, and one review followed from finding to proof, for those who oversee. */
@Controller
@OnlyFor({BUSINESS_MANAGER, CO_ORDINATOR, DELEGATED_PARTNER, LEAD_PARTNER, SCRUTINEER})
@RequestMapping("/p/{slug}/assurance")
class AssuranceController {

  private final GoldenThreads threads;

  AssuranceController(GoldenThreads threads) {
    this.threads = threads;
  }

  @GetMapping
  ModelAndView reviews(
      @PathVariable String slug, @RequestParam(required = false) @Nullable UUID after) {
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
    return show("thread", new ThreadPage(home(slug), threads.of(id)));
  }

  private static String home(String slug) {
    return "/p/" + slug;
  }

  private static ModelAndView show(String template, Object page) {
    return new ModelAndView(new Page("assurance/" + template, page));
  }
}
