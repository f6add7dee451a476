package org.lapwing.incidents.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lapwing.incidents.Dated;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.Dated.Exactness;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;

/** A date of an incident as a form asks it: the day, how exact it is, and how we know. */
public record DatedFields(Event event, TypedDate typed, String exactness, String source) {

  static DatedFields sent(Event event, Map<String, String> fields) {
    return new DatedFields(
        event,
        TypedDate.sent(event.code(), fields),
        fields.getOrDefault(event.code() + "-exactness", ""),
        fields.getOrDefault(event.code() + "-source", ""));
  }

  static DatedFields of(Dated dated) {
    return new DatedFields(
        dated.event(),
        TypedDate.of(dated.event().code(), dated.day()),
        dated.exactness().code(),
        dated.source());
  }

  /** What cannot be read at all; what is read but wrong, the rules say. */
  List<Refusal> unreadable() {
    var faults = new ArrayList<Refusal>();
    if (!typed.isBlank() && typed.read() instanceof Refused<?>(var refusal)) {
      faults.add(refusal);
    }
    if (exact().isEmpty()) {
      faults.add(new Refusal(
          event.code() + "-exactness", "Choose how exact the day of %s is".formatted(noun())));
    }
    if (read().isEmpty() && source.isBlank()) {
      faults.add(new Refusal(event.code() + "-source", "Enter how we know the day of " + noun()));
    }
    return faults;
  }

  Optional<Dated> read() {
    return typed.read() instanceof Accepted<java.time.LocalDate>(var day)
        ? Optional.of(new Dated(event, day, exact().orElse(Exactness.APPROXIMATE), source))
        : Optional.empty();
  }

  private String noun() {
    return event == Event.HARM ? "the harm" : "becoming aware";
  }

  private Optional<Exactness> exact() {
    return Arrays.stream(Exactness.values())
        .filter(one -> one.code().equals(exactness))
        .findFirst();
  }

  public DateInput date() {
    var asked = event == Event.HARM
        ? "When did the harm happen?"
        : "When did the local authority become aware?";
    return DateInput.of(event.code(), asked).hint("For example, 27 3 2026").typed(typed.again());
  }

  public Radios howExact() {
    return Radios.of(
            event.code() + "-exactness",
            "How exact is the day of %s?".formatted(noun()),
            List.of(
                Choice.of(Exactness.EXACT.code(), "Exact"),
                Choice.of(Exactness.APPROXIMATE.code(), "Approximate")))
        .classes("govuk-radios--inline govuk-radios--small")
        .chosen(List.of(exactness));
  }

  public Input known() {
    return Input.of(event.code() + "-source", "How do we know the day of %s?".formatted(noun()))
        .bold()
        .hint("Which agency’s record says so, such as hospital trust, first recorded 18 March")
        .value(source);
  }
}
