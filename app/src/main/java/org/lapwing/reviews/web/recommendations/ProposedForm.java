package org.lapwing.reviews.web.recommendations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Plan;
import org.lapwing.actions.Promise;
import org.lapwing.actions.Roster;
import org.lapwing.actions.Strength;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.reviews.ProposedAction;
import org.lapwing.reviews.web.FormPage.Asked;
import org.springframework.util.MultiValueMap;

/** An action as somebody typed it, to be put forward. */
record ProposedForm(Roster roster, MultiValueMap<String, String> typed) {

  static final String WITHOUT = "Leave out names, places, and anything that points to a child.";

  List<Asked> fields() {
    return Stream.of(promised(), owned(), known()).flatMap(List::stream).toList();
  }

  private List<Asked> promised() {
    return List.of(
        new Asked.Line(Input.of("promise", "What is promised?")
            .bold()
            .hint("One line that says what will be different. " + WITHOUT)
            .value(text("promise"))),
        new Asked.Text(
            Textarea.of("detail", "Detail (optional)").bold().rows(3).value(text("detail"))));
  }

  private List<Asked> owned() {
    var options = new ArrayList<Option>();
    options.add(Option.of("", "Choose an owner"));
    roster.owners().forEach(one -> options.add(Option.of(one.code(), one.words())));
    var others = roster.agencies().stream()
        .map(one -> Choice.of(one.id().value().toString(), one.name()))
        .toList();
    return List.of(
        new Asked.OneOf(Select.of("owner", "Who owns it?", options).bold().chosen(text("owner"))),
        new Asked.Several(
            Checkboxes.of("with", "Which other agencies have a part in it? (optional)", others)
                .small()
                .chosen(typed.getOrDefault("with", List.of()))),
        new Asked.Day(DateInput.of("start", "When does it start? (optional)")
            .typed(start().again())),
        new Asked.Day(DateInput.of("due", "When is it due?")
            .hint("For example, 27 3 2027")
            .typed(due().again())));
  }

  private List<Asked> known() {
    var strengths = Stream.concat(
            Arrays.stream(Strength.values())
                .map(one -> Choice.of(one.code(), one.words()).hint(one.meaning())),
            Stream.of(Choice.of("", "Not said yet")))
        .toList();
    return List.of(
        new Asked.Part(
            "How one will know", "An action without a measure cannot be shown to have worked."),
        new Asked.Line(
            Input.of("measure", "What will be measured? (optional)").bold().value(text("measure"))),
        new Asked.Line(Input.of("baseline", "Where is it now? (optional)")
            .bold()
            .hint("For example, 9 of 16 files")
            .value(text("baseline"))),
        new Asked.Line(Input.of("target", "Where should it be? (optional)")
            .bold()
            .hint("For example, 15 of 16 files")
            .value(text("target"))),
        new Asked.Text(Textarea.of("verification", "How will another agency verify it? (optional)")
            .bold()
            .rows(3)
            .value(text("verification"))),
        new Asked.Text(Textarea.of("audit", "How will practice be looked at later? (optional)")
            .bold()
            .rows(3)
            .value(text("audit"))),
        new Asked.Choice(
            Radios.of("strength", "How much does it rely on people to remember?", strengths)
                .hint("From the action hierarchy of RCA², 2015")
                .chosen(List.of(text("strength")))));
  }

  /** Everything that cannot be read. */
  List<Refusal> faults() {
    var faults = new ArrayList<Refusal>();
    if (text("promise").isBlank()) {
      faults.add(new Refusal("promise", "Enter what is promised"));
    }
    if (owner().isEmpty()) {
      faults.add(new Refusal("owner", "Choose who owns it"));
    }
    if (!start().isBlank()) {
      start().fault().forEach(faults::add);
    }
    due().fault().forEach(faults::add);
    return faults;
  }

  ProposedAction read(LocalDate today) {
    return new ProposedAction(
        new Promise(
            text("promise").strip(),
            text("detail").strip(),
            text("measure").strip(),
            text("baseline").strip(),
            text("target").strip()),
        new Plan(
            text("verification").strip(),
            text("audit").strip(),
            Strength.find(text("strength")).orElse(null)),
        owner().orElseThrow(),
        begins(),
        due().or(today));
  }

  private Optional<Owner> owner() {
    var with = roster.agencies().stream()
        .map(Roster.Agency::id)
        .filter(id -> typed.getOrDefault("with", List.of()).contains(id.value().toString()))
        .toList();
    return roster.owners().stream()
        .filter(one -> one.code().equals(text("owner")))
        .map(Roster.Choosable::owner)
        .map(one -> new Owner(one.person(), one.agency(), others(with, one.agency())))
        .findFirst();
  }

  private static List<AgencyId> others(List<AgencyId> with, AgencyId owner) {
    return with.stream().filter(one -> !one.equals(owner)).toList();
  }

  private @Nullable LocalDate begins() {
    return start().read() instanceof Accepted<LocalDate>(var day) ? day : null;
  }

  private TypedDay start() {
    return TypedDay.sent(typed.toSingleValueMap(), "start", "start");
  }

  private TypedDay due() {
    return TypedDay.sent(typed.toSingleValueMap(), "due", "date due");
  }

  private String text(String name) {
    var value = typed.getFirst(name);
    return value == null ? "" : value;
  }
}
