package org.lapwing.incidents.web.clocks;

import java.util.List;

/**
 * The clocks of an incident as its page shows them.
 *
 * @param rules where all rules stand, or blank for who may not read them
 * @param area the area in which they run, or blank where only one is concerned
 * @param running those that run, soonest first
 * @param met those that were met
 * @param record what can be recorded now, in the order of milestones; none for who may not
 */
public record ClocksView(
    String rules, String area, List<ClockView> running, List<ClockView> met, List<Way> record) {

  /** A way to the page on which a milestone is recorded. */
  public record Way(String href, String words) {}

  public boolean isEmpty() {
    return running.isEmpty() && met.isEmpty() && record.isEmpty();
  }
}
