package org.lapwing.partnerships.web.signin;

import java.util.List;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Input.Typing;

/** All that recoveryCode.jte may know. */
public record RecoveryCodePage(List<Refusal> refusals) {

  public Input code() {
    return Input.of("code", "Recovery code")
        .hint("16 letters and digits. Spaces and capitals make no difference.")
        .typing(new Typing("off", null, "false", "characters", null));
  }
}
