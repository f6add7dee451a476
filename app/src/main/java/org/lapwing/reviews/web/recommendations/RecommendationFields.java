package org.lapwing.reviews.web.recommendations;

import java.util.List;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.reviews.web.FormPage.Asked;

/** The words of a recommendation as forms ask them. */
final class RecommendationFields {

  private RecommendationFields() {}

  static List<Asked> asked(String says, String outcome, TypedDay due) {
    return List.of(
        new Asked.Line(Input.of("says", "What is recommended?")
            .bold()
            .hint("What is asked of agencies, in one sentence.")
            .value(says)),
        new Asked.Text(Textarea.of("outcome", "What will be different for children?")
            .bold()
            .hint("So that one can tell later whether it was worth it.")
            .rows(3)
            .value(outcome)),
        new Asked.Day(DateInput.of("due", "By when? (optional)")
            .hint("For example, 27 3 2027")
            .typed(due.again())));
  }
}
