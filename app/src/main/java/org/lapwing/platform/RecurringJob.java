package org.lapwing.platform;

import java.time.Duration;

/** Work that comes round again by itself: on one node at a time, in no transaction, with nobody bound. */
public interface RecurringJob {

  /** A stable name, such as {@code seal-trail}. */
  String name();

  /** How long after one run ends the next begins. */
  Duration every();

  void run();
}
