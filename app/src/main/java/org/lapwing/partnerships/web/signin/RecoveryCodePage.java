package org.lapwing.partnerships.web.signin;

import java.util.List;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.signin.Ways;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Input.Typing;

/**
 * All that recoveryCode.jte may know.
 *
 * @param again whether somebody who is signed in is asked once more
 */
public record RecoveryCodePage(boolean again, String to, Ways ways, List<Refusal> refusals) {

  public BackLink back() {
    return BackLink.to(
        again ? Destination.of(to).along("/sign-in/again") : "/sign-in/code",
        ways.app() ? "Use the app instead" : "Use the passkey instead");
  }

  public Input code() {
    return Input.of("code", "Recovery code")
        .hint("16 letters and digits. Spaces and capitals make no difference.")
        .typing(new Typing("off", null, "false", "characters", null));
  }
}
