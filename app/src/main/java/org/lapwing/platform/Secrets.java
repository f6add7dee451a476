package org.lapwing.platform;

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

  /** What should be opened was altered or forged, or belongs elsewhere. */
  final class CannotOpen extends RuntimeException {

    public CannotOpen(String why) {
      super(why);
    }
  }
}
