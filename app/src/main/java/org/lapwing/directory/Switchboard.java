package org.lapwing.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.hours.Now;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.directory.hours.State;

/** Which of some numbers answer at a moment; a number for out of hours answers when the others of its service do not. */
public record Switchboard(List<Phone> phones, Predicate<LocalDate> bankHoliday) {

  private static final int MOST_STEPS = 60;

  public Switchboard {
    phones = List.copyOf(phones);
  }

  public Now now(Phone phone, Instant moment) {
    return switch (phone.hours()) {
      case PhoneHours.At(var hours) -> hours.now(moment, bankHoliday);
      case PhoneHours.OutOfHours() -> otherwise(daytime(phone), moment);
      case PhoneHours.NotSaid() -> new Now.Unknown(null, "");
    };
  }

  /** The same without asking until when. */
  public State state(Phone phone, Instant moment) {
    return switch (phone.hours()) {
      case PhoneHours.At(var hours) -> hours.state(moment, bankHoliday);
      case PhoneHours.OutOfHours() -> opposite(daytime(phone), moment);
      case PhoneHours.NotSaid() -> State.UNKNOWN;
    };
  }

  private List<OpeningHours> daytime(Phone phone) {
    return phones.stream()
        .filter(other -> other.service().equals(phone.service()))
        .flatMap(other ->
            other.hours() instanceof PhoneHours.At(var hours) ? Stream.of(hours) : Stream.empty())
        .toList();
  }

  private Now otherwise(List<OpeningHours> daytime, Instant moment) {
    var state = opposite(daytime, moment);
    var until = next(daytime, moment);
    for (var step = 0;
        until != null && opposite(daytime, until) == state && step < MOST_STEPS;
        step++) {
      until = next(daytime, until);
    }
    return switch (state) {
      case OPEN -> new Now.Open(until, "");
      case CLOSED -> new Now.Closed(until, until == null ? State.CLOSED : opposite(daytime, until));
      case UNKNOWN -> new Now.Unknown(until, "");
    };
  }

  private State opposite(List<OpeningHours> daytime, Instant moment) {
    var states = daytime.stream().map(hours -> hours.state(moment, bankHoliday)).toList();
    if (states.contains(State.OPEN)) {
      return State.CLOSED;
    }
    return states.isEmpty() || states.contains(State.UNKNOWN) ? State.UNKNOWN : State.OPEN;
  }

  private @Nullable Instant next(List<OpeningHours> daytime, Instant moment) {
    return daytime.stream()
        .map(hours -> hours.now(moment, bankHoliday).until())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
