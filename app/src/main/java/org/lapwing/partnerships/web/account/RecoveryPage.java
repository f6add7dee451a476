package org.lapwing.partnerships.web.account;

import java.util.List;

/**
 * All that recoveryCodes.jte may know.
 *
 * @param left how many codes work now
 * @param codes the codes that were just made, or none
 * @param on where to go on
 */
public record RecoveryPage(long left, List<String> codes, String on) {

  public boolean justMade() {
    return !codes.isEmpty();
  }
}
