package org.lapwing.actions.web.bulk;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Roster.Agency;
import org.lapwing.actions.Roster.Member;
import org.lapwing.actions.bulk.Change;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;

/** Which change somebody wants for many actions, as they typed it. */
public record ChangeForm(
    List<Agency> agencies,
    List<Member> people,
    String what,
    String owner,
    TypedDay due,
    String note) {

  static final Map<String, String> WHAT = Map.of(
      "hand-over", "Hand them over to another owner",
      "ask-date", "Ask for a new date",
      "agree-date", "Agree to the new dates that were asked for",
      "say", "Add one update to each",
      "start", "Start them",
      "drop", "Drop them");

  private static final List<String> ORDER =
      List.of("hand-over", "ask-date", "agree-date", "say", "start", "drop");

  static ChangeForm sent(List<Agency> agencies, List<Member> people, Map<String, String> fields) {
    return new ChangeForm(
        agencies,
        people,
        fields.getOrDefault("what", ""),
        fields.getOrDefault("owner", ""),
        TypedDay.sent(fields, "due", "new date"),
        fields.getOrDefault("note", ""));
  }

  /** The fields again, for a form that only carries them on. */
  public Map<String, String> carried() {
    return Map.of(
        "what",
        what,
        "owner",
        owner,
        "due-day",
        due.parts().day(),
        "due-month",
        due.parts().month(),
        "due-year",
        due.parts().year(),
        "note",
        note);
  }

  public List<Choice.Item> choices() {
    return ORDER.stream()
        .map(code -> Choice.of(code, WHAT.getOrDefault(code, code)).checked(code.equals(what)))
        .toList();
  }

  public Select ownerField() {
    var options = new ArrayList<Select.Option>();
    options.add(Select.Option.of("", "Choose an owner"));
    people.forEach(one -> options.add(
        Select.Option.of(one.id().value().toString(), one.name() + ", " + one.agencyName())));
    agencies.forEach(one -> options.add(
        Select.Option.of(one.id().value().toString(), one.name() + " (no person named yet)")));
    return Select.of("owner", "Who owns them from now on?", options)
        .hint("Only if you hand them over")
        .chosen(owner);
  }

  public DateInput dueField() {
    return DateInput.of("due", "Which new date?")
        .hint("Only if you ask for one, like 27 3 2027. Somebody else then decides on it")
        .typed(due.again());
  }

  public Textarea noteField() {
    return Textarea.of("note", "Reason, or the update")
        .bold()
        .hint(
            "It stands in the history of each action. Not needed to start them or hand them over.")
        .rows(3)
        .value(note);
  }

  /** The change, or what is to be put right. */
  Outcome<Change> read() {
    return switch (what) {
      case "hand-over" ->
        newOwner()
            .<Outcome<Change>>map(to -> accepted(new Change.HandOver(to, note)))
            .orElseGet(() -> refused("owner", "Choose who owns them from now on"));
      case "ask-date" ->
        switch (due.read()) {
          case Refused<LocalDate>(var no) -> new Refused<>(no);
          case Accepted<LocalDate>(var day) ->
            said(new Change.AskDate(day, note), "Enter why a new date is needed");
        };
      case "agree-date" -> said(new Change.AgreeDate(note), "Enter why the dates move");
      case "say" -> said(new Change.Say(note), "Enter how it is going");
      case "start" -> accepted(new Change.Start());
      case "drop" -> said(new Change.Drop(note), "Enter why they are dropped");
      default -> refused("what", "Choose what to do with these actions");
    };
  }

  private Outcome<Change> said(Change change, String ifBlank) {
    return note.isBlank() ? refused("note", ifBlank) : accepted(change);
  }

  private Optional<Owner> newOwner() {
    return people.stream()
        .filter(one -> one.id().value().toString().equals(owner))
        .map(one -> new Owner(one.id(), one.agency(), List.of()))
        .findFirst()
        .or(() -> agencies.stream()
            .filter(one -> one.id().value().toString().equals(owner))
            .map(one -> new Owner(null, one.id(), List.of()))
            .findFirst());
  }
}
