package org.lapwing.platform;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for the current viewer in one module; each module supplies a bean, My work puts them together. */
public interface WorkItems {

  /** What waits, soonest first, at most 50; empty when nothing does. */
  List<WorkItem> waiting();

  /**
   * One thing that waits for somebody.
   *
   * @param group the heading it stands under, such as "Your actions"
   * @param reference the short name people say aloud, such as "A-17"
   * @param href its address: whole, or below the partnership's home, such as {@code actions/0192…}
   * @param ask what is to be done about it, such as "Verify" or "Due"
   * @param due the day it is due, or null when it just waits
   * @param late whether that day has passed
   * @param since since when it waits, where no day is set by which it must be done; else null
   * @param urgent whether it comes before everything else
   * @param press what one press does about it, or null
   */
  record WorkItem(
      String group,
      String reference,
      String title,
      String href,
      String ask,
      @Nullable LocalDate due,
      boolean late,
      @Nullable LocalDate since,
      boolean urgent,
      @Nullable Press press) {

    /**
     * Something small that can be done about a thing without opening it.
     *
     * @param words what stands on the button
     * @param to where it is sent, below the partnership's home
     */
    public record Press(String words, String to) {}

    public WorkItem(
        String group,
        String reference,
        String title,
        String href,
        String ask,
        @Nullable LocalDate due,
        boolean late) {
      this(group, reference, title, href, ask, due, late, null, false, null);
    }

    /** The same, waiting since a day instead of due on one. */
    public WorkItem waitingSince(LocalDate day) {
      return new WorkItem(group, reference, title, href, ask, null, false, day, urgent, press);
    }

    /** The same, with something that one press does. */
    public WorkItem with(Press deed) {
      return new WorkItem(group, reference, title, href, ask, due, late, since, urgent, deed);
    }

    /** The same, before everything else. */
    public WorkItem first() {
      return new WorkItem(group, reference, title, href, ask, due, late, since, true, press);
    }
  }
}
