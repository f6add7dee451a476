package org.lapwing.release.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.release.Doer;
import org.lapwing.release.Register;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The statements of the partnership, the latest begun first. */
@Controller
class StatementsController {

  private final Register register;

  StatementsController(Register register) {
    this.register = register;
  }

  @GetMapping("/p/{slug}/statements")
  ModelAndView statements(
      @PathVariable String slug, @RequestParam(required = false) @Nullable UUID after) {
    var base = Answers.base(slug);
    var found = register.lines(after);
    return Answers.show(
        "statements",
        new StatementsPage(
            base,
            found.stream().limit(Register.PAGE).toList(),
            after == null ? null : base,
            found.size() <= Register.PAGE
                ? null
                : base + "?after=" + found.get(Register.PAGE - 1).id(),
            Doer.current().writes()));
  }
}
