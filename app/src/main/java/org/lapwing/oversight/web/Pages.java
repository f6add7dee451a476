package org.lapwing.oversight.web;

import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.function.Function;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Clerks;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** How every form about meetings answers: on to the record, or the same form with what is to be put right. */
public final class Pages {

  private Pages() {}

  public static String base(String slug) {
    return "/p/" + slug + "/meetings";
  }

  /** The address of a meeting. */
  public static String meeting(String slug, org.lapwing.oversight.MeetingId id) {
    return base(slug) + "/" + id.value();
  }

  /** For others than the clerks there is no such form. */
  public static void onlyClerks() {
    if (!Clerks.isOne()) {
      throw new NotFound();
    }
  }

  public static ModelAndView show(String template, Object page) {
    return new ModelAndView(new Page("oversight/" + template, page));
  }

  public static <T> ModelAndView answer(
      Outcome<T> outcome, Function<T, String> then, Function<List<Refusal>, ModelAndView> again) {
    return switch (outcome) {
      case Accepted<T>(var value) -> go(then.apply(value));
      case Refused<T>(var refusal) -> refused(again, List.of(refusal));
    };
  }

  public static ModelAndView refused(
      Function<List<Refusal>, ModelAndView> again, List<Refusal> refusals) {
    var page = again.apply(refusals);
    page.setStatus(UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView go(String address) {
    var there = new RedirectView(address);
    there.setStatusCode(SEE_OTHER);
    return new ModelAndView(there);
  }
}
