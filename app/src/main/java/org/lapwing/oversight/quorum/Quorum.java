package org.lapwing.oversight.quorum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.quorum.Room.Seat;
import org.lapwing.partnerships.AgencyKind;

/**
 * When those who meet may decide, from a day on. For an executive the three safeguarding partners or their delegates: the
 * local authority, the police and the integrated care board share the duty equally (Children Act 2004, section 16E; Working
 * Together to Safeguard Children, chapter 2).
 *
 * @param least how many seats must be filled, by members or their deputies
 * @param kinds of agency for which somebody must speak
 * @param source by whose word, such as terms of reference
 */
public record Quorum(LocalDate from, int least, Set<AgencyKind> kinds, String source) {

  private static final int MOST = 100;
  private static final int LONGEST = 300;

  public Quorum {
    kinds = Set.copyOf(kinds);
  }

  /** Whether those who came may decide, and who is missing if not. */
  public Quoracy judge(Room room) {
    var came = room.filled();
    var missing = new ArrayList<String>();
    for (var kind : AgencyKind.values()) {
      if (kinds.contains(kind) && !room.isSpokenFor(kind)) {
        missing.add(missing(kind, room));
      }
    }
    if (came < least) {
      missing.add("%d of at least %s were there"
          .formatted(came, InWords.count(least, "member", "members")));
    }
    return new Quoracy(missing.isEmpty(), came, least, missing, source);
  }

  /** What is wrong with it first; empty if nothing is. */
  Optional<Refusal> wrong() {
    if (least < 0 || least > MOST) {
      return Optional.of(
          new Refusal("least", "Enter how many must be there, from 0 to %d".formatted(MOST)));
    }
    if (least == 0 && kinds.isEmpty()) {
      return Optional.of(
          new Refusal("least", "Enter how many must be there, or choose which agencies must be"));
    }
    return source.isBlank() || source.length() > LONGEST
        ? Optional.of(new Refusal(
            "source",
            "Enter where this is laid down, in %d characters or fewer".formatted(LONGEST)))
        : Optional.empty();
  }

  private static String missing(AgencyKind kind, Room room) {
    var names = room.seats().stream()
        .filter(seat -> seat.kind() == kind && seat.speaks())
        .map(Seat::name)
        .toList();
    return names.isEmpty()
        ? kind.words() + ": nobody who sits here speaks for it"
        : "%s: neither %s nor a deputy".formatted(kind.words(), String.join(" nor ", names));
  }

  /** The rule that holds on a day, among those of one body. */
  static Optional<Quorum> on(LocalDate day, List<Quorum> rules) {
    return rules.stream()
        .filter(rule -> !rule.from().isAfter(day))
        .max(java.util.Comparator.comparing(Quorum::from));
  }
}
