package org.lapwing.partnerships.web.access;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.ArrayList;
import java.util.List;
import org.lapwing.kernel.Refusal;
import org.springframework.web.servlet.ModelAndView;

/** Everything that was left blank in a form, so that it is said at once and not one after the other. */
final class Missing {

  private final List<Refusal> all = new ArrayList<>();

  Missing unless(boolean there, String field, String ask) {
    if (!there) {
      all.add(new Refusal(field, ask));
    }
    return this;
  }

  Missing text(String typed, String field, String ask) {
    return unless(!typed.isBlank(), field, ask);
  }

  boolean isSomething() {
    return !all.isEmpty();
  }

  /** The same form again, with all that is missing. */
  ModelAndView in(FormPage again) {
    var page = Forms.show(again.refused(List.copyOf(all)));
    page.setStatus(UNPROCESSABLE_CONTENT);
    return page;
  }
}
