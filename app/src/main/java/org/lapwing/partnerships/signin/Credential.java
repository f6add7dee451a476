package org.lapwing.partnerships.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;

/**
 * What we know of somebody who wants to sign in.
 *
 * @param hash the hash of the password, or null if they have none
 * @param pausedUntil until when sign-in is paused after wrong attempts, or null
 * @param confirmed whether a second factor has been set up
 * @param lastStep the last half minute whose code was taken
 */
record Credential(
    PersonId person,
    String email,
    String name,
    @Nullable String hash,
    @Nullable Instant pausedUntil,
    boolean confirmed,
    long lastStep) {

  boolean isPaused(Instant now) {
    return pausedUntil != null && now.isBefore(pausedUntil);
  }
}
