package org.lapwing.incidents.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Dated;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.Dated.Exactness;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.TypedTime;

/** A date of an incident as a form asks it: the day or a range, the time where it is known, how exact, and how we know. */
public record DatedFields(
    Event event, TypedDate typed, TypedDate until, String time, String exactness, String source) {

  static DatedFields sent(Event event, Map<String, String> fields) {
    return new DatedFields(
        event,
        TypedDate.sent(event.code(), fields),
        TypedDate.sent(event.code() + "-until", fields),
        fields.getOrDefault(event.code() + "-time", ""),
        fields.getOrDefault(event.code() + "-exactness", ""),
        fields.getOrDefault(event.code() + "-source", ""));
  }

  static DatedFields of(Dated dated) {
    var code = dated.event().code();
    return new DatedFields(
        dated.event(),
        TypedDate.of(code, dated.day()),
        dated.until() == null
            ? TypedDate.sent(code + "-until", Map.of())
            : TypedDate.of(code + "-until", dated.until()),
        dated.at() == null ? "" : InWords.time(dated.at()),
        dated.exactness().code(),
        dated.source());
  }

  /** What cannot be read at all; what is read but wrong, the rules say. */
  List<Refusal> unreadable() {
    if (isLeftOut()) {
      return List.of();
    }
    var faults = new ArrayList<Refusal>();
    if (!(typed.isBlank() && event.isNeeded()) && typed.read() instanceof Refused<?>(var refusal)) {
      faults.add(refusal);
    }
    if (exact().isEmpty()) {
      faults.add(new Refusal(
          event.code() + "-exactness", "Choose how exact the day of %s is".formatted(noun())));
    }
    if (isRange() && until.read() instanceof Refused<?>(var refusal)) {
      faults.add(refusal);
    }
    if (!time.isBlank()
        && TypedTime.read(event.code() + "-time", time) instanceof Refused<?>(var refusal)) {
      faults.add(refusal);
    }
    if (read().isEmpty() && source.isBlank()) {
      faults.add(new Refusal(event.code() + "-source", "Enter how we know the day of " + noun()));
    }
    return faults;
  }

  private boolean isLeftOut() {
    return !event.isNeeded()
        && typed.isBlank()
        && until.isBlank()
        && (time + exactness + source).isBlank();
  }

  private boolean isRange() {
    return exact().filter(Exactness.RANGE::equals).isPresent();
  }

  Optional<Dated> read() {
    var exactly = exact().orElse(Exactness.APPROXIMATE);
    return typed.read() instanceof Accepted<LocalDate>(var day)
        ? Optional.of(new Dated(event, day, last(), at(), exactly, source))
        : Optional.empty();
  }

  private @Nullable LocalDate last() {
    return isRange() && until.read() instanceof Accepted<LocalDate>(var day) ? day : null;
  }

  private @Nullable LocalTime at() {
    return TypedTime.read("", time) instanceof Accepted<LocalTime>(var read) ? read : null;
  }

  private String noun() {
    return switch (event) {
      case HARM -> "the harm";
      case KNOWN -> "the harm becoming known";
      case SUSPECTED -> "the suspicion";
      case AWARE -> "becoming aware";
    };
  }

  private Optional<Exactness> exact() {
    return Arrays.stream(Exactness.values())
        .filter(one -> one.code().equals(exactness))
        .findFirst();
  }

  public DateInput date() {
    var asked = switch (event) {
      case HARM -> "When did the harm happen?";
      case KNOWN -> "When did the harm become known? (optional)";
      case SUSPECTED -> "When was abuse or neglect first suspected? (optional)";
      case AWARE -> "When did the local authority become aware?";
    };
    var hint = event == Event.AWARE
        ? "For example, 27 3 2026. The clocks start here; of a range, on its first day."
        : "For example, 27 3 2026. Of a range, the first day.";
    return DateInput.of(event.code(), asked).hint(hint).typed(typed.again());
  }

  public DateInput lastDay() {
    return DateInput.of(event.code() + "-until", "The last day of the range").typed(until.again());
  }

  public Radios howExact() {
    return Radios.of(
            event.code() + "-exactness",
            "How exact is the day of %s?".formatted(noun()),
            List.of(
                Choice.of(Exactness.EXACT.code(), "Exact"),
                Choice.of(Exactness.APPROXIMATE.code(), "Approximate"),
                Choice.of(Exactness.RANGE.code(), "A range of days")))
        .classes("govuk-radios--inline govuk-radios--small")
        .chosen(List.of(exactness));
  }

  public Input clockTime() {
    return Input.of(event.code() + "-time", "At what time? (optional)")
        .hint("For an exact day, such as 4:12pm or 16:12.")
        .width(10)
        .value(time);
  }

  public Input known() {
    return Input.of(event.code() + "-source", "How do we know the day of %s?".formatted(noun()))
        .bold()
        .hint("Which agency’s record says so, such as hospital trust, first recorded 18 March")
        .value(source);
  }
}
