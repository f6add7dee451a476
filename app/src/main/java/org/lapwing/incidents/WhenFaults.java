package org.lapwing.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.Dated.Exactness;
import org.lapwing.kernel.Refusal;

/** What is wrong with the four dates of an incident: each is told apart, and none can lie before what it follows from. */
record WhenFaults(Facts facts, LocalDate today) {

  private static final Map<Event, String> ASKED = Map.of(
      Event.HARM, "when the harm happened",
      Event.KNOWN, "when the harm became known",
      Event.SUSPECTED, "when abuse or neglect was suspected",
      Event.AWARE, "when the local authority became aware");

  private static final Map<Event, String> NOUN = Map.of(
      Event.HARM, "the harm",
      Event.KNOWN, "the harm becoming known",
      Event.SUSPECTED, "the suspicion",
      Event.AWARE, "becoming aware");

  /** What the day of an event is called within a sentence. */
  static String noun(Event event) {
    return NOUN.getOrDefault(event, "");
  }

  List<Refusal> of(Event event) {
    var date = facts.when(event);
    if (date.isEmpty()) {
      return event.isNeeded()
          ? List.of(new Refusal(event.code(), "Enter the date: " + ASKED.get(event)))
          : List.of();
    }
    var faults = new ArrayList<Refusal>();
    wrongDay(date.get()).ifPresent(faults::add);
    wrongRange(date.get()).ifPresent(faults::add);
    if (date.get().at() != null && date.get().exactness() != Exactness.EXACT) {
      faults.add(new Refusal(
          event.code() + "-time", "Leave out the time, or choose “Exact” if the day is known"));
    }
    Facts.line(
            event.code() + "-source",
            date.get().source(),
            "Enter how we know the day of " + noun(event))
        .ifPresent(faults::add);
    return faults;
  }

  private Optional<Refusal> wrongDay(Dated date) {
    if (date.day().isAfter(today)) {
      return no(date, "The date must be today or in the past");
    }
    return switch (date.event()) {
      case HARM -> Optional.empty();
      case KNOWN -> before(date, Event.HARM, "The harm cannot be known before it happened");
      case SUSPECTED ->
        before(date, Event.HARM, "Abuse cannot be suspected of a harm before it happened");
      case AWARE ->
        before(date, Event.HARM, "The authority cannot be aware before the harm")
            .or(() ->
                before(date, Event.KNOWN, "The authority cannot be aware before anybody knew"));
    };
  }

  private Optional<Refusal> wrongRange(Dated date) {
    if (date.until() == null) {
      return Optional.empty();
    }
    var field = date.event().code() + "-until";
    if (!date.until().isAfter(date.day())) {
      return Optional.of(
          new Refusal(field, "The last day must be after the first. For one day, choose “Exact”"));
    }
    return date.until().isAfter(today)
        ? Optional.of(new Refusal(field, "The last day must be today or in the past"))
        : Optional.empty();
  }

  /** Refused only where it cannot be, however the ranges are read. */
  private Optional<Refusal> before(Dated date, Event other, String message) {
    return facts
        .when(other)
        .filter(earlier -> date.latest().isBefore(earlier.day()))
        .flatMap(earlier -> no(
            date,
            message
                + ". If the day of %s is uncertain, enter an approximate day or a range for it"
                    .formatted(noun(other))));
  }

  private static Optional<Refusal> no(Dated date, String message) {
    return Optional.of(new Refusal(date.event().code(), message));
  }
}
