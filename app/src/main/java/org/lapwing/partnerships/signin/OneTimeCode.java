package org.lapwing.partnerships.signin;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The six digits that an authenticator app shows for half a minute (RFC 6238 with HMAC-SHA-1, as every app knows it). */
final class OneTimeCode {

  private static final String HMAC = "HmacSHA1";
  private static final int SECRET_BYTES = 20;
  private static final int SECONDS = 30;
  private static final int DIGITS = 1_000_000;

  private OneTimeCode() {}

  static byte[] newSecret() {
    var secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return secret;
  }

  /** The half minute, counted from 1970, in which a moment lies. */
  static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), SECONDS);
  }

  /** The digits of a half minute. */
  static String of(byte[] secret, long step) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      var hash =
          mac.doFinal(java.nio.ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      var at = hash[hash.length - 1] & 0x0f;
      var number = java.nio.ByteBuffer.wrap(hash, at, Integer.BYTES).getInt() & 0x7fff_ffff;
      return "%06d".formatted(number % DIGITS);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java knows HMAC-SHA-1", impossible);
    }
  }

  /** The half minute that a typed code belongs to: this one, the last, or the next, for clocks that differ. */
  static OptionalLong matching(byte[] secret, String typed, Instant now) {
    var here = step(now);
    return LongStream.rangeClosed(here - 1, here + 1)
        .filter(step -> java.security.MessageDigest.isEqual(
            of(secret, step).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
            typed.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .findFirst();
  }
}
