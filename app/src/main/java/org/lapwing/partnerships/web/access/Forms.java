package org.lapwing.partnerships.web.access;

import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.function.Function;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.Page;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** How every form about access answers: on to where the decision shows, or the same form with what is to be put right. */
final class Forms {

  private Forms() {}

  static ModelAndView show(FormPage page) {
    return new ModelAndView(new Page("partnerships/form", page));
  }

  static ModelAndView show(String template, Object page) {
    return new ModelAndView(new Page("partnerships/" + template, page));
  }

  static ModelAndView go(String address) {
    var there = new RedirectView(address);
    there.setStatusCode(SEE_OTHER);
    return new ModelAndView(there);
  }

  static <T> ModelAndView answer(Outcome<T> outcome, FormPage again, Function<T, String> then) {
    return switch (outcome) {
      case Accepted<T>(var value) -> go(then.apply(value));
      case Refused<T>(var refusal) -> {
        var page = show(again.refused(List.of(refusal)));
        page.setStatus(UNPROCESSABLE_CONTENT);
        yield page;
      }
    };
  }
}
