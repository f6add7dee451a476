package org.lapwing.platform;

import java.util.List;

/** Seals what the database must not be able to tell, with keys that are kept outside it. */
public interface Secrets {

  /**
   * Seals with the newest key.
   *
   * @param context what the sealed thing is and whose, such as {@code "totp " + person}; it opens under the same alone
   */
  byte[] seal(byte[] plain, String context);

  /**
   * Opens what was sealed under the same context with any key that is still on the ring.
   *
   * @throws CannotOpen if it was altered, forged, or sealed under another context
   */
  byte[] open(byte[] sealed, String context);

  /**
   * Marks by which somebody who lacks the keys can tell that two things are equal, and nothing else of them: one by each key on the
   * ring, so that what was marked before the keys changed is still found.
   *
   * @param context within which equal things are to be found equal
   */
  List<byte[]> marks(byte[] plain, String context);

  /** What should be opened was altered or forged, or belongs elsewhere. */
  final class CannotOpen extends RuntimeException {

    public CannotOpen(String why) {
      super(why);
    }
  }
}
