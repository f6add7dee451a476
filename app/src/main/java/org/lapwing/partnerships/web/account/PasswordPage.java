package org.lapwing.partnerships.web.account;

import java.util.List;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.PasswordInput;

/** All that password.jte may know. */
public record PasswordPage(List<Refusal> refusals) {

  public PasswordInput current() {
    return PasswordInput.of("current", "Password you have now");
  }

  public PasswordInput next() {
    return chosen();
  }

  static PasswordInput chosen() {
    return PasswordInput.of("password", "New password")
        .hint(
            "At least 12 characters. Three or four words that do not belong together are easy to remember and hard to guess.")
        .chosenNow();
  }
}
