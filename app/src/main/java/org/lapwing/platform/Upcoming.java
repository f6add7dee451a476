package org.lapwing.platform;

import java.time.LocalDate;
import java.util.List;

/** What lies ahead in one module's calendar; each module supplies a bean, My work puts them together. */
public interface Upcoming {

  /** The first so many things that the current viewer may see, on that day or later, soonest first. */
  List<Ahead> ahead(LocalDate from, int most);

  /**
   * One thing that lies ahead.
   *
   * @param when the day, with the time where there is one, in words
   * @param where where it is held; blank if that is not said
   * @param href its address below the partnership's home
   */
  record Ahead(LocalDate on, String when, String what, String where, String href) {}
}
