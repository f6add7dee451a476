package org.lapwing.directory;

import java.time.LocalDate;
import org.lapwing.directory.Phone.Checks;
import org.lapwing.kernel.InWords;

/** How far a number can be relied on: it is verified only where somebody called it, and not for ever. */
public sealed interface Verification {

  /** Nobody has called it. */
  record Never() implements Verification {}

  /** Two sources print it differently, and nobody has called since to find out which is right. */
  record Differs() implements Verification {}

  record Verified(LocalDate on, LocalDate until) implements Verification {}

  /** The last call lies too far back. */
  record Lapsed(LocalDate on, LocalDate until) implements Verification {}

  /**
   * A call counts for so many days. A number that another source prints differently is not verified, whatever was
   * confirmed before that was noticed.
   */
  static Verification of(Checks checks, LocalDate today, int days) {
    if (checks.differsSince() != null) {
      return new Differs();
    }
    var on = checks.confirmedOn();
    if (on == null) {
      return new Never();
    }
    var until = on.plusDays(days);
    return today.isAfter(until) ? new Lapsed(on, until) : new Verified(on, until);
  }

  default boolean isVerified() {
    return this instanceof Verified;
  }

  /** In one to three words. */
  default String tag() {
    return switch (this) {
      case Verified _ -> "Verified";
      case Lapsed _ -> "Check lapsed";
      case Never _, Differs _ -> "Not verified";
    };
  }

  /** For everybody. */
  default String words() {
    return switch (this) {
      case Never _ -> "not verified: nobody here has called this number to check it";
      case Differs _ -> "not verified: two sources print this number differently";
      case Verified(var on, var _) -> "checked by calling it on " + InWords.date(on);
      case Lapsed(var on, var _) ->
        "not verified: it was last checked by calling it on " + InWords.date(on);
    };
  }
}
