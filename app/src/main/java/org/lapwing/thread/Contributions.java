package org.lapwing.thread;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people gave to one kind of record; each module that knows who gave what supplies a bean for each kind. */
public interface Contributions {

  /** The kind that {@link Node#kind()} names. */
  String kind();

  /**
   * What the person now acting gave and may still see, newest first, at most so many. Row security decides: whoever was
   * walled off since finds nothing here.
   */
  List<Given> mine(int most);

  /**
   * Something that somebody gave.
   *
   * @param id the record to which they gave it, or that it is
   * @param what what it is, to whoever gave it and without a word of any case, such as "Your agency’s answer"
   */
  record Given(UUID id, String what, LocalDate on) {}
}
