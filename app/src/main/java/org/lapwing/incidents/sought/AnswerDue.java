package org.lapwing.incidents.sought;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lapwing.incidents.clocks.Deadline.Skipped;
import org.lapwing.incidents.clocks.Skipping;
import org.lapwing.incidents.sought.AnswerClock.Unit;
import org.lapwing.kernel.InWords;

/**
 * By when a request is answered, and how that was worked out.
 *
 * @param extended whether more time was taken
 * @param moved whether the last day was moved to a working day
 * @param skipped the days between that were not counted
 */
public record AnswerDue(
    AnswerClock clock,
    LocalDate received,
    LocalDate day,
    boolean extended,
    boolean moved,
    List<Skipped> skipped) {

  public AnswerDue {
    skipped = List.copyOf(skipped);
  }

  /** How it was worked out, one sentence after the other. */
  public List<String> workedOut() {
    var lines = new ArrayList<String>();
    lines.add("%s on %s.%s"
        .formatted(
            clock.kind().isOurs() ? "Sent" : "Received",
            InWords.day(received),
            clock.unit() == Unit.WORKING_DAYS ? " That day is day 0." : ""));
    lines.add(clock.words(extended) + ". " + clock.source() + ".");
    if (extended) {
      lines.add("More time was taken. " + clock.extensionSource() + ".");
    }
    if (clock.unit() == Unit.WORKING_DAYS) {
      lines.add(
          skipped.isEmpty()
              ? "Not counted: none, because no weekend and no bank holiday lies between."
              : "Not counted: " + beginning(Skipping.words(skipped)));
      lines.add(
          "The bank holidays are those of England and Wales. The Act leaves out those of Scotland and Northern Ireland too, so by its own count it is never earlier.");
    }
    if (clock.unit() == Unit.MONTHS) {
      lines.add(
          moved
              ? "The last day was no working day, so it is the next one that is."
              : "Every day counts. The last day is a working day.");
    }
    return lines;
  }

  private static String beginning(String sentence) {
    return sentence.startsWith("The ") ? "the " + sentence.substring("The ".length()) : sentence;
  }
}
