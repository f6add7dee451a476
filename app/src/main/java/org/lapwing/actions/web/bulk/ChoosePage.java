package org.lapwing.actions.web.bulk;

import java.util.List;
import org.lapwing.actions.Action;
import org.lapwing.actions.bulk.Chosen;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;

/** All that choose.jte may know. */
public record ChoosePage(
    String base,
    String register,
    String back,
    List<Action> actions,
    ChangeForm form,
    List<Refusal> refusals) {

  public String counted() {
    return InWords.count(actions.size(), "action", "actions");
  }

  public String pick(Action action) {
    return new Chosen(action.id(), action.version()).code();
  }
}
