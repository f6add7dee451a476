package org.lapwing.actions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;

/** Where a promise stands, with what is known of it only there. */
public sealed interface State {

  /** Since when. */
  LocalDate on();

  record Planned(LocalDate on) implements State {}

  /**
   * Being done.
   *
   * @param missing what a verifier still wants to see, or blank
   */
  record UnderWay(LocalDate on, String missing) implements State {}

  record Done(LocalDate on, By by, String shows) implements State {}

  record Verified(LocalDate on, By by, String note, Done done) implements State {}

  record Dropped(LocalDate on, By by, String reason) implements State {}

  /** Who brought it there; both null when the records we began from do not say. */
  record By(@Nullable PersonId person, @Nullable AgencyId agency) {

    public static final By UNSAID = new By(null, null);

    static By of(Doer doer) {
      return new By(doer.person(), doer.agency());
    }
  }

  default Stage stage() {
    return switch (this) {
      case Planned _ -> Stage.PLANNED;
      case UnderWay _ -> Stage.UNDER_WAY;
      case Done _ -> Stage.DONE;
      case Verified _ -> Stage.VERIFIED;
      case Dropped _ -> Stage.DROPPED;
    };
  }
}
