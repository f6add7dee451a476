package org.lapwing.release.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.function.Function;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Page;
import org.lapwing.release.Edition;
import org.springframework.web.servlet.ModelAndView;

/** How every form of a statement answers: on to the statement, or the same form with what is to be put right. */
final class Answers {

  private Answers() {}

  static String base(String slug) {
    return "/p/" + slug + "/statements";
  }

  static ModelAndView show(String template, Object page) {
    return new ModelAndView(new Page("release/" + template, page));
  }

  static ModelAndView answer(
      String slug, Outcome<Edition> outcome, Function<List<Refusal>, ModelAndView> again) {
    return answer(slug, outcome, "", again);
  }

  /**
   * Goes on to a page of the statement.
   *
   * @param then what follows the statement's address, such as {@code /edit}
   */
  static ModelAndView answer(
      String slug,
      Outcome<Edition> outcome,
      String then,
      Function<List<Refusal>, ModelAndView> again) {
    return switch (outcome) {
      case Accepted<Edition>(var edition) ->
        new ModelAndView("redirect:" + base(slug) + "/" + edition.statement() + then);
      case Refused<Edition>(var refusal) -> refused(again, List.of(refusal));
    };
  }

  static ModelAndView refused(Function<List<Refusal>, ModelAndView> again, List<Refusal> refusals) {
    var page = again.apply(refusals);
    page.setStatus(UNPROCESSABLE_CONTENT);
    return page;
  }
}
