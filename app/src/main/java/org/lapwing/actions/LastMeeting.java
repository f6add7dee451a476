package org.lapwing.actions;

import java.time.LocalDate;
import java.util.Optional;

/** When the partnership last met, told by whoever keeps its meetings. */
public interface LastMeeting {

  /** The day of the last meeting that was held; empty if none was yet. */
  Optional<LocalDate> on();
}
