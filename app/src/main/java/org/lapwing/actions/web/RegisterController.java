package org.lapwing.actions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Doer;
import org.lapwing.actions.Register;
import org.lapwing.actions.Register.Line;
import org.lapwing.kernel.InWords;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register: every promise, open before closed, the longest overdue first. */
@Controller
class RegisterController {

  private final Register register;
  private final Clock clock;

  RegisterController(Register register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  @GetMapping("/p/{slug}/actions")
  ModelAndView register(
      @PathVariable String slug, @RequestParam MultiValueMap<String, String> query) {
    var base = Answers.base(slug);
    var after = query.getFirst("after");
    var asked = Asked.of(query);
    var doer = Doer.current();
    var sheet = register.sheet(asked.after(after));
    var found = sheet.lines();
    var lines = found.stream().limit(Register.PAGE).toList();
    var wishes = new Wishes(base, asked, sheet.agencies(), sheet.originKinds());
    return Answers.show(
        "register",
        new RegisterPage(
            base,
            lines,
            wishes.filter(),
            asked.words(),
            counted(lines, after != null || found.size() > Register.PAGE),
            after == null ? null : asked.href(base, null),
            next(base, asked, found),
            doer.runs(),
            LocalDate.now(clock),
            asked.href(base + "/sheet", null)));
  }

  private static String counted(List<Line> lines, boolean partly) {
    var count = InWords.count(lines.size(), "action", "actions");
    return partly ? count + " on this page" : count;
  }

  private static @Nullable String next(String base, Asked asked, List<Line> found) {
    return found.size() <= Register.PAGE
        ? null
        : asked.href(base, found.get(Register.PAGE - 1).place().code());
  }
}
