package org.lapwing.oversight.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.DecisionWish;

/**
 * A decision as somebody typed it.
 *
 * @param restsOn the code of the record that it is about, or blank
 * @param find words to find such a record by
 * @param needsAction {@code yes} or {@code no}
 */
public record DecisionForm(
    String words, String restsOn, String find, String needsAction, ActionForm action) {

  static DecisionForm empty(OwnerChoice choice) {
    return new DecisionForm("", "", "", "", ActionForm.empty(choice));
  }

  static DecisionForm typed(OwnerChoice choice, Map<String, String> fields) {
    return new DecisionForm(
        fields.getOrDefault("words", ""),
        fields.getOrDefault("rests-on", ""),
        fields.getOrDefault("find", ""),
        fields.getOrDefault("needs-action", ""),
        ActionForm.typed(choice, fields));
  }

  /** All that is wrong, so that it can be put right at once. */
  List<Refusal> faults(LocalDate today) {
    var faults = new ArrayList<Refusal>();
    if (words.isBlank()) {
      faults.add(new Refusal("words", "Enter what was decided"));
    }
    if (needsAction.equals("yes")) {
      faults.addAll(action.faults(today));
    } else if (!needsAction.equals("no")) {
      faults.add(new Refusal("needs-action", "Choose whether somebody has to do something"));
    }
    return faults;
  }

  /** The decision, once nothing is wrong. */
  DecisionWish read() {
    return new DecisionWish(
        words,
        Finder.node(restsOn).orElse(null),
        needsAction.equals("yes") ? Optional.of(action.read()) : Optional.empty());
  }
}
