package org.lapwing.oversight.web.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.ActionWish;
import org.lapwing.oversight.DecisionWish;
import org.lapwing.oversight.minutes.Sheet;
import org.lapwing.oversight.web.OwnerChoice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;

/**
 * What is typed on one item: what was said, what was decided, and who does what because of it.
 *
 * @param number of the item, which never changes
 * @param place where it stands on the agenda, as people say it
 * @param once made with the form, for the decision; and another for the action
 */
public record Passage(
    int number,
    int place,
    UUID once,
    UUID onceAction,
    String said,
    String decided,
    String promise,
    String owner,
    TypedDay due) {

  private static final String DUE = "date due";
  private static final int LONGEST_PROMISE = 200;
  private static final int LONGEST_DECISION = 1_000;
  private static final int LONGEST_SAID = 20_000;

  static Passage of(int number, int place, String said) {
    return new Passage(
        number, place, Ids.next(), Ids.next(), said, "", "", "", sent(Map.of(), number));
  }

  static Passage typed(int number, int place, Map<String, String> fields) {
    return new Passage(
        number,
        place,
        id(fields.getOrDefault("once-" + number, "")),
        id(fields.getOrDefault("action-" + number, "")),
        fields.getOrDefault("said-" + number, ""),
        fields.getOrDefault("decided-" + number, ""),
        fields.getOrDefault("promise-" + number, ""),
        fields.getOrDefault("owner-" + number, ""),
        sent(fields, number));
  }

  /** With other words on what was said. */
  Passage saying(String other) {
    return new Passage(number, place, once, onceAction, other, decided, promise, owner, due);
  }

  /** Whether a decision or an action is begun. */
  public boolean isDeciding() {
    return !decided.isBlank() || isActing();
  }

  private boolean isActing() {
    return !promise.isBlank() || !owner.isBlank() || !due.isBlank();
  }

  public Textarea saidArea() {
    return Textarea.of("said-" + number, "What was said on item %d?".formatted(place))
        .rows(5)
        .value(said);
  }

  public Textarea decidedArea() {
    return Textarea.of("decided-" + number, "What was decided on item %d?".formatted(place))
        .rows(2)
        .value(decided);
  }

  public Input promiseInput() {
    return Input.of("promise-" + number, "What is to be done because of item %d?".formatted(place))
        .hint("In one line, as a promise. Leave empty if nobody has to do anything.")
        .value(promise);
  }

  public Select ownerSelect(OwnerChoice choice) {
    return choice.select("owner-" + number, "Who owns it? (item %d)".formatted(place), owner);
  }

  public DateInput dueInput() {
    return DateInput.of("due-" + number, "When is it due? (item %d)".formatted(place))
        .typed(due.again());
  }

  /** All that is wrong, so that it can be put right at once. */
  List<Refusal> faults(OwnerChoice choice, LocalDate today) {
    var faults = new ArrayList<Refusal>();
    tooLong(faults, "said-", said, LONGEST_SAID);
    tooLong(faults, "decided-", decided, LONGEST_DECISION);
    if (!isActing()) {
      return faults;
    }
    if (promise.isBlank()) {
      faults.add(new Refusal("promise-" + number, "Enter what is to be done"));
    }
    tooLong(faults, "promise-", promise, LONGEST_PROMISE);
    if (choice.read(owner).isEmpty()) {
      faults.add(new Refusal("owner-" + number, "Choose who owns this action"));
    }
    switch (due.read()) {
      case Refused<LocalDate>(var no) -> faults.add(no);
      case Accepted<LocalDate>(var day)
      when day.isBefore(today) ->
        faults.add(new Refusal("due-" + number, "The date due must be today or in the future"));
      case Accepted<LocalDate> _ -> {}
    }
    return faults;
  }

  /** The passage, once nothing is wrong; an action without a decision is recorded as decided in its own words. */
  Sheet.Passage read(TypedText texts, OwnerChoice choice) {
    return new Sheet.Passage(number, texts.typed(number, said), decision(choice));
  }

  private Optional<Sheet.Decided> decision(OwnerChoice choice) {
    if (!isDeciding()) {
      return Optional.empty();
    }
    var action = choice
        .read(owner)
        .filter(_ -> isActing())
        .map(who -> new ActionWish(onceAction, promise, who, due.or(LocalDate.MIN)));
    var words = decided.isBlank() ? promise : decided;
    return Optional.of(new Sheet.Decided(new DecisionWish(words, null, action), once));
  }

  private void tooLong(List<Refusal> faults, String field, String words, int longest) {
    if (words.length() > longest) {
      faults.add(new Refusal(field + number, "Write %,d characters or fewer".formatted(longest)));
    }
  }

  private static TypedDay sent(Map<String, String> fields, int number) {
    return TypedDay.sent(fields, "due-" + number, DUE);
  }

  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException none) {
      return Ids.next();
    }
  }
}
