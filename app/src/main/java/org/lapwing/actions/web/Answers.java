package org.lapwing.actions.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.function.Function;
import org.lapwing.actions.Action;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Page;
import org.springframework.web.servlet.ModelAndView;

/** How every form of an action answers: on to the action, or the same form with what is to be put right. */
final class Answers {

  private Answers() {}

  static String base(String slug) {
    return "/p/" + slug + "/actions";
  }

  static ModelAndView show(String template, Object page) {
    return new ModelAndView(new Page("actions/" + template, page));
  }

  /**
   * On to the action, which then says what was done.
   *
   * @param done the word by which {@link Said} knows what was done
   */
  static ModelAndView answer(
      String slug,
      Outcome<Action> outcome,
      String done,
      Function<List<Refusal>, ModelAndView> again) {
    return switch (outcome) {
      case Accepted<Action>(var action) ->
        new ModelAndView("redirect:" + base(slug) + "/" + action.id().value() + "?done=" + done);
      case Refused<Action>(var refusal) -> refused(again, refusal);
    };
  }

  static ModelAndView refused(Function<List<Refusal>, ModelAndView> again, Refusal refusal) {
    var page = again.apply(List.of(refusal));
    page.setStatus(UNPROCESSABLE_CONTENT);
    return page;
  }
}
