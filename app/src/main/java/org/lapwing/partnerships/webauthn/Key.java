package org.lapwing.partnerships.webauthn;

import java.util.List;

/**
 * What is kept of a passkey so that its answers can be told from others.
 *
 * @param credential the number by which its device knows it, in base64url
 * @param publicKey as COSE, in base64url
 * @param count how often its device used it, or 0 where devices do not count
 * @param transports how a browser may reach its device
 * @param backupEligible whether it may be copied between devices
 * @param backedUp whether it was copied when it was used last
 */
public record Key(
    String credential,
    String publicKey,
    long count,
    List<String> transports,
    boolean backupEligible,
    boolean backedUp) {

  Key used(long newCount, boolean nowBackedUp) {
    return new Key(credential, publicKey, newCount, transports, backupEligible, nowBackedUp);
  }
}
