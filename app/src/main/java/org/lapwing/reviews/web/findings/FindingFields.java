package org.lapwing.reviews.web.findings;

import java.util.List;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.reviews.web.FormPage.Asked;

/** The words of a finding as forms ask them: what happened, and apart from it why. */
final class FindingFields {

  private FindingFields() {}

  static List<Asked> asked(String says, String why) {
    return List.of(
        new Asked.Line(Input.of("says", "What was found?")
            .bold()
            .hint("One sentence about how agencies worked, not about a person.")
            .value(says)),
        new Asked.Text(Textarea.of("why", "Why did it happen?")
            .bold()
            .hint(
                "What made it make sense at the time. It can wait, but findings are not agreed without it.")
            .value(why)));
  }
}
