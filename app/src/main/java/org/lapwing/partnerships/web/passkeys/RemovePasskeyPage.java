package org.lapwing.partnerships.web.passkeys;

import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.signin.Passkey;

/** All that removePasskey.jte may know. */
public record RemovePasskeyPage(Passkey passkey, List<Refusal> refusals) {

  /** Since when somebody has a passkey, and when it last served. */
  public static String history(Passkey passkey) {
    var added = "Added on " + InWords.date(InWords.dayOf(passkey.addedAt())) + ". ";
    var used = passkey.lastUsedAt();
    return added + (used == null ? "Not used yet." : "Last used at " + InWords.moment(used) + ".");
  }
}
