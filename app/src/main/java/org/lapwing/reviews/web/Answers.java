package org.lapwing.reviews.web;

import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Page;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** How every form of a review answers: on to where the deed shows, or the same form with what is to be put right. */
public final class Answers {

  private Answers() {}

  /** The address of home, below which everything of a review lies. */
  public static String home(String slug) {
    return "/p/" + slug;
  }

  public static ModelAndView show(String template, Object page) {
    return new ModelAndView(new Page("reviews/" + template, page));
  }

  public static ModelAndView show(FormPage page) {
    return show("form", page);
  }

  /** Shows the form again with everything that is wrong. */
  public static ModelAndView refused(FormPage again, List<Refusal> because) {
    var page = show(again.refused(because));
    page.setStatus(UNPROCESSABLE_CONTENT);
    return page;
  }

  /** Goes on to where it shows, or shows the form again. */
  public static <T> ModelAndView answer(
      Outcome<T> outcome, Supplier<FormPage> again, Function<T, String> then) {
    return switch (outcome) {
      case Accepted<T>(var value) -> go(then.apply(value));
      case Refused<T>(var refusal) -> refused(again.get(), List.of(refusal));
    };
  }

  /** The same for a form with a template of its own. */
  public static <T> ModelAndView answer(
      String template,
      Outcome<T> outcome,
      Function<List<Refusal>, Object> again,
      Function<T, String> then) {
    return switch (outcome) {
      case Accepted<T>(var value) -> go(then.apply(value));
      case Refused<T>(var refusal) -> {
        var page = show(template, again.apply(List.of(refusal)));
        page.setStatus(UNPROCESSABLE_CONTENT);
        yield page;
      }
    };
  }

  private static ModelAndView go(String address) {
    var there = new RedirectView(address);
    there.setStatusCode(SEE_OTHER);
    return new ModelAndView(there);
  }
}
