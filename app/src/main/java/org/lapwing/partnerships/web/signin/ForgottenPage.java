package org.lapwing.partnerships.web.signin;

import java.util.List;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Input.Typing;

/**
 * All that forgotten.jte may know.
 *
 * @param asked whether a link was asked for just now
 */
public record ForgottenPage(boolean asked, String email, List<Refusal> refusals) {

  public Input address() {
    return Input.of("email", "Work email address")
        .type("email")
        .typing(new Typing("username", null, "false", "none", null))
        .value(email);
  }
}
