package org.lapwing.incidents.packs;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lapwing.incidents.Dated;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.packs.SentPack.Sending;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;

/** What is wrong with the record of something that was sent, on a day and at a time. */
record SendingFaults(Incident incident, LocalDateTime now) {

  static final int LONGEST = 200;

  /** All of it, in the order of the form. */
  List<Refusal> of(Sending sending, String reference) {
    var faults = new ArrayList<Refusal>();
    when(sending).ifPresent(faults::add);
    line("by", sending.by(), "Enter who sent it").ifPresent(faults::add);
    line("recipient", sending.recipient(), "Enter to whom it was sent").ifPresent(faults::add);
    if (sending.channel() == null) {
      faults.add(new Refusal("channel", "Choose how it was sent"));
    }
    if (reference.strip().length() > LONGEST) {
      faults.add(tooLong("reference"));
    }
    return faults;
  }

  private Optional<Refusal> when(Sending sending) {
    var at = sending.at();
    if (sending.on().isAfter(now.toLocalDate())) {
      return Optional.of(new Refusal("day", "The day must be today or in the past"));
    }
    if (at != null && sending.on().atTime(at).isAfter(now)) {
      return Optional.of(new Refusal("time", "The time must not be later than now"));
    }
    return incident
        .facts()
        .when(Dated.Event.AWARE)
        .filter(aware -> aware.day().isAfter(sending.on()))
        .map(aware -> new Refusal(
            "day",
            "Nothing can have been sent before the authority became aware, on %s. If that day is wrong, correct it first"
                .formatted(InWords.date(aware.day()))));
  }

  static Optional<Refusal> line(String field, String typed, String ifBlank) {
    if (typed.isBlank()) {
      return Optional.of(new Refusal(field, ifBlank));
    }
    return typed.strip().length() > LONGEST ? Optional.of(tooLong(field)) : Optional.empty();
  }

  private static Refusal tooLong(String field) {
    return new Refusal(field, "Write %d characters or fewer on one line".formatted(LONGEST));
  }
}
