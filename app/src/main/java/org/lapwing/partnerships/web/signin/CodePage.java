package org.lapwing.partnerships.web.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.signin.Ways;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Input.Typing;

/**
 * All that code.jte may know.
 *
 * @param again whether somebody who is signed in is asked once more
 * @param options what the browser asks a passkey, as JSON, or null without passkeys
 * @param shown the code of now in a demonstration, or null
 */
public record CodePage(
    boolean again,
    String to,
    Ways ways,
    @Nullable String options,
    @Nullable String shown,
    List<Refusal> refusals) {

  /** Six digits as people read them aloud. */
  static String spaced(String digits) {
    return digits.substring(0, 3) + " " + digits.substring(3);
  }

  public String title() {
    if (again) {
      return "Show that it is still you";
    }
    if (!ways.passkeys()) {
      return "Enter your code";
    }
    return ways.app() ? "Use a passkey or a code" : "Use your passkey";
  }

  public String lead() {
    if (ways.passkeys()) {
      return again
          ? "What you are about to do needs you to show once more that it is you."
          : "Your password is right. Now show that it is you.";
    }
    return again ? "What you are about to do needs a new code. " + open() : open();
  }

  /** What to do with the app. */
  public String open() {
    return "Open the authenticator app on your phone and type the 6 digits it shows for Lapwing.";
  }

  public String action() {
    return again ? "/sign-in/again" : "/sign-in/code";
  }

  /** Where a recovery code is taken instead. */
  public String recovery() {
    return again ? Destination.of(to).along("/sign-in/recovery") : "/sign-in/recovery";
  }

  public String onward() {
    return again ? "Continue" : "Sign in";
  }

  public Input code() {
    return field("6-digit code", "A new one appears every 30 seconds. Spaces are fine.");
  }

  static Input field(String label, String hint) {
    return Input.of("code", label)
        .hint(hint)
        .classes("govuk-input--width-10 govuk-input--extra-letter-spacing")
        .typing(new Typing("one-time-code", "numeric", "false", null, null));
  }
}
