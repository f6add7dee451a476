package org.lapwing.platform;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.ChangedPage;
import org.lapwing.platform.parts.FormPage;
import org.springframework.web.servlet.ModelAndView;

/** How a form page answers: on to where the deed shows, or the same form with what is to be put right. */
public final class Forms {

  private Forms() {}

  public static ModelAndView show(FormPage page) {
    return new ModelAndView(new Page("layout/form", page));
  }

  /** The same form with these messages, the text kept. */
  public static ModelAndView refused(FormPage again, List<Refusal> because) {
    var page = show(again.refused(because));
    page.setStatus(UNPROCESSABLE_CONTENT);
    return page;
  }

  /** What somebody else saved meanwhile, above the same form; saving again then replaces theirs, which the person has now seen. */
  public static ModelAndView changed(ChangedPage both) {
    var page = new ModelAndView(new Page("layout/changed", both));
    page.setStatus(CONFLICT);
    return page;
  }

  /** The same form if anything is wrong with what was typed, and otherwise what becomes of the deed. */
  public static <T> ModelAndView answer(
      List<Refusal> faults, Supplier<Outcome<T>> deed, FormPage again, Function<T, String> then) {
    return faults.isEmpty() ? answer(deed.get(), again, then) : refused(again, faults);
  }

  /** On to the address that the accepted value gives, or the form again. */
  public static <T> ModelAndView answer(
      Outcome<T> outcome, FormPage again, Function<T, String> then) {
    return switch (outcome) {
      case Accepted<T>(var value) -> new ModelAndView("redirect:" + then.apply(value));
      case Refused<T>(var refusal) -> refused(again, List.of(refusal));
    };
  }
}
