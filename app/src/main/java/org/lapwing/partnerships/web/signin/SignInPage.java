package org.lapwing.partnerships.web.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Input.Typing;
import org.lapwing.platform.parts.PasswordInput;

/**
 * All that signIn.jte may know.
 *
 * @param note what happened before, or null
 */
public record SignInPage(String to, String email, @Nullable String note, List<Refusal> refusals) {

  static final String CHANGED = "Your password is changed. Sign in with it.";

  /** What happened before somebody came to sign in. */
  static @Nullable String note(boolean kept, boolean expired, boolean out) {
    if (kept) {
      return "You were signed out before your form arrived. What you typed is kept: sign in and it is offered back to you.";
    }
    if (expired) {
      return "This page was open for a long time. Please try again.";
    }
    return out ? "You are signed out." : null;
  }

  public Input address() {
    return Input.of("email", "Work email address")
        .type("email")
        .typing(new Typing("username", null, "false", "none", null))
        .value(email);
  }

  public PasswordInput password() {
    return PasswordInput.of("password", "Password");
  }
}
