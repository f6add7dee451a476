package org.lapwing.directory.listed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Phone;
import org.lapwing.directory.PhoneHours;
import org.lapwing.directory.Switchboard;
import org.lapwing.directory.hours.State;

/**
 * Which of some numbers to ring first, from moment to moment: one that answers before one of which nobody can say, and a
 * verified one before another. Where nobody can say, the number for out of hours is the better guess.
 *
 * @param front the numbers to choose from, in the order that decides between equals
 * @param verified those of them that somebody called lately
 */
record Rota(Switchboard board, List<Phone> front, List<Phone> verified) {

  private static final int MOST_STEPS = 200;

  /**
   * Somebody's turn.
   *
   * @param phone the number to ring first, or null where nobody answers
   */
  record Turn(@Nullable Phone phone, State state, Instant from) {

    boolean isLike(Turn other) {
      return Objects.equals(phone, other.phone) && state == other.state;
    }
  }

  Turn at(Instant moment) {
    return ranked(moment).stream()
        .findFirst()
        .map(phone -> new Turn(phone, state(phone, moment), moment))
        .orElseGet(() -> new Turn(null, State.CLOSED, moment));
  }

  /** The numbers that answer or may, the one to ring first leading. */
  List<Phone> ranked(Instant moment) {
    return front.stream()
        .filter(phone -> state(phone, moment) != State.CLOSED)
        .sorted(Comparator.<Phone>comparingInt(phone -> state(phone, moment) == State.OPEN ? 0 : 1)
            .thenComparingInt(phone -> verified.contains(phone) ? 0 : 1)
            .thenComparingInt(phone -> isForSuchTimes(phone, moment) ? 0 : 1))
        .toList();
  }

  /** The next turns after that of this moment. */
  List<Turn> after(Instant moment, int many) {
    var turns = new ArrayList<Turn>();
    var current = at(moment);
    var next = change(moment);
    for (var step = 0; next != null && turns.size() < many && step < MOST_STEPS; step++) {
      var turn = at(next);
      if (!turn.isLike(current)) {
        turns.add(turn);
        current = turn;
      }
      next = change(next);
    }
    return turns;
  }

  /** When any of the numbers changes after that moment. */
  @Nullable
  Instant change(Instant moment) {
    return front.stream()
        .map(phone -> board.now(phone, moment).until())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private boolean isForSuchTimes(Phone phone, Instant moment) {
    return state(phone, moment) == State.UNKNOWN && phone.hours() instanceof PhoneHours.OutOfHours;
  }

  private State state(Phone phone, Instant moment) {
    return board.state(phone, moment);
  }
}
