package org.lapwing.partnerships.web.signin;

import java.util.List;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.PasswordInput;

/**
 * All that newPassword.jte may know.
 *
 * @param works whether the link still works
 */
public record NewPasswordPage(boolean works, List<Refusal> refusals) {

  public PasswordInput password() {
    return PasswordInput.of("password", "New password")
        .hint(
            "At least 12 characters. Three or four words that do not belong together are easy to remember and hard to guess.")
        .chosenNow();
  }
}
