package org.lapwing.actions.web.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Part;
import org.lapwing.actions.PartsOfActions.Wish;
import org.lapwing.actions.Roster;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.TypedDay;

/** A part as somebody typed it. */
record PartForm(Roster roster, String words, String owner, TypedDay due) {

  static PartForm empty(Roster roster) {
    return typed(roster, Map.of());
  }

  static PartForm typed(Roster roster, Map<String, String> fields) {
    return new PartForm(
        roster,
        fields.getOrDefault("words", ""),
        fields.getOrDefault("owner", ""),
        TypedDay.sent(fields, "due", "date by which it is done"));
  }

  static PartForm of(Roster roster, Part part) {
    var owner = part.owner() == null ? part.agency().value() : part.owner().value();
    return new PartForm(
        roster,
        part.words(),
        owner.toString(),
        TypedDay.of("due", "date by which it is done", part.due()));
  }

  List<Asked> fields() {
    var options = new ArrayList<Select.Option>();
    options.add(Select.Option.of("", "Choose who keeps it"));
    roster.owners().forEach(one -> options.add(Select.Option.of(one.code(), one.words())));
    return List.of(
        new Asked.Line(Input.of("words", "What is to be done?")
            .bold()
            .hint("One line. Leave out names and case details.")
            .value(words)),
        new Asked.OneOf(Select.of("owner", "Who keeps it?", options).bold().chosen(owner)),
        new Asked.Day(
            DateInput.of("due", "By when?").hint("For example, 27 3 2027").typed(due.again())));
  }

  List<Refusal> faults() {
    return Stream.of(
            words.isBlank()
                ? Stream.of(new Refusal("words", "Enter what this part is"))
                : Stream.<Refusal>of(),
            keeper().isEmpty()
                ? Stream.of(new Refusal("owner", "Choose who keeps this part"))
                : Stream.<Refusal>of(),
            due.fault())
        .flatMap(faults -> faults)
        .toList();
  }

  Wish read() {
    return new Wish(
        words,
        keeper().orElseThrow(),
        due.read() instanceof Accepted<LocalDate>(var day) ? day : null);
  }

  private Optional<Owner> keeper() {
    return roster.owners().stream()
        .filter(one -> one.code().equals(owner))
        .map(Roster.Choosable::owner)
        .findFirst();
  }
}
