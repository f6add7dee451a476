package org.lapwing.actions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that a colour is told from. */
public record Situation(
    Stage stage,
    LocalDate since,
    @Nullable LocalDate start,
    @Nullable LocalDate due,
    Progress progress) {

  public static Situation of(Action action) {
    return new Situation(
        action.state().stage(),
        action.state().on(),
        action.dates().start(),
        action.dates().due(),
        action.progress());
  }

  /** When it was last heard of: its owner's word, or the day on which it came to stand as it does. */
  LocalDate heard() {
    var heard = progress.heardOn();
    return heard == null || heard.isBefore(since) ? since : heard;
  }
}
