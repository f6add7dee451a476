package org.lapwing.practice.web;

import java.util.UUID;
import org.lapwing.platform.Page;
import org.lapwing.practice.Programmes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The programmes of the partnership, by alphabet. */
@Controller
class ProgrammesController {

  private static final UUID FIRST = new UUID(0, 0);

  private final Programmes programmes;

  ProgrammesController(Programmes programmes) {
    this.programmes = programmes;
  }

  @GetMapping("/p/{slug}/programmes")
  ModelAndView programmes(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(required = false) @org.jspecify.annotations.Nullable UUID after) {
    var found = programmes.page(name, after == null ? FIRST : after);
    return new ModelAndView(new Page(
        "practice/programmes",
        new ProgrammesPage(Addresses.base(slug), found, after != null, Programmes.mayEdit())));
  }
}
