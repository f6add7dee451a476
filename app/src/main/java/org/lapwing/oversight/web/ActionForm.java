package org.lapwing.oversight.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.actions.Owner;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.ActionWish;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.TypedDay;

/**
 * An action that a decision raises, as somebody typed it.
 *
 * @param once made with the form, so that sending it twice raises it once
 */
public record ActionForm(
    UUID once, OwnerChoice choice, String promise, String owner, TypedDay due) {

  private static final String DUE = "date due";

  static ActionForm empty(OwnerChoice choice) {
    return new ActionForm(Ids.next(), choice, "", "", TypedDay.sent(Map.of(), "due", DUE));
  }

  static ActionForm typed(OwnerChoice choice, Map<String, String> fields) {
    return new ActionForm(
        id(fields.getOrDefault("action", "")),
        choice,
        fields.getOrDefault("promise", ""),
        fields.getOrDefault("owner", ""),
        TypedDay.sent(fields, "due", DUE));
  }

  public Input promiseInput() {
    return Input.of("promise", "What is to be done?")
        .bold()
        .hint("In one line, as a promise. Leave out names of children and what a case is about.")
        .value(promise);
  }

  public Select ownerSelect() {
    return choice.select("owner", "Who owns it?", owner);
  }

  public DateInput dueInput() {
    return DateInput.of("due", "When is it due?").hint("For example, 27 3 2027").typed(due.again());
  }

  /** All that is wrong, so that it can be put right at once. */
  List<Refusal> faults(LocalDate today) {
    var faults = new ArrayList<Refusal>();
    if (promise.isBlank()) {
      faults.add(new Refusal("promise", "Enter what is to be done"));
    }
    if (choice.read(owner).isEmpty()) {
      faults.add(new Refusal("owner", "Choose who owns this action"));
    }
    switch (due.read()) {
      case Refused<LocalDate>(var no) -> faults.add(no);
      case Accepted<LocalDate>(var day)
      when day.isBefore(today) ->
        faults.add(new Refusal("due", "The date due must be today or in the future"));
      case Accepted<LocalDate> _ -> {}
    }
    return faults;
  }

  /** The action, once nothing is wrong. */
  ActionWish read() {
    Owner who = choice.read(owner).orElseThrow();
    var day = due.read() instanceof Accepted<LocalDate>(var typed) ? typed : LocalDate.MIN;
    return new ActionWish(once, promise, who, day);
  }

  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException none) {
      return Ids.next();
    }
  }
}
