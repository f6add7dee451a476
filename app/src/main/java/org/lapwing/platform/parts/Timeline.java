package org.lapwing.platform.parts;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, most recent first. */
public record Timeline(List<Event> events) {

  /**
   * One thing that happened.
   *
   * @param by who did it, as a role or an agency
   * @param at the moment for machines, such as 2026-04-09
   * @param when the moment in words
   */
  public record Event(
      String title,
      @Nullable String by,
      String at,
      String when,
      @Nullable Content told) {}
}
