package org.lapwing.oversight.quorum;

import java.util.List;
import java.util.Set;
import org.lapwing.partnerships.AgencyKind;

/**
 * Who came to a meeting, as far as it bears on whether it may decide.
 *
 * @param seats of those who are members on its day
 * @param others kinds of agency for which somebody spoke who is not named: a delegate
 */
public record Room(List<Seat> seats, Set<AgencyKind> others) {

  public Room {
    seats = List.copyOf(seats);
    others = Set.copyOf(others);
  }

  /** How a seat was filled. */
  public enum Filling {
    MEMBER,
    DEPUTY,
    NOBODY
  }

  /**
   * A member's seat.
   *
   * @param kind of the agency that the member serves
   * @param speaks whether the member speaks for that agency, as a partner or representative does and a clerk does not
   */
  public record Seat(String name, AgencyKind kind, boolean speaks, Filling filling) {

    boolean isFilled() {
      return filling != Filling.NOBODY;
    }
  }

  /** How many seats were filled; a delegate who is not named fills an empty seat of that kind of agency. */
  int filled() {
    var filled = seats.stream().filter(Seat::isFilled).count();
    var byOthers = others.stream().filter(this::hasEmptySeat).count();
    return (int) (filled + byOthers);
  }

  /** Whether somebody spoke for an agency of that kind: a member, a deputy or a delegate. */
  boolean isSpokenFor(AgencyKind kind) {
    return others.contains(kind)
        || seats.stream().anyMatch(seat -> seat.kind() == kind && seat.speaks() && seat.isFilled());
  }

  private boolean hasEmptySeat(AgencyKind kind) {
    return seats.stream().anyMatch(seat -> seat.kind() == kind && !seat.isFilled());
  }
}
