package org.lapwing.actions.web.links;

import java.util.List;
import org.lapwing.actions.Action;
import org.lapwing.actions.web.UpdateForm;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;

/** All that link.jte may know: the words and the day of one action, and the form; nobody is named. */
public record LinkPage(
    String reference, String promise, String due, UpdateForm form, List<Refusal> refusals) {

  static LinkPage of(Action action, UpdateForm form, List<Refusal> refusals) {
    var due = action.dates().due();
    return new LinkPage(
        action.reference(),
        action.promise().words(),
        due == null ? "No date was promised." : "It is due on " + InWords.day(due) + ".",
        form,
        refusals);
  }
}
