package org.lapwing.requests.web;

import java.time.LocalDate;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.requests.Request;
import org.lapwing.requests.State;

/** Says how a request stands to its day, counted in working days. */
record Days(WorkingDays working, LocalDate today) {

  String of(Request request) {
    return switch (request.state()) {
      case State.NotStarted _, State.Started _ ->
        request.isLate(today) ? capital(until(request)) : "Due " + until(request);
      case State.Submitted done -> answered(request, done.answeredOn());
      case State.Closed over -> {
        var day = over.answeredOn();
        yield day == null ? "Closed on " + InWords.date(over.on()) : answered(request, day);
      }
      case State.Recalled back -> "On " + InWords.date(back.on());
    };
  }

  /** "in 4 working days", "late by 2 working days"; where only days off lie between, no number of days is said. */
  String until(Request request) {
    var days = working.between(today, request.due());
    if (request.due().isBefore(today)) {
      return days == 0 ? "late" : "late by " + InWords.count(-days, "working day", "working days");
    }
    return days == 0 && !request.due().equals(today)
        ? "before the next working day"
        : InWords.workingDaysTo(days);
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private String answered(Request request, LocalDate day) {
    var late = working.between(request.due(), day);
    return "On %s, %s"
        .formatted(
            InWords.date(day),
            day.isAfter(request.due())
                ? InWords.count(late, "working day", "working days") + " after the day"
                : "in time");
  }
}
