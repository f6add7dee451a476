package org.lapwing.platform;

import java.time.Instant;
import java.util.List;
import org.lapwing.kernel.PersonId;

/** Tells people on their first page what happened to something of theirs, for a week. */
public interface Notices {

  /**
   * Tells somebody, within the current transaction; whoever is acting is not told what they did themselves.
   *
   * @param words one line without a word of any case, such as "A-24 was verified by another agency"
   * @param href what follows {@code /p/{partnership}/}
   */
  void tell(PersonId whom, String words, String href);

  /** What the person now acting was told within the last week, newest first, ten at most. */
  List<Notice> mine();

  /** One thing that somebody was told. */
  record Notice(String words, String href, Instant at) {}
}
