package org.lapwing.incidents.web.clocks;

import java.util.List;

/**
 * The clocks of an incident as its page shows them.
 *
 * @param running those that run, soonest first
 * @param met those that were met
 * @param record what can be recorded now, in the order of milestones; none for who may not
 */
public record ClocksView(
    String rules, List<ClockView> running, List<ClockView> met, List<Way> record) {

  /** A way to the page on which a milestone is recorded. */
  public record Way(String href, String words) {}

  public boolean isEmpty() {
    return running.isEmpty() && met.isEmpty() && record.isEmpty();
  }
}
