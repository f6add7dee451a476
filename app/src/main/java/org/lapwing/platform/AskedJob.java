package org.lapwing.platform;

/** Work that a person asks for and waits to see the end of; supplied as a bean by the module that does it. */
public interface AskedJob {

  /** A stable name, such as {@code verify-trail}. */
  String name();

  /** What the page about it is called, such as "Verifying the trail". */
  String title();

  /**
   * Does it on behalf of the partnership, in no transaction.
   *
   * @return the outcome in a sentence for the person who asked
   */
  String run(Progress progress);

  /** Told how far the work has come. */
  @FunctionalInterface
  interface Progress {
    void done(int done, int of);
  }
}
